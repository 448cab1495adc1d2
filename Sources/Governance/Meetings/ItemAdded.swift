/// An item was put on the agenda of a meeting.
public struct ItemAdded: Happened {
    public static let name = "item added"

    /// The item, by its new key.
    public let item: AgendaItem.Key
    /// The meeting on whose agenda it stands.
    public let meeting: Meeting.Key
    /// Its number on the agenda as printed; `nil` when it has none.
    public let number: Int?
    /// What it is about, in the words of the agenda.
    public let title: Kept
    /// The level at which the matter is best handled; `nil` when that is not said.
    public let level: ItemLevel?
    /// Why it is best handled at that level; `nil` when not said.
    public let levelReason: Kept?
    /// Why it is better handled together; `nil` when not said.
    public let together: Kept?

    public static let form: Form<ItemAdded> = Form(
        Field.new("item", \.item, "The item"),
        Field("meeting", \.meeting, "The meeting"),
        Field("number", \.number, "Its number on the agenda"),
        Field("title", \.title, "What it is about"),
        Field("level", \.level, "At which level it is best handled"),
        Field("level-reason", \.levelReason, "Why at that level"),
        Field("together", \.together, "Why it is better handled together"),
        make: ItemAdded.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.items.change(item) { $0.made.insert(self, told) }
        record.place(item.ref, at: place, below: meeting.ref)
    }
}
