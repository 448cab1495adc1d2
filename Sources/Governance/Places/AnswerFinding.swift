/// Answer a finding that is about you.
public struct AnswerFinding: Intent {
    public static let word = "answer-finding"
    public static let says = "Answer a finding that is about you."
    public static let power = Power.answer
    public static let mayReport = false
    public static let form: Form<AnswerFinding> =
        Answered.form.held(by: \.answered, make: AnswerFinding.init)

    /// What is to be recorded.
    public let answered: Answered

    public func scope(in record: Record) -> SubjectRef {
        answered.subject
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustHave(answered.subject, "subject")
        return [.places(.answered(answered))]
    }
}
