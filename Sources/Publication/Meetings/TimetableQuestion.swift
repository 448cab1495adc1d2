public import Almanac
public import Governance

/// By when papers for a meeting must be out, as somebody asks it.
public struct TimetableQuestion: Hashable, Sendable {
    /// The day of the meeting, as typed.
    public var meeting: String
    /// The word of a way to count days.
    public var rule = DayCount.clearWorkingDays.rawValue
    /// How many of them, as typed.
    public var days = "5"
    /// Whose bank holidays.
    public var calendar = Jurisdiction.englandAndWales.rawValue
    /// The day of publication to be judged, as typed; `nil` for none.
    public var published: String?

    /// Asks of a meeting; five clear working days in England and Wales, unless said otherwise.
    public init(meeting: String) { self.meeting = meeting }

    /// The answer, with the days counted.
    ///
    /// - Throws: `Refusal` naming the field that cannot be read, or that leads to days whose bank
    ///   holidays are not known.
    public func timetable() throws(Refusal) -> Timetable {
        let meeting = try day(meeting, "meeting")
        guard let days = Int(days), (0...1_000).contains(days) else {
            throw Refusal("Found \(self.days.prefix(20)), expected 0 to 1000.", field: "days")
        }
        let rule = try word(rule, "rule") { (count: DayCount) in count.title }
        let calendar = HolidayCalendar(
            try word(calendar, "calendar") { (one: Jurisdiction) in one.rawValue })
        let published = try published.map { text throws(Refusal) in try day(text, "published") }
        let timetable: Timetable
        do throws(DayProblem) {
            timetable = try Timetable.reaching(
                back: days, from: meeting, by: rule, on: calendar, published: published)
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

    private func day(_ text: String, _ field: String) throws(Refusal) -> Day {
        do throws(DayProblem) {
            return try Day.reading(text)
        } catch {
            throw Refusal(error.sentence, field: field)
        }
    }

    private func word<C: CaseIterable & RawRepresentable>(
        _ text: String, _ field: String, _ title: (C) -> String
    ) throws(Refusal) -> C where C.RawValue == String {
        if let choice = C(rawValue: text) { return choice }
        let near =
            nearestWord(to: text, among: C.allCases.map(\.rawValue))
            .map { " Did you mean ‘\($0)’?" } ?? ""
        let words = C.allCases.map { one in
            title(one) == one.rawValue ? one.rawValue : "\(one.rawValue) (\(title(one)))"
        }
        throw Refusal(
            "‘\(text.prefix(60))’ is none."
                + " Expected one of \(words.joined(separator: ", ")).\(near)",
            field: field)
    }
}

extension DayCount {
    /// What it counts before a meeting, for whoever chooses among them.
    public var meaning: String {
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
