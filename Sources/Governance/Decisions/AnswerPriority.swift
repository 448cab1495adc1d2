/// Record whether a report says that it serves a corporate priority.
public struct AnswerPriority: Intent {
    public static let word = "answer-priority"
    public static let says = "Record whether a report says that it serves a corporate priority."
    public static let power = Power.convene
    public static let form: Form<AnswerPriority> =
        PriorityAnswered.form.held(by: \.answered, make: AnswerPriority.init)

    /// What is to be recorded.
    public let answered: PriorityAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.paper.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.paper, on: record.papers, "paper")
        return [.decisions(.priorityAnswered(answered))]
    }
}
