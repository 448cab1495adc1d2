/// Record what a decision maker answered to a request for approval.
public struct DecideApproval: Intent {
    public static let word = "decide-approval"
    public static let says = "Record what a decision maker answered to a request for approval."
    public static let power = Power.decide
    public static let form: Form<DecideApproval> =
        ApprovalDecided.form.held(by: \.decided, make: DecideApproval.init)

    /// What is to be recorded.
    public let decided: ApprovalDecided

    public func scope(in record: Record) -> SubjectRef {
        decided.approval.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(decided.approval, on: record.approvals, "approval")
        return [.decisions(.approvalDecided(decided))]
    }
}
