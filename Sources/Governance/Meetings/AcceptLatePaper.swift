/// Record that the chair accepted a late paper, and why.
public struct AcceptLatePaper: Intent {
    public static let word = "accept-late-paper"
    public static let says = "Record that the chair accepted a late paper, and why."
    public static let power = Power.convene
    public static let form: Form<AcceptLatePaper> =
        PaperAcceptedLate.form.held(by: \.accepted, make: AcceptLatePaper.init)

    /// What is to be recorded.
    public let accepted: PaperAcceptedLate

    public func scope(in record: Record) -> SubjectRef {
        accepted.paper.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(accepted.paper, on: record.papers, "paper")
        return [.meetings(.paperAcceptedLate(accepted))]
    }
}
