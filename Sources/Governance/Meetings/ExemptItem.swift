/// Record that an item is taken without the public, and on what ground.
public struct ExemptItem: Intent {
    public static let word = "exempt-item"
    public static let says =
        "Record that an item is taken without the public, and on what ground."
    public static let power = Power.convene
    public static let form: Form<ExemptItem> =
        ItemExempted.form.held(by: \.exempted, make: ExemptItem.init)

    /// What is to be recorded.
    public let exempted: ItemExempted

    public func scope(in record: Record) -> SubjectRef {
        exempted.item.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(exempted.item, on: record.items, "item")
        for paragraph in exempted.paragraphs { try mustLie(paragraph, in: 1...7, "paragraphs") }
        return [.meetings(.itemExempted(exempted))]
    }
}
