import ArgumentParser
import Governance
import Publication

/// Shows which partnerships are about the same.
struct Overlaps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show which partnerships have a theme and an area in common.",
        discussion: """
            Example: shiremoot overlaps hampshire --on 2013-10-28

            Both run on the day asked. An answer is what a body in one of them put on record about \
            the other: with answer-overlap, or with consider-overlap in a case. One that took over \
            from another is listed as its successor and needs no answer.
            """)

    @Argument(help: "The place.")
    var place: String

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let (_, assessor) = try await asAt.open(place)
            let rows = assessor.overlaps()
            asAt.format.answer(rows, of: assessor) {
                let alike = rows.filter { $0.successor == nil }
                for row in alike { tell(row) }
                for row in rows where row.successor != nil { tellSuccessor(row) }
                let open = alike.count { $0.answers.isEmpty }
                let after = rows.count - alike.count
                Terminal.say(
                    "\(alike.count) in all, \(open) of them without an answer."
                        + (after == 0
                            ? "" : " Besides, \(after) in which one took over from the other."))
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

    private func tellSuccessor(_ row: OverlapRow) {
        let names = row.successor == row.one ? row.names : row.names.reversed()
        Terminal.say(Terminal.paint(names.joined(separator: " took over from "), .bold))
        let themes = row.themes.isEmpty ? "none" : row.themes.joined(separator: ", ")
        Terminal.say("  themes of both: \(themes)")
        Terminal.say()
    }
}
