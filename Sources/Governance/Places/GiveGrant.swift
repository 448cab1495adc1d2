/// Entitle somebody to do something.
public struct GiveGrant: Intent {
    public static let word = "give-grant"
    public static let says = "Entitle somebody to do something."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<GiveGrant> =
        GrantGiven.form.held(by: \.given, make: GiveGrant.init)

    /// What is to be recorded.
    public let given: GrantGiven

    public func scope(in record: Record) -> SubjectRef {
        given.over
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(given.person, on: record.people, "person")
        try record.mustHave(given.over, "over")
        try mustNameAPower(given.powers)
        return [.places(.grantGiven(given))]
    }
}
