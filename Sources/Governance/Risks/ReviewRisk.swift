/// Record that a risk was looked at again.
public struct ReviewRisk: Intent {
    public static let word = "review-risk"
    public static let says = "Record that a risk was looked at again."
    public static let power = Power.decide
    public static let form: Form<ReviewRisk> =
        RiskReviewed.form.held(by: \.reviewed, make: ReviewRisk.init)

    /// What is to be recorded.
    public let reviewed: RiskReviewed

    public func scope(in record: Record) -> SubjectRef {
        reviewed.risk.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(reviewed.risk, on: record.risks, "risk")
        return [.risks(.reviewed(reviewed))]
    }
}
