/// Say why a partnership does not duplicate another.
public struct AnswerOverlap: Intent {
    public static let word = "answer-overlap"
    public static let says = "Say why a partnership does not duplicate another."
    public static let power = Power.register
    public static let form: Form<AnswerOverlap> =
        OverlapAnswered.form.held(by: \.answered, make: AnswerOverlap.init)

    /// What is to be recorded.
    public let answered: OverlapAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.involvement, on: record.involvements, "involvement")
        _ = try record.find(answered.other, on: record.partnerships, "other")
        return [.involvements(.overlapAnswered(answered))]
    }
}
