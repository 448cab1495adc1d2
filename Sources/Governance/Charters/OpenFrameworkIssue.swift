/// Record what a framework leaves open for further discussion.
public struct OpenFrameworkIssue: Intent {
    public static let word = "open-issue"
    public static let says = "Record what a framework leaves open for further discussion."
    public static let power = Power.adopt
    public static let form: Form<OpenFrameworkIssue> =
        IssueOpened.form.held(by: \.opened, make: OpenFrameworkIssue.init)

    /// What is to be recorded.
    public let opened: IssueOpened

    public func scope(in record: Record) -> SubjectRef {
        opened.author.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(opened.issue, on: record.issues, "issue")
        _ = try record.find(opened.author, on: record.bodies, "author")
        if let owner = opened.owner { _ = try record.find(owner, on: record.bodies, "owner") }
        return [.charters(.issueOpened(opened))]
    }
}
