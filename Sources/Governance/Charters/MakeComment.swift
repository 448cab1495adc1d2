/// Record what somebody said in a consultation.
public struct MakeComment: Intent {
    public static let word = "make-comment"
    public static let says = "Record what somebody said in a consultation."
    public static let power = Power.answer
    public static let form: Form<MakeComment> =
        CommentMade.form.held(by: \.made, make: MakeComment.init)

    /// What is to be recorded.
    public let made: CommentMade

    public func scope(in record: Record) -> SubjectRef {
        made.consultation.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(made.comment, on: record.comments, "comment")
        _ = try record.find(made.consultation, on: record.consultations, "consultation")
        if let from = made.from { _ = try record.find(from, on: record.bodies, "from") }
        return [.charters(.commentMade(made))]
    }
}
