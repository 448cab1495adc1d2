/// A partner answered a challenge about its resources.
public struct ChallengeAnswered: Happened {
    public static let name = "challenge answered"

    /// Which challenge.
    public let challenge: Challenge.Key
    /// What it said.
    public let answer: Kept

    public static let form: Form<ChallengeAnswered> = Form(
        Field("challenge", \.challenge, "Which challenge"),
        Field("answer", \.answer, "What it said"),
        make: ChallengeAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.challenges.change(challenge) { $0.answered.insert(self, told) }
    }
}
