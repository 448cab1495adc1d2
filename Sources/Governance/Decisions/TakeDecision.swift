/// Record what a body decided or a partnership agreed.
public struct TakeDecision: Intent {
    public static let word = "take-decision"
    public static let says = "Record what a body decided or a partnership agreed."
    public static let power = Power.decide
    public static let form: Form<TakeDecision> =
        DecisionTaken.form.held(by: \.taken, make: TakeDecision.init)

    /// What is to be recorded.
    public let taken: DecisionTaken

    public func scope(in record: Record) -> SubjectRef {
        taken.by
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(taken.decision, on: record.decisions, "decision")
        try record.mustConvene(taken.by, "by")
        if let meeting = taken.meeting {
            _ = try record.find(meeting, on: record.meetings, "meeting")
        }
        return [.decisions(.decisionTaken(taken))]
    }
}
