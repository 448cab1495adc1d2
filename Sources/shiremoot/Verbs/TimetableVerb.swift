import Almanac
import ArgumentParser
import Governance
import Publication

/// Counts the days before a meeting.
struct TimetableVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timetable",
        abstract: "Work out by when papers for a meeting must be public, day by day.",
        discussion: """
            Example: shiremoot timetable --meeting 2026-04-09 --rule clearWorkingDays --days 5 \
            --published 2026-03-31

            \(Self.meanings)

            Bank holidays are known from \(HolidayCalendar.years.lowerBound) to \
            \(HolidayCalendar.years.upperBound); those after \
            \(HolidayCalendar.lastProclaimedYear) are projected from the rules. Exits 1 when the \
            papers were late.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    private static var meanings: String {
        DayCount.allCases.map { "\($0.rawValue): \($0.meaning)." }.joined(separator: "\n")
    }

    @Option(help: ArgumentHelp("The day of the meeting, such as 2026-04-09.", valueName: "day"))
    var meeting: String

    @Option(help: "How days are counted: one of the words above.")
    var rule = DayCount.clearWorkingDays.rawValue

    @Option(
        help: ArgumentHelp("How many days, or months by calendarMonths.", valueName: "number"))
    var days = 5

    @Option(help: "Whose holidays: england-and-wales, scotland or northern-ireland.")
    var calendar = Jurisdiction.englandAndWales.rawValue

    @Option(help: ArgumentHelp("The day of publication, to be judged.", valueName: "day"))
    var published: String?

    @Option(help: "How it is written.")
    var format = Format.table

    func run() async throws {
        try await answering {
            let timetable = try timetable()
            switch format {
            case .json:
                let bytes = JSONText.bytes(of: TimetableRow(timetable).datum)
                Terminal.put(String(decoding: bytes, as: UTF8.self) + "\n")
            case .table: tell(timetable)
            }
            if timetable.published?.inTime == false { throw ExitCode.late }
        }
    }

    private func timetable() throws -> Timetable {
        var question = TimetableQuestion(meeting: meeting)
        question.rule = rule
        question.days = String(days)
        question.calendar = calendar
        question.published = published
        return try question.timetable()
    }

    private func tell(_ timetable: Timetable) {
        Terminal.say("Meeting    \(timetable.meeting.inFull)")
        Terminal.say("Required   \(timetable.required) \(timetable.rule.title)")
        Terminal.say("Publish by \(Terminal.paint(timetable.publishBy.inFull, .bold))")
        if timetable.latest != timetable.publishBy {
            Terminal.say("Latest     \(timetable.latest.inFull), the last day of any kind in time")
        }
        Terminal.say("Counted    " + timetable.counted.map(\.inShort).joined(separator: ", "))
        for skipped in timetable.skipped {
            Terminal.say("Skipped    \(skipped.day.inWords): \(skipped.because)")
        }
        guard let published = timetable.published else { return }
        Terminal.say(
            published.inTime
                ? Terminal.paint("In time", .green) : Terminal.paint("Late", .red))
        Terminal.say(Terminal.wrapped(timetable.working))
    }
}
