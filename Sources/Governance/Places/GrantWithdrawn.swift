/// Somebody is no longer entitled to do something.
public struct GrantWithdrawn: Happened {
    public static let name = "grant withdrawn"

    /// Who may not do it any longer.
    public let person: Person.Key
    /// What they may not do any longer.
    public let powers: [Power]
    /// The subject over which the grant was given.
    public let over: SubjectRef

    public static let form: Form<GrantWithdrawn> = Form(
        Field("person", \.person, "Who"),
        Field("powers", \.powers, "To do what"),
        Field("over", \.over, "Over what"),
        make: GrantWithdrawn.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.grants.insert(
            Grant(person: person, powers: powers, over: over, isGiven: false), told)
    }
}
