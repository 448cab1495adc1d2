import Almanac
import ArgumentParser
import Assurance
import Governance
import Publication

/// Shows what somebody owes.
struct Due: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what is due or late and owed by a person, a body or a partnership.",
        discussion: """
            Example: shiremoot due hampshire --for hampshire-county-council --on 2013-10-28

            Duties of adopted frameworks, promises, conditions, what is to be done about risks, \
            recommendations, decisions brought back, forward agendas and reviews of frameworks; \
            the earliest first, and last what has no date. A person is asked about by key, and \
            owes what they are named for and the duties of the offices they hold. What was \
            missed can no longer be done, and is shown by ‘check’.
            """)

    @Argument(help: "The place.")
    var place: String

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "Who owes it: the key of a person, body or partnership, or kind:key.",
            valueName: "who"))
    var owner: String

    @Option(
        help: ArgumentHelp(
            "Only what is late or due within so many days; nothing without a date.",
            valueName: "days"))
    var within: Int?

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let (_, assessor) = try await asAt.open(place)
            let owner = try assessor.debtor(named: owner)
            if let within, !(0...36_500).contains(within) {
                throw Refusal("Found \(within), expected 0 to 36500.", field: "within")
            }
            let rows = assessor.due(from: owner, among: assessor.findings(), within: within)
            asAt.format.answer(rows, of: assessor) {
                guard !rows.isEmpty else { return Terminal.say("Nothing is due or late.") }
                for row in rows { tell(row) }
            }
            _ = assessor.complainOfUnread()
        }
    }

    private func tell(_ row: DueRow) {
        let ink: Terminal.Ink = row.isLate ? .red : .yellow
        let by = row.by.map { " \(row.isLate ? "since" : "by") \($0.inWords)" } ?? ""
        Terminal.say(Terminal.paint(row.standing + by, ink) + "  \(row.sort.inWords)")
        let line = "\(row.says) \(proof(row.entries))"
        Terminal.say("  " + Terminal.wrapped(line, margin: 2))
        let who = [row.owedBy, row.finding].compactMap { $0 }.filter { !$0.isEmpty }
        Terminal.say("  " + Terminal.paint(who.joined(separator: " · "), .dim))
        Terminal.say()
    }
}
