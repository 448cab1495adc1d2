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
        guard let day = try day(meeting) else {
            throw Refusal("No day is given.", field: "meeting")
        }
        guard (0...1_000).contains(days) else {
            throw Refusal("Found \(days), expected 0 to 1000.", field: "days")
        }
        let rule = try word(rule, DayCount.self, "rule")
        let calendar = HolidayCalendar(try word(calendar, Jurisdiction.self, "calendar"))
        let published = try self.day(published)
        let timetable: Timetable
        do throws(DayProblem) {
            timetable = try Timetable.reaching(
                back: days, from: day, by: rule, on: calendar, published: published)
        } catch {
            throw Refusal("\(days) \(rule.title): \(error.sentence).", field: "days")
        }
        guard timetable.isWithinKnownHolidays else { throw unknownHolidays(timetable) }
        return timetable
    }

    /// A count past the holidays that are known would leave them in, and look right.
    private func unknownHolidays(_ timetable: Timetable) -> Refusal {
        let years = HolidayCalendar.years
        let known = "Bank holidays are known here from \(years.lowerBound) to \(years.upperBound)"
        if !years.contains(timetable.meeting.year) {
            return Refusal(
                "\(known), so that days before \(timetable.meeting.inWords) cannot be counted.",
                field: "meeting")
        }
        if let day = timetable.published?.day, !years.contains(day.year) {
            return Refusal("\(known), and not as early as \(day.inWords).", field: "published")
        }
        return Refusal(
            "\(known). \(timetable.required) \(timetable.rule.title) before"
                + " \(timetable.meeting.inWords) go further back.", field: "days")
    }

    private func day(_ text: String?) throws -> Day? { try shiremoot.day(text) }

    private func word<C: CaseIterable & RawRepresentable>(
        _ text: String, _ type: C.Type, _ field: String
    ) throws -> C where C.RawValue == String {
        if let choice = C(rawValue: text) { return choice }
        let words = C.allCases.map(\.rawValue)
        let near = nearestWord(to: text, among: words).map { " Did you mean ‘\($0)’?" } ?? ""
        throw Refusal(
            "‘\(text.prefix(60))’ is none."
                + " Expected one of \(words.joined(separator: ", ")).\(near)",
            field: field)
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

extension DayCount {
    /// What it counts before a meeting, for whoever chooses among them.
    fileprivate var meaning: String {
        switch self {
        case .clearWorkingDays:
            "the days between, without Saturdays, Sundays and bank holidays"
        case .workingDaysBefore: "the same, but the day of publication counts too"
        case .parishClearDays: "the days between, without Sundays and bank holidays"
        case .parishClearDaysWithBreaks:
            "the same, and without the breaks at Christmas and Easter"
        case .clearCalendarDays: "the days between, every one"
        case .foiWorkingDays:
            "working days for an answer, without the holidays of any part of the Kingdom"
        case .calendarDays: "every day, that of publication among them"
        case .calendarMonths: "months, to the same date"
        }
    }
}
