/// Record that a paper was seen where it is published.
public struct SeePaper: Intent {
    public static let word = "see-paper"
    public static let says = "Record that a paper was seen where it is published."
    public static let power = Power.convene
    public static let form: Form<SeePaper> =
        PaperSeen.form.held(by: \.seen, make: SeePaper.init)

    /// What is to be recorded.
    public let seen: PaperSeen

    public func scope(in record: Record) -> SubjectRef {
        seen.paper.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(seen.paper, on: record.papers, "paper")
        return [.meetings(.paperSeen(seen))]
    }
}
