public import Almanac

/// A framework leaves something open for further discussion.
public struct IssueOpened: Happened {
    public static let name = "issue opened"

    /// The issue, by its new key.
    public let issue: OpenIssue.Key
    /// In which framework.
    public let framework: Word
    /// Whose framework it is.
    public let author: Body.Key
    /// What is left open.
    public let matter: Kept
    /// Which body takes it on.
    public let owner: Body.Key?
    /// The next date for it.
    public let next: Day?

    public static let form: Form<IssueOpened> = Form(
        Field.new("issue", \.issue, "The issue"),
        Field("framework", \.framework, "In which framework"),
        Field("author", \.author, "Whose framework it is"),
        Field("matter", \.matter, "What is left open"),
        Field("owner", \.owner, "Which body takes it on"),
        Field("next", \.next, "The next date for it"),
        make: IssueOpened.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.issues.change(issue) { $0.opened.insert(self, told) }
        record.place(issue.ref, at: place, below: author.ref)
    }
}
