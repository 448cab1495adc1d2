/// A complaint went on to the next stage.
public struct ComplaintEscalated: Happened {
    public static let name = "complaint escalated"

    /// Which complaint.
    public let complaint: Complaint.Key
    /// To which stage: 2 or 3.
    public let stage: Int

    public static let form: Form<ComplaintEscalated> = Form(
        Field("complaint", \.complaint, "Which complaint"),
        Field("stage", \.stage, "To which stage"),
        make: ComplaintEscalated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.complaints.change(complaint) { $0.escalated.insert(self, told) }
    }
}
