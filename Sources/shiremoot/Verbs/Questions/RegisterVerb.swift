import Almanac
import ArgumentParser
import Assurance
import Governance
import Publication

/// Shows the register of partnerships.
struct RegisterVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Show the register of partnerships, how complete and how fresh each line is.",
        discussion: """
            Example: shiremoot register hampshire --on 2013-10-28 --format csv

            \(Self.counting) count towards a line’s being complete; of a partnership that ended, \
            not its next meeting nor its review. The days are counted from when anybody last \
            entered or looked for anything about it, up to the day asked.
            """)

    private static var counting: String {
        RegisterRow.Field.allCases.map(\.inWords).joined(separator: ", ")
    }

    @Argument(help: "The place.")
    var place: String

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let (_, assessor) = try await asAt.open(place)
            let rows = assessor.register()
            asAt.format.answer(rows, of: assessor) {
                let isLater = !rows.isEmpty && rows.allSatisfy { $0.touched == nil }
                if isLater {
                    Terminal.say(
                        Terminal.wrapped(
                            "On \(assessor.dayAsked.inFull) the register had nothing in it yet."
                                + " This is what is known of that day now; it was entered later.",
                            margin: 0))
                    Terminal.say()
                }
                for row in rows { tell(row, isLater: isLater) }
                Terminal.say(
                    "\(rows.count) \(rows.count == 1 ? "partnership" : "partnerships")."
                        + " What counts: \(Self.counting).")
            }
        }
    }

    private func tell(_ row: RegisterRow, isLater: Bool) {
        let ended = row.ended.map { ", ended \($0.inWords)" } ?? ""
        let name = Terminal.paint(Terminal.oneLine(row.name), .bold)
        Terminal.say("\(name) (\(row.partnership))\(ended)")
        let said = RegisterRow.Field.allCases.compactMap { field in
            row.said[field].map { "\(field.inWords): \($0)" }
        }
        Terminal.say("  " + Terminal.wrapped(said.joined(separator: "; "), margin: 2))
        let missing = row.missing.map(\.inWords).joined(separator: ", ")
        let lack = missing.isEmpty ? "nothing missing" : "missing: \(missing)"
        Terminal.say("  " + Terminal.wrapped("\(row.completeness)% complete; \(lack)", margin: 2))
        let days = row.days.map {
            "\($0) \($0 == 1 ? "day" : "days") since anybody entered or"
                + " looked for anything about it"
        }
        if let days {
            Terminal.say("  " + days)
        } else if !isLater {
            Terminal.say("  not on the register by that day: this was entered later")
        }
        Terminal.say()
    }
}
