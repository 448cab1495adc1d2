/// Somebody saw a paper where it is published, so that it was public by then.
public struct PaperSeen: Happened {
    public static let name = "paper seen"

    /// The paper that was seen.
    public let paper: Paper.Key
    /// Where it was seen; `nil` when that is not said.
    public let address: Kept?

    public static let form: Form<PaperSeen> = Form(
        Field("paper", \.paper, "The paper"),
        Field("address", \.address, "Where"),
        make: PaperSeen.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.papers.change(paper) { $0.seen.insert(self, told) }
    }
}
