/// A comment in a consultation was answered.
public struct CommentAnswered: Happened {
    public static let name = "comment answered"

    /// Which comment.
    public let comment: Comment.Key
    /// The answer.
    public let answer: Kept

    public static let form: Form<CommentAnswered> = Form(
        Field("comment", \.comment, "Which comment"),
        Field("answer", \.answer, "The answer"),
        make: CommentAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.comments.change(comment) { $0.answered.insert(self, told) }
    }
}
