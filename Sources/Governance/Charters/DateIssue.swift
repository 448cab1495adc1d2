/// Set the next date for an open issue.
public struct DateIssue: Intent {
    public static let word = "date-issue"
    public static let says = "Set the next date for an open issue."
    public static let power = Power.adopt
    public static let form: Form<DateIssue> =
        IssueDated.form.held(by: \.dated, make: DateIssue.init)

    /// What is to be recorded.
    public let dated: IssueDated

    public func scope(in record: Record) -> SubjectRef {
        dated.issue.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(dated.issue, on: record.issues, "issue")
        if let owner = dated.owner { _ = try record.find(owner, on: record.bodies, "owner") }
        return [.charters(.issueDated(dated))]
    }
}
