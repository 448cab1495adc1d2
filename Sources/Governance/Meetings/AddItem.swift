/// Put an item on the agenda of a meeting.
public struct AddItem: Intent {
    public static let word = "add-item"
    public static let says = "Put an item on the agenda of a meeting."
    public static let power = Power.convene
    public static let form: Form<AddItem> =
        ItemAdded.form.held(by: \.added, make: AddItem.init)

    /// What is to be recorded.
    public let added: ItemAdded

    public func scope(in record: Record) -> SubjectRef {
        added.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(added.item, on: record.items, "item")
        _ = try record.find(added.meeting, on: record.meetings, "meeting")
        return [.meetings(.itemAdded(added))]
    }
}
