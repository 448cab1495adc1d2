/// Say why approval was sought after the event.
public struct ExplainApproval: Intent {
    public static let word = "explain-approval"
    public static let says = "Say why approval was sought after the event."
    public static let power = Power.decide
    public static let form: Form<ExplainApproval> =
        ApprovalExplained.form.held(by: \.explained, make: ExplainApproval.init)

    /// What is to be recorded.
    public let explained: ApprovalExplained

    public func scope(in record: Record) -> SubjectRef {
        explained.approval.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(explained.approval, on: record.approvals, "approval")
        return [.decisions(.approvalExplained(explained))]
    }
}
