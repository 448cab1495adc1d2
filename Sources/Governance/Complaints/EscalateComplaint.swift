/// Record that a complaint went on to the next stage.
public struct EscalateComplaint: Intent {
    public static let word = "escalate-complaint"
    public static let says = "Record that a complaint went on to the next stage."
    public static let power = Power.decide
    public static let form: Form<EscalateComplaint> =
        ComplaintEscalated.form.held(by: \.escalated, make: EscalateComplaint.init)

    /// What is to be recorded.
    public let escalated: ComplaintEscalated

    public func scope(in record: Record) -> SubjectRef {
        escalated.complaint.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(escalated.complaint, on: record.complaints, "complaint")
        try mustLie(escalated.stage, in: 2...3, "stage")
        return [.complaints(.escalated(escalated))]
    }
}
