/// Bring a decision back to a body.
public struct ReferDecision: Intent {
    public static let word = "refer-decision"
    public static let says = "Bring a decision back to a body."
    public static let power = Power.decide
    public static let form: Form<ReferDecision> =
        DecisionReferred.form.held(by: \.referred, make: ReferDecision.init)

    /// What is to be recorded.
    public let referred: DecisionReferred

    public func scope(in record: Record) -> SubjectRef {
        referred.decision.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(referred.referral, on: record.referrals, "referral")
        _ = try record.find(referred.decision, on: record.decisions, "decision")
        _ = try record.find(referred.to, on: record.bodies, "to")
        return [.decisions(.referred(referred))]
    }
}
