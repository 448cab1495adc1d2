/// Take something off a partnership’s forward agenda.
public struct CloseItem: Intent {
    public static let word = "close-item"
    public static let says = "Take something off a partnership’s forward agenda."
    public static let power = Power.convene
    public static let form: Form<CloseItem> =
        ForwardItemClosed.form.held(by: \.closed, make: CloseItem.init)

    /// What is to be recorded.
    public let closed: ForwardItemClosed

    public func scope(in record: Record) -> SubjectRef {
        closed.forwardItem.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(closed.forwardItem, on: record.forwardItems, "forward-item")
        return [.partnerships(.forwardItemClosed(closed))]
    }
}
