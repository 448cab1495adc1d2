/// Answer a question of the checklist.
public struct AnswerQuestion: Intent {
    public static let word = "answer-question"
    public static let says = "Answer a question of the checklist."
    public static let power = Power.decide
    public static let form: Form<AnswerQuestion> =
        QuestionAnswered.form.held(by: \.answered, make: AnswerQuestion.init)

    /// What is to be recorded.
    public let answered: QuestionAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.joiningCase, on: record.cases, "case")
        if let person = answered.person { _ = try record.find(person, on: record.people, "person") }
        try record.mustBeOpen(answered.joiningCase)
        guard answered.answer != .willBe || answered.by != nil else {
            throw Refusal("Nothing given, expected by when it will be so.", field: "by")
        }
        return [.joining(.questionAnswered(answered))]
    }
}
