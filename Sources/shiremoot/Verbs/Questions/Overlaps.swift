import ArgumentParser
import Governance
import Publication

/// Shows which partnerships are about the same.
struct Overlaps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show which partnerships have a theme and an area in common.",
        discussion: """
            Example: shiremoot overlaps hampshire --on 2013-10-28

            Both run on the day asked, and neither took over from the other. An answer is what a \
            body in one of them put on record about the other: with answer-overlap, or with \
            consider-overlap in a case.
            """)

    @Argument(help: "The place.")
    var place: String

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let (_, assessor) = try await asAt.open(place)
            let rows = assessor.overlaps()
            asAt.format.answer(rows, of: assessor) {
                for row in rows { tell(row) }
                let open = rows.count { $0.answers.isEmpty }
                Terminal.say("\(rows.count) in all, \(open) of them without an answer.")
            }
        }
    }

    private func tell(_ row: OverlapRow) {
        Terminal.say(Terminal.paint(row.names.joined(separator: " and "), .bold))
        Terminal.say("  themes: \(row.themes.joined(separator: ", ")); area: \(row.area)")
        let bodies = row.bodies.isEmpty ? "none on record" : row.bodies.joined(separator: ", ")
        Terminal.say("  " + Terminal.wrapped("bodies in both: \(bodies)", margin: 2))
        if row.answers.isEmpty {
            Terminal.say("  " + Terminal.paint("no answer on record", .yellow))
        }
        for answer in row.answers {
            Terminal.say("  " + Terminal.wrapped("\(answer) \(proof(row.entries))", margin: 2))
        }
        Terminal.say()
    }
}
