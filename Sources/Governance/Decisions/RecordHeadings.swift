/// Record which headings of a decision report are filled in, and what it relies on.
public struct RecordHeadings: Intent {
    public static let word = "record-headings"
    public static let says =
        "Record which headings of a decision report are filled in, and what it relies"
        + " on."
    public static let power = Power.decide
    public static let form: Form<RecordHeadings> =
        ReportHeaded.form.held(by: \.headed, make: RecordHeadings.init)

    /// What is to be recorded.
    public let headed: ReportHeaded

    public func scope(in record: Record) -> SubjectRef {
        headed.paper.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(headed.paper, on: record.papers, "paper")
        return [.decisions(.reportHeaded(headed))]
    }
}
