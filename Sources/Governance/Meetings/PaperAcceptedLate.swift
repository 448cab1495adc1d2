/// The chair accepted a late paper, for a reason.
public struct PaperAcceptedLate: Happened {
    public static let name = "late paper accepted"

    /// The paper that came late.
    public let paper: Paper.Key
    /// Why the chair took it all the same.
    public let reason: Kept

    public static let form: Form<PaperAcceptedLate> = Form(
        Field("paper", \.paper, "The paper"),
        Field("reason", \.reason, "The chair’s reason"),
        make: PaperAcceptedLate.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.papers.change(paper) { $0.acceptedLate.insert(self, told) }
    }
}
