/// Ask a decision maker to approve a body’s part in a partnership.
public struct SeekApproval: Intent {
    public static let word = "seek-approval"
    public static let says = "Ask a decision maker to approve a body’s part in a partnership."
    public static let power = Power.decide
    public static let form: Form<SeekApproval> =
        ApprovalSought.form.held(by: \.sought, make: SeekApproval.init)

    /// What is to be recorded.
    public let sought: ApprovalSought

    public func scope(in record: Record) -> SubjectRef {
        sought.by.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(sought.approval, on: record.approvals, "approval")
        _ = try record.find(sought.of, on: record.partnerships, "of")
        _ = try record.find(sought.by, on: record.involvements, "by")
        _ = try record.find(sought.from, on: record.bodies, "from")
        if let meeting = sought.meeting {
            _ = try record.find(meeting, on: record.meetings, "meeting")
        }
        if let report = sought.report { _ = try record.find(report, on: record.papers, "report") }
        return [.decisions(.approvalSought(sought))]
    }
}
