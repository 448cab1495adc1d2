/// An item was taken without the public; its public title stays.
public struct ItemExempted: Happened {
    public static let name = "item exempted"

    /// The item that was withheld.
    public let item: AgendaItem.Key
    /// The paragraphs of Schedule 12A to the Local Government Act 1972 that it falls under, 1 to 7;
    /// empty where that is not said or that law does not apply.
    public let paragraphs: [Int]
    /// Why the public gains more by its being withheld; `nil` when not said.
    public let publicInterest: Kept?
    /// What the public may call it; `nil` when not said.
    public let publicTitle: Kept?

    public static let form: Form<ItemExempted> = Form(
        Field("item", \.item, "The item"),
        Field("paragraphs", \.paragraphs, "The paragraphs of Schedule 12A, if that law applies"),
        Field("public-interest", \.publicInterest, "Why withholding it serves the public more"),
        Field("public-title", \.publicTitle, "What the public may call it"),
        make: ItemExempted.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.items.change(item) { $0.exempted.insert(self, told) }
    }
}
