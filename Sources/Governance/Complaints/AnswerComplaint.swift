/// Record that a complaint was answered at a stage.
public struct AnswerComplaint: Intent {
    public static let word = "answer-complaint"
    public static let says = "Record that a complaint was answered at a stage."
    public static let power = Power.decide
    public static let form: Form<AnswerComplaint> =
        ComplaintAnswered.form.held(by: \.answered, make: AnswerComplaint.init)

    /// What is to be recorded.
    public let answered: ComplaintAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.complaint.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.complaint, on: record.complaints, "complaint")
        try mustLie(answered.stage, in: 1...3, "stage")
        return [.complaints(.answered(answered))]
    }
}
