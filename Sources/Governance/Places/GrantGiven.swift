/// Somebody was entitled to do something.
public struct GrantGiven: Happened {
    public static let name = "grant given"

    /// Who may do it from then on.
    public let person: Person.Key
    /// What they may do.
    public let powers: [Power]
    /// The subject to which they may do it, and to all that hangs on it.
    public let over: SubjectRef

    public static let form: Form<GrantGiven> = Form(
        Field("person", \.person, "Who"),
        Field("powers", \.powers, "To do what"),
        Field("over", \.over, "Over what"),
        make: GrantGiven.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.grants.insert(
            Grant(person: person, powers: powers, over: over, isGiven: true), told)
    }
}
