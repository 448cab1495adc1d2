import ArgumentParser
import Governance
import Publication

/// Shows who promised what.
struct Promises: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show who promised what, by when, and what became of it.",
        discussion: """
            Example: shiremoot promises hampshire --on 2013-10-28

            What is late comes first, then what is due, what was promised without a date, what \
            was kept and what was released.
            """)

    @Argument(help: "The place.")
    var place: String

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let (_, assessor) = try await asAt.open(place)
            let rows = assessor.promises()
            asAt.format.answer(rows, of: assessor) {
                if rows.isEmpty { Terminal.say("No promise is on record.") }
                for row in rows { tell(row) }
            }
        }
    }

    private func tell(_ row: PromiseRow) {
        let state =
            switch row.state {
            case .late: Terminal.paint(row.state.inWords, .red)
            case .open, .undated: Terminal.paint(row.state.inWords, .yellow)
            case .kept, .released: row.state.inWords
            }
        Terminal.say(state + (row.due == nil ? "" : "  \(row.dueInWords)"))
        Terminal.say("  " + Terminal.wrapped("‘\(row.matter)’ \(proof(row.entries))", margin: 2))
        let who = [row.person, row.promisedBy].compactMap { $0 }.joined(separator: ", for ")
        let passed = row.passedTo.map { "; passed on to \($0)" } ?? ""
        Terminal.say("  " + Terminal.paint("\(who)\(passed) · \(row.promise)", .dim))
        Terminal.say()
    }
}
