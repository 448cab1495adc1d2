/// Record how an open issue was settled.
public struct SettleIssue: Intent {
    public static let word = "settle-issue"
    public static let says = "Record how an open issue was settled."
    public static let power = Power.adopt
    public static let form: Form<SettleIssue> =
        IssueSettled.form.held(by: \.settled, make: SettleIssue.init)

    /// What is to be recorded.
    public let settled: IssueSettled

    public func scope(in record: Record) -> SubjectRef {
        settled.issue.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(settled.issue, on: record.issues, "issue")
        return [.charters(.issueSettled(settled))]
    }
}
