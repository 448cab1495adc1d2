/// An open issue was settled.
public struct IssueSettled: Happened {
    public static let name = "issue settled"

    /// Which issue.
    public let issue: OpenIssue.Key
    /// How.
    public let how: Kept

    public static let form: Form<IssueSettled> = Form(
        Field("issue", \.issue, "Which issue"),
        Field("how", \.how, "How"),
        make: IssueSettled.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.issues.change(issue) { $0.settled.insert(self, told) }
    }
}
