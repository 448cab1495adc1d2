/// Somebody said something in a consultation.
public struct CommentMade: Happened {
    public static let name = "comment made"

    /// The comment, by its new key.
    public let comment: Comment.Key
    /// In which consultation.
    public let consultation: Consultation.Key
    /// Which body, if it is one.
    public let from: Body.Key?
    /// What was said.
    public let says: Kept

    public static let form: Form<CommentMade> = Form(
        Field.new("comment", \.comment, "The comment"),
        Field("consultation", \.consultation, "In which consultation"),
        Field("from", \.from, "Which body, if it is one"),
        Field("says", \.says, "What was said"),
        make: CommentMade.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.comments.change(comment) { $0.made.insert(self, told) }
        record.place(comment.ref, at: place, below: consultation.ref)
    }
}
