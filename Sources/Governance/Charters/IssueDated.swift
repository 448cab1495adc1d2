public import Almanac

/// A next date was set for an open issue.
public struct IssueDated: Happened {
    public static let name = "issue dated"

    /// Which issue.
    public let issue: OpenIssue.Key
    /// The next date.
    public let next: Day
    /// Which body takes it on.
    public let owner: Body.Key?

    public static let form: Form<IssueDated> = Form(
        Field("issue", \.issue, "Which issue"),
        Field("next", \.next, "The next date"),
        Field("owner", \.owner, "Which body takes it on"),
        make: IssueDated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.issues.change(issue) { $0.dated.insert(self, told) }
    }
}
