import Almanac
import ArgumentParser
import Assurance
import Foundation
import Governance
import Place
import Publication

/// Shows how everything stands.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how every promise stands on a day.",
        discussion: """
            Example: shiremoot check hampshire --on 2013-10-28 --yardsticks --standing missed,late

            Each finding is followed by its name, which ‘explain’ takes, and by who promised it. \
            What was missed is history after the end of the next municipal year, or once it was \
            answered: it is shown when asked for with --standing.

            Exits 1 when something adopted is late or missed; 2 when nothing is, but something is \
            not known, an adopted framework is not at hand or nothing had been entered by the day \
            of --known-at; and 0 when all is well. Yardsticks, hopes and history never count.
            """)

    @Argument(help: "The place.")
    var place: String

    @Option(help: ArgumentHelp("Only this framework, such as city-guide.", valueName: "word"))
    var framework: String?

    @Option(
        help: ArgumentHelp("Only what is about this partnership, by its key.", valueName: "key"))
    var partnership: String?

    private static var standings: String {
        Standing.Name.allCases.map(\.rawValue).joined(separator: ", ")
    }

    @Option(
        help: ArgumentHelp(
            "Only these, with commas and no blanks: \(Self.standings). Left out, all that count.",
            valueName: "standings"))
    var standing: String?

    @Flag(help: "With the frameworks that nobody adopted but that are held up.")
    var yardsticks = false

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let moot = try await asAt.options.open(place)
            let day = try day(asAt.on) ?? Clock.today
            let known = try self.day(asAt.knownAt)
            let record = try await moot.record(known: known)
            let assessor = Assessor(record, on: day, by: moot.library)
            if let known, let blank = moot.blank(record, known) {
                print([], by: assessor, of: moot, blank: blank)
                throw ExitCode.unknown
            }
            let cores = ProcessInfo.processInfo.activeProcessorCount
            let all = await assessor.findings(inShares: cores)
            let shown = try Selection(
                framework: framework, partnership: partnership, standing: standing,
                yardsticks: yardsticks
            ).select(all, of: assessor)
            print(shown, by: assessor, of: moot)
            let hasUnread = assessor.complainOfUnread()
            try exit(shown)
            if hasUnread { throw ExitCode.unknown }
        }
    }

    private func day(_ text: String?) throws -> Day? { try shiremoot.day(text) }

    private func print(
        _ shown: [Finding], by assessor: Assessor, of moot: Moot, blank: String? = nil
    ) {
        if asAt.format != .table, let blank { Terminal.complain(blank) }
        let rows = shown.map { FindingRow($0, of: assessor, in: moot.place) }
        switch asAt.format {
        case .table:
            FindingTable(assessor).print(shown, of: moot.snapshot.record.place, blank: blank)
        case .json:
            let list = Datum.list(rows.map(\.datum))
            Terminal.put(String(decoding: JSONText.bytes(of: list), as: UTF8.self) + "\n")
        case .csv:
            var csv = CSVText(headings: FindingRow.columns)
            for row in rows { csv.add(row.cells) }
            Terminal.put(csv.text)
        }
    }

    private func exit(_ shown: [Finding]) throws {
        if shown.contains(where: \.isRed) { throw ExitCode.late }
        if shown.contains(where: \.isUnknown) { throw ExitCode.unknown }
    }
}
