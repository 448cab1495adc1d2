/// Challenge a partner about its resources, or record that there was no concern.
public struct ChallengeUse: Intent {
    public static let word = "challenge-use"
    public static let says =
        "Challenge a partner about its resources, or record that there was no concern."
    public static let power = Power.decide
    public static let form: Form<ChallengeUse> =
        UseChallenged.form.held(by: \.challenged, make: ChallengeUse.init)

    /// What is to be recorded.
    public let challenged: UseChallenged

    public func scope(in record: Record) -> SubjectRef {
        challenged.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(challenged.challenge, on: record.challenges, "challenge")
        _ = try record.find(challenged.involvement, on: record.involvements, "involvement")
        _ = try record.find(challenged.partner, on: record.bodies, "partner")
        return [.resources(.challenged(challenged))]
    }
}
