/// Record what becomes of a record that was kept long enough.
public struct ReviewRetention: Intent {
    public static let word = "review-retention"
    public static let says =
        "Record what becomes of a record that was kept long enough."
    public static let power = Power.administer
    public static let form: Form<ReviewRetention> =
        RetentionReviewed.form.held(by: \.reviewed, make: ReviewRetention.init)

    /// What is to be recorded.
    public let reviewed: RetentionReviewed

    public func scope(in record: Record) -> SubjectRef {
        reviewed.of
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustHave(reviewed.of, "of")
        guard reviewed.outcome == .kept || reviewed.next == nil else {
            throw Refusal("What is disposed of is not looked at again.", field: "next")
        }
        return [.places(.retentionReviewed(reviewed))]
    }
}
