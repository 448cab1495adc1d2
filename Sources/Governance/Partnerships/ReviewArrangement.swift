/// Record that an arrangement of a partnership was reviewed.
public struct ReviewArrangement: Intent {
    public static let word = "review-arrangement"
    public static let says = "Record that an arrangement of a partnership was reviewed."
    public static let power = Power.register
    public static let form: Form<ReviewArrangement> =
        ArrangementReviewed.form.held(by: \.reviewed, make: ReviewArrangement.init)

    /// What is to be recorded.
    public let reviewed: ArrangementReviewed

    public func scope(in record: Record) -> SubjectRef {
        reviewed.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(reviewed.partnership, on: record.partnerships, "partnership")
        return [.partnerships(.arrangementReviewed(reviewed))]
    }
}
