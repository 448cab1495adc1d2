/// Record a review of how a body’s resources were used.
public struct ReviewUse: Intent {
    public static let word = "review-use"
    public static let says = "Record a review of how a body’s resources were used."
    public static let power = Power.decide
    public static let form: Form<ReviewUse> =
        UseReviewed.form.held(by: \.reviewed, make: ReviewUse.init)

    /// What is to be recorded.
    public let reviewed: UseReviewed

    public func scope(in record: Record) -> SubjectRef {
        reviewed.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(reviewed.involvement, on: record.involvements, "involvement")
        return [.resources(.useReviewed(reviewed))]
    }
}
