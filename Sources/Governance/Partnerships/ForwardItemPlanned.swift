public import Almanac

/// Something was put on a partnership’s forward agenda.
public struct ForwardItemPlanned: Happened {
    public static let name = "forward item planned"

    /// The item, by its new key.
    public let forwardItem: ForwardItem.Key
    /// Whose forward agenda.
    public let partnership: Partnership.Key
    /// What it is.
    public let sort: ForwardSort
    /// What it is about.
    public let matter: Kept
    /// Which body leads on it.
    public let owner: Body.Key?
    /// Who leads on it.
    public let person: Person.Key?
    /// For when.
    public let day: When?
    /// For which meeting.
    public let meeting: Meeting.Key?
    /// The bodies that take part in it.
    public let partners: [Body.Key]

    public static let form: Form<ForwardItemPlanned> = Form(
        Field.new("forward-item", \.forwardItem, "The item"),
        Field("partnership", \.partnership, "Whose forward agenda"),
        Field("sort", \.sort, "What it is"),
        Field("matter", \.matter, "What it is about"),
        Field("owner", \.owner, "Which body leads on it"),
        Field("person", \.person, "Who leads on it"),
        Field("day", \.day, "For when"),
        Field("meeting", \.meeting, "For which meeting"),
        Field("partners", \.partners, "Which bodies take part"),
        make: ForwardItemPlanned.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.forwardItems.change(forwardItem) { $0.made.insert(self, told) }
        record.place(forwardItem.ref, at: place, below: partnership.ref)
    }
}
