/// It was said why approval was sought after the event.
public struct ApprovalExplained: Happened {
    public static let name = "approval explained"

    /// The request that came after the event.
    public let approval: Approval.Key
    /// Why it did not come before.
    public let reason: Kept

    public static let form: Form<ApprovalExplained> = Form(
        Field("approval", \.approval, "The approval"),
        Field("reason", \.reason, "Why afterwards"),
        make: ApprovalExplained.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.approvals.change(approval) { $0.explained.insert(self, told) }
    }
}
