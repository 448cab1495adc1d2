/// A complaint was answered at a stage.
public struct ComplaintAnswered: Happened {
    public static let name = "complaint answered"

    /// Which complaint.
    public let complaint: Complaint.Key
    /// At which stage: 1, 2 or 3.
    public let stage: Int
    /// What came of it.
    public let outcome: ComplaintOutcome
    /// What there is to say.
    public let note: Kept?

    public static let form: Form<ComplaintAnswered> = Form(
        Field("complaint", \.complaint, "Which complaint"),
        Field("stage", \.stage, "At which stage"),
        Field("outcome", \.outcome, "What came of it"),
        Field("note", \.note, "What there is to say", audience: .keepers),
        make: ComplaintAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.complaints.change(complaint) { $0.answered.insert(self, told) }
    }
}
