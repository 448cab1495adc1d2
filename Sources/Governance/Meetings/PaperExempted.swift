/// A paper was withheld from the public, by paragraph or for a plain reason; its public title
/// stays.
public struct PaperExempted: Happened {
    public static let name = "paper exempted"

    /// The paper that was withheld.
    public let paper: Paper.Key
    /// The paragraphs of Schedule 12A to the Local Government Act 1972 that it falls under, 1 to 7;
    /// empty where that law does not apply.
    public let paragraphs: [Int]
    /// The reason in plain words; `nil` where the paragraphs are all that is given.
    public let reason: Kept?
    /// What the public may call it.
    public let publicTitle: Kept

    public static let form: Form<PaperExempted> = Form(
        Field("paper", \.paper, "The paper"),
        Field("paragraphs", \.paragraphs, "The paragraphs of Schedule 12A, if that law applies"),
        Field("reason", \.reason, "The reason, if it does not"),
        Field("public-title", \.publicTitle, "What the public may call it"),
        make: PaperExempted.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.papers.change(paper) { $0.exempted.insert(self, told) }
    }
}
