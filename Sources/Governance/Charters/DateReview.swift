/// Set by when a framework is looked at again.
public struct DateReview: Intent {
    public static let word = "date-review"
    public static let says = "Set by when a framework is looked at again."
    public static let power = Power.adopt
    public static let form: Form<DateReview> =
        ReviewDated.form.held(by: \.dated, make: DateReview.init)

    /// What is to be recorded.
    public let dated: ReviewDated

    public func scope(in record: Record) -> SubjectRef {
        dated.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(dated.adoption, on: record.adoptions, "adoption")
        if let owner = dated.owner { _ = try record.find(owner, on: record.bodies, "owner") }
        return [.charters(.reviewDated(dated))]
    }
}
