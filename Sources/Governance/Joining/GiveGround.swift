/// Give a ground for a body’s part in a partnership, with its evidence.
public struct GiveGround: Intent {
    public static let word = "give-ground"
    public static let says = "Give a ground for a body’s part in a partnership, with its evidence."
    public static let power = Power.decide
    public static let form: Form<GiveGround> =
        GroundGiven.form.held(by: \.given, make: GiveGround.init)

    /// What is to be recorded.
    public let given: GroundGiven

    public func scope(in record: Record) -> SubjectRef {
        given.joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(given.joiningCase, on: record.cases, "case")
        try record.mustBeOpen(given.joiningCase)
        if let pence = given.pence { try mustNotBeNegative(pence, "pence") }
        return [.joining(.groundGiven(given))]
    }
}
