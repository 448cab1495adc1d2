/// Record what a body made of a decision that was brought back to it.
public struct AnswerReferral: Intent {
    public static let word = "answer-referral"
    public static let says = "Record what a body made of a decision that was brought back to it."
    public static let power = Power.decide
    public static let form: Form<AnswerReferral> =
        ReferralAnswered.form.held(by: \.answered, make: AnswerReferral.init)

    /// What is to be recorded.
    public let answered: ReferralAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.referral.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.referral, on: record.referrals, "referral")
        if let meeting = answered.meeting {
            _ = try record.find(meeting, on: record.meetings, "meeting")
        }
        return [.decisions(.referralAnswered(answered))]
    }
}
