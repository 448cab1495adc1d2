import Almanac
import ArgumentParser
import Assurance
import Governance
import Publication

/// Shows what was kept long enough.
struct Retention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what was kept for as long as the place's rules ask.",
        discussion: """
            Example: shiremoot retention hampshire --within 90

            By the rules that somebody set (set-retention), what is to be looked at: whether it \
            is kept for longer or disposed of (review-retention). Nothing is ever deleted by \
            itself; erase-text erases a text and leaves an entry that says so.
            """)

    @Argument(help: "The place.")
    var place: String

    @Option(
        help: ArgumentHelp(
            "Also what will have been kept long enough within so many days.", valueName: "days"))
    var within: Int?

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let (_, assessor) = try await asAt.open(place)
            if let within, !(0...36_500).contains(within) {
                throw Refusal("Found \(within), expected 0 to 36500.", field: "within")
            }
            let rows = assessor.retention(within: within ?? 0)
            asAt.format.answer(rows, of: assessor) {
                if assessor.record.place.retentions.isEmpty {
                    Terminal.say("No rule says how long anything is kept: see set-retention.")
                } else if rows.isEmpty {
                    Terminal.say("Nothing is to be looked at.")
                }
                for row in rows { tell(row) }
            }
        }
    }

    private func tell(_ row: RetentionRow) {
        let words = row.isDue ? "kept until" : "to be kept until"
        Terminal.say(
            Terminal.paint("\(words) \(row.until.inWords)", row.isDue ? .yellow : .dim)
                + "  \(row.kind)")
        Terminal.say("  " + Terminal.wrapped("\(row.title) \(proof(row.entries))", margin: 2))
        let years = row.years.map { "\($0) years from \(row.from.inWords)" }
        let rule = [years, row.basis].compactMap { $0 }.joined(separator: ", ")
        Terminal.say("  " + Terminal.paint("\(rule) · \(row.subject)", .dim))
        Terminal.say()
    }
}
