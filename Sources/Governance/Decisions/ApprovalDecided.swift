/// A decision maker answered a request for approval.
public struct ApprovalDecided: Happened {
    public static let name = "approval decided"

    /// The request that was answered.
    public let approval: Approval.Key
    /// What the answer was.
    public let outcome: Outcome
    /// Why that was the answer; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<ApprovalDecided> = Form(
        Field("approval", \.approval, "The approval"),
        Field("outcome", \.outcome, "What was decided"),
        Field("reason", \.reason, "Why"),
        make: ApprovalDecided.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.approvals.change(approval) { $0.decided.insert(self, told) }
    }
}
