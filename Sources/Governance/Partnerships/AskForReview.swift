/// Ask for a review of a partnership out of turn.
public struct AskForReview: Intent {
    public static let word = "ask-for-review"
    public static let says = "Ask for a review of a partnership out of turn."
    public static let power = Power.register
    public static let form: Form<AskForReview> =
        ReviewAskedFor.form.held(by: \.asked, make: AskForReview.init)

    /// What is to be recorded.
    public let asked: ReviewAskedFor

    public func scope(in record: Record) -> SubjectRef {
        asked.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(asked.partnership, on: record.partnerships, "partnership")
        return [.partnerships(.reviewAskedFor(asked))]
    }
}
