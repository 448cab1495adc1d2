public import Almanac

/// A partnership was linked to a corporate priority.
public struct PriorityLinked: Happened {
    public static let name = "priority linked"

    /// Which partnership.
    public let partnership: Partnership.Key
    /// Which priority.
    public let priority: Word
    /// Until when the priority runs.
    public let until: Day?

    public static let form: Form<PriorityLinked> = Form(
        Field("partnership", \.partnership, "Which partnership"),
        Field("priority", \.priority, "Which priority"),
        Field("until", \.until, "Until when the priority runs"),
        make: PriorityLinked.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.priorities.insert(self, told) }
    }
}
