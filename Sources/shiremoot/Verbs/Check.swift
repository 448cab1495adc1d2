import Almanac
import ArgumentParser
import Assurance
import Governance
import Place
import Publication

/// Shows how everything stands.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how every promise stands on a day.",
        discussion: """
            Example: shiremoot check hampshire --on 2013-10-28 --yardsticks --standing missed,late

            Exits 1 when something adopted is late or missed, 2 when nothing is but something is \
            not known or an adopted framework is not at hand, and 0 when all is well. Yardsticks \
            and hopes never count.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

    @Argument(help: "The place.")
    var place: String

    @Option(help: "The day on which it is judged; today, if left out.")
    var on: String?

    @Option(name: .customLong("known-at"), help: "Only by what was entered by the end of that day.")
    var knownAt: String?

    @Option(help: "Only this framework.")
    var framework: String?

    @Option(help: "Only this partnership.")
    var partnership: String?

    @Option(help: "Only these standings, with commas: missed, late, unknown, due, excused, kept.")
    var standing: String?

    @Flag(help: "With the frameworks that nobody adopted but that are held up.")
    var yardsticks = false

    @Option(help: "table, json or csv.")
    var format = Format.table

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let moot = try await options.open(place)
            let day = try day(on) ?? Clock.today
            let assessor = Assessor(try await record(of: moot), on: day, by: moot.library)
            let all = assessor.findings()
            let shown = try Selection(
                framework: framework, partnership: partnership, standing: standing,
                yardsticks: yardsticks
            ).select(all, of: assessor)
            print(shown, by: assessor, place: moot.place)
            let hasUnread = assessor.complainOfUnread()
            try exit(shown)
            if hasUnread { throw ExitCode.unknown }
        }
    }

    private func record(of moot: Moot) async throws -> Record {
        guard let knownAt = try day(knownAt) else { return moot.snapshot.record }
        return try await moot.record(knownOn: knownAt)
    }

    private func print(_ shown: [Finding], by assessor: Assessor, place: Word) {
        switch format {
        case .table: FindingTable(assessor).print(shown)
        case .json:
            let rows = shown.map { FindingRow($0, of: assessor, in: place).datum }
            Terminal.put(String(decoding: JSONText.bytes(of: .list(rows)), as: UTF8.self) + "\n")
        case .csv:
            var csv = CSVText(headings: FindingRow.columns)
            for finding in shown { csv.add(FindingRow(finding, of: assessor, in: place).cells) }
            Terminal.put(csv.text)
        }
    }

    private func exit(_ shown: [Finding]) throws {
        if shown.contains(where: \.isRed) { throw ExitCode.late }
        if shown.contains(where: \.isUnknown) { throw ExitCode.unknown }
    }
}
