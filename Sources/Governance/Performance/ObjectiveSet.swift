/// An objective was set for a partnership.
public struct ObjectiveSet: Happened {
    public static let name = "objective set"

    /// The objective, by its new key.
    public let objective: Objective.Key
    /// For which partnership.
    public let partnership: Partnership.Key
    /// What is to be brought about.
    public let says: Kept
    /// Whose outcome it serves.
    public let whose: Whose
    /// Which body’s, if one’s own.
    public let body: Body.Key?
    /// Who answers for it.
    public let owner: Person.Key?

    public static let form: Form<ObjectiveSet> = Form(
        Field.new("objective", \.objective, "The objective"),
        Field("partnership", \.partnership, "For which partnership"),
        Field("says", \.says, "What is to be brought about"),
        Field("whose", \.whose, "Whose outcome it serves"),
        Field("body", \.body, "Which body’s, if one’s own"),
        Field("owner", \.owner, "Who answers for it"),
        make: ObjectiveSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.objectives.change(objective) { $0.made.insert(self, told) }
        record.place(objective.ref, at: place, below: partnership.ref)
    }
}
