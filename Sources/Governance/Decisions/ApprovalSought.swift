/// A body asked a decision maker to approve its part in a partnership.
public struct ApprovalSought: Happened {
    public static let name = "approval sought"

    /// The request, by its new key.
    public let approval: Approval.Key
    /// The partnership that the request is about.
    public let of: Partnership.Key
    /// The body's part in that partnership, which is to be approved.
    public let by: Involvement.Key
    /// The body that is to decide.
    public let from: Body.Key
    /// The meeting at which it is to be decided; `nil` when none is named.
    public let meeting: Meeting.Key?
    /// The report by which it is asked for; `nil` when none is named.
    public let report: Paper.Key?

    public static let form: Form<ApprovalSought> = Form(
        Field.new("approval", \.approval, "The approval"),
        Field("of", \.of, "Of which partnership"),
        Field("by", \.by, "For whose involvement"),
        Field("from", \.from, "Who decides"),
        Field("meeting", \.meeting, "At which meeting"),
        Field("report", \.report, "By which report"),
        make: ApprovalSought.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.approvals.change(approval) { $0.sought.insert(self, told) }
        record.place(approval.ref, at: place, below: by.ref)
        if let report { record.place(approval.ref, at: place, below: report.ref) }
    }
}
