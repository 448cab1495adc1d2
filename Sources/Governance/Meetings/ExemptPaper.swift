/// Withhold a paper from the public, by paragraph or for a plain reason.
public struct ExemptPaper: Intent {
    public static let word = "exempt-paper"
    public static let says =
        "Withhold a paper from the public, by paragraph or for a plain"
        + " reason."
    public static let power = Power.convene
    public static let form: Form<ExemptPaper> =
        PaperExempted.form.held(by: \.exempted, make: ExemptPaper.init)

    /// What is to be recorded.
    public let exempted: PaperExempted

    public func scope(in record: Record) -> SubjectRef {
        exempted.paper.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(exempted.paper, on: record.papers, "paper")
        guard !exempted.paragraphs.isEmpty || exempted.reason != nil else {
            throw Refusal("Nothing given, expected paragraphs or a reason.", field: "paragraphs")
        }
        for paragraph in exempted.paragraphs where !(1...7).contains(paragraph) {
            throw Refusal("Found \(paragraph), expected paragraphs 1 to 7.", field: "paragraphs")
        }
        return [.meetings(.paperExempted(exempted))]
    }
}
