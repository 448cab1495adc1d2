/// Something left a partnership’s forward agenda.
public struct ForwardItemClosed: Happened {
    public static let name = "forward item closed"

    /// Which item.
    public let forwardItem: ForwardItem.Key
    /// What became of it.
    public let reason: Kept

    public static let form: Form<ForwardItemClosed> = Form(
        Field("forward-item", \.forwardItem, "Which item"),
        Field("reason", \.reason, "What became of it"),
        make: ForwardItemClosed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.forwardItems.change(forwardItem) { $0.closed.insert(self, told) }
    }
}
