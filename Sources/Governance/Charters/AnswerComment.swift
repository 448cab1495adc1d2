/// Answer a comment in a consultation.
public struct AnswerComment: Intent {
    public static let word = "answer-comment"
    public static let says = "Answer a comment in a consultation."
    public static let power = Power.adopt
    public static let form: Form<AnswerComment> =
        CommentAnswered.form.held(by: \.answered, make: AnswerComment.init)

    /// What is to be recorded.
    public let answered: CommentAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.comment.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.comment, on: record.comments, "comment")
        return [.charters(.commentAnswered(answered))]
    }
}
