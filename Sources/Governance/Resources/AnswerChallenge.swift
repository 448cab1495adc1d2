/// Record what a partner said to a challenge about its resources.
public struct AnswerChallenge: Intent {
    public static let word = "answer-challenge"
    public static let says = "Record what a partner said to a challenge about its resources."
    public static let power = Power.decide
    public static let form: Form<AnswerChallenge> =
        ChallengeAnswered.form.held(by: \.answered, make: AnswerChallenge.init)

    /// What is to be recorded.
    public let answered: ChallengeAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.challenge.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.challenge, on: record.challenges, "challenge")
        return [.resources(.challengeAnswered(answered))]
    }
}
