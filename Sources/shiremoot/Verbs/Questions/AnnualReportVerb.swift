import Almanac
import ArgumentParser
import Assurance
import Governance
import Place
import Publication

/// Puts together the yearly account of a partnership.
struct AnnualReportVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annual-report",
        abstract: "Put together the yearly account of a partnership, as Markdown.",
        discussion: """
            Example: shiremoot annual-report hampshire hampshire-partnership --year 2014

            From 1 May of the year to 30 April of the next, or to the day asked while the year \
            goes on. Every figure is followed by the entries that prove it, only public texts \
            are used, and what the record does not say is named at the end.
            """)

    @Argument(help: "The place.")
    var place: String

    @Argument(help: "The partnership, by its key.")
    var partnership: String

    @Option(
        help: ArgumentHelp("The year in which it begins, as 2014 for 2014/15.", valueName: "year"))
    var year: Int

    @Option(
        help: ArgumentHelp(
            "The day on which it is asked, if the year was not over; today, if left out.",
            valueName: "day"))
    var on: String?

    @Option(
        name: .customLong("known-at"),
        help: ArgumentHelp("Only by what was entered by the end of that day.", valueName: "day"))
    var knownAt: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let asked = try day(on) ?? Clock.today
            let year = try municipalYear(year, on: asked)
            guard year.first <= asked else {
                throw Refusal(
                    "\(year) begins on \(year.first.inFull), after \(asked.inFull).",
                    field: "year")
            }
            let moot = try await options.open(place)
            let known = try day(knownAt)
            let record = try await moot.record(known: known)
            if let known, record.last == .none {
                Terminal.complain("Nothing had been entered by the end of \(known.inFull).")
                throw ExitCode.unknown
            }
            let assessor = Assessor(record, on: min(asked, year.last), by: moot.library)
            let found = try assessor.partnership(named: partnership)
            let report = YearReport(on: found, in: year, by: assessor, assessor.findings())
            Terminal.put(report.markdown)
            _ = assessor.complainOfUnread()
        }
    }

    private func day(_ text: String?) throws -> Day? { try shiremoot.day(text) }
}
