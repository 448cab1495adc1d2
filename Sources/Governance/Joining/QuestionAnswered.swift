public import Almanac

/// A question of the checklist was answered.
public struct QuestionAnswered: Happened {
    public static let name = "checklist question answered"

    /// In which case.
    public let joiningCase: JoiningCase.Key
    /// Which question.
    public let question: Word
    /// The answer.
    public let answer: ChecklistAnswer
    /// What there is to say.
    public let note: Kept?
    /// Who answered; `nil` for whoever wrote it down.
    public let person: Person.Key?
    /// By when it will be so; `nil` for every other answer.
    public let by: Day?

    public static let form: Form<QuestionAnswered> = Form(
        Field("case", \.joiningCase, "In which case"),
        Field("question", \.question, "Which question"),
        Field("answer", \.answer, "The answer"),
        Field("note", \.note, "What there is to say"),
        Field("person", \.person, "Who answered"),
        Field("by", \.by, "By when, if it will be"),
        make: QuestionAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.answers.insert(self, told) }
    }
}
