/// Where a made-up county would have its papers: a domain that never can be anybody's (RFC 2606).
enum PapersSite {
    private static let root = "https://papers.county.example"

    /// Where most papers can be read; `nil` for the few of which nobody entered it.
    static func address(of paper: String, at meeting: String, _ dice: Dice) -> Said? {
        var dice = dice.aside
        return dice.chance(92) ? .text("\(root)/\(meeting)/\(paper)") : nil
    }

    /// Where a meeting is told to the public.
    static func notice(_ meeting: String) -> Said { .text("\(root)/\(meeting)") }
}
