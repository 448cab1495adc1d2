import Almanac
import ArgumentParser
import Assurance
import Governance
import Place
import Publication

/// Shows how everything stood, month by month.
struct TrendVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: "Show how many promises stood how at the end of each month, as known now.",
        discussion: """
            Example: shiremoot trend hampshire --from 2013-10 --to 2014-09

            Counted is what ‘check’ adds up: duties that are musts, of frameworks that were \
            adopted, as long as they count. Left out, it shows the twelve months to the one \
            before this.
            """)

    @Argument(help: "The place.")
    var place: String

    @Option(help: ArgumentHelp("The first month, such as 2013-10.", valueName: "month"))
    var from: String?

    @Option(help: ArgumentHelp("The last month; at most 1200 are shown.", valueName: "month"))
    var to: String?

    @Option(help: ArgumentHelp("Only what is about this partnership.", valueName: "key"))
    var partnership: String?

    @Option(help: ArgumentHelp("How it is written.", valueName: "format"))
    var format = AsAt.Format.table

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let days = try days()
            let moot = try await options.open(place)
            let record = moot.snapshot.record
            guard let last = days.last else { return }
            let assessor = Assessor(record, on: last, by: moot.library)
            let only = try partnership.map { try assessor.partnership(named: $0).key }
            let trend = Trend(record, on: days, by: moot.library)
            let counts = await trend.counted(in: only) { finding, assessor in
                only.map { assessor.partnership(of: finding) == $0 } ?? true
            }
            let rows = zip(trend.days, counts).map { TrendRow($1, on: $0) }
            format.answer(rows, of: assessor) { tell(rows) }
            _ = assessor.complainOfUnread()
        }
    }

    private func days() throws -> [Day] {
        let today = Clock.today
        let last =
            try month(to, "to") ?? today.adding(days: -today.dayOfMonth)
        let first = try month(from, "from") ?? last.adding(months: -11)
        guard first <= last else {
            throw Refusal("The first month is after the last.", field: "from")
        }
        let days = Day.monthEnds(from: first, to: last)
        guard days.count <= 1_200 else {
            throw Refusal("\(days.count) months are asked for; at most 1200 are shown.")
        }
        return days
    }

    /// The first day of a month as typed.
    private func month(_ text: String?, _ field: String) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text + "-01") else {
            throw Refusal(
                "Found ‘\(text.prefix(60))’, expected a month such as 2013-10.", field: field)
        }
        return day
    }

    private func tell(_ rows: [TrendRow]) {
        let titles = ["month", "kept", "due", "late", "missed", "with a reason", "not known"]
        Terminal.say(line(titles))
        for row in rows {
            let numbers = TrendRow.standings.map { String(row.count[$0]) }
            Terminal.say(line([row.month] + numbers))
        }
    }

    private func line(_ cells: [String]) -> String {
        cells.enumerated().map { place, cell in
            let width = place == 0 ? 8 : place == 5 ? 15 : 11
            let padding = String(repeating: " ", count: max(0, width - cell.count))
            return place == 0 ? cell + padding : padding + cell
        }.joined()
    }
}
