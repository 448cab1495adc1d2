/// When papers for a meeting must be public, and whether they were, with the working.
///
/// It never says only "late": it lists the days, so that whoever doubts it can count them too.
public struct Timetable: Hashable, Sendable {
    /// How the days are counted.
    public let rule: DayCount

    /// How many days are required; below nought is nought.
    public let required: Int

    /// The day of the meeting.
    public let meeting: Day

    /// The bank holidays that hold.
    public let calendar: HolidayCalendar

    /// The last day of any kind on which publication is in time.
    public let latest: Day

    /// The last working day on or before `latest`.
    public let publishBy: Day

    /// What was published and whether in time; `nil` before it is.
    public let published: Publication?

    private let days: Counted

    /// A publication judged by a timetable.
    public struct Publication: Hashable, Sendable {
        /// The day that counts as that of publication: see `Timetable.effectiveDay(of:cutOff:)`.
        public let day: Day

        /// Whether it was no later than the latest day.
        public let inTime: Bool

        /// The days counted from it to the meeting.
        public let counted: [Day]

        /// The days between that did not count.
        public let skipped: [Skipped]
    }

    /// Works out a timetable, and judges a publication when there is one.
    public init(
        rule: DayCount, required: Int, meeting: Day, calendar: HolidayCalendar,
        published: Day? = nil
    ) {
        self.rule = rule
        self.required = max(0, required)
        self.meeting = meeting
        self.calendar = calendar
        latest = rule.latest(before: meeting, required: required, on: calendar)
        publishBy = rule.publishBy(before: meeting, required: required, on: calendar)
        days = rule.count(from: latest, to: meeting, on: calendar)
        self.published = published.map { day in
            let days = rule.count(from: day, to: meeting, on: calendar)
            let inTime = rule.isEnough(from: day, to: meeting, required: required, on: calendar)
            return Publication(
                day: day, inTime: inTime, counted: days.counted, skipped: days.skipped)
        }
    }

    /// Works out a timetable whose every day is there; `init` stops at the first day there is.
    ///
    /// Throws `DayProblem` when there are not so many days before the meeting.
    public static func reaching(
        back required: Int, from meeting: Day, by rule: DayCount, on calendar: HolidayCalendar,
        published: Day? = nil
    ) throws(DayProblem) -> Timetable {
        guard rule.latestInReach(before: meeting, required: required, on: calendar) != nil else {
            throw .beforeFirst(meeting)
        }
        return Timetable(
            rule: rule, required: required, meeting: meeting, calendar: calendar,
            published: published)
    }

    /// The days counted from the latest day to the meeting.
    public var counted: [Day] { days.counted }

    /// The days between the latest day and the meeting that do not count.
    public var skipped: [Skipped] { days.skipped }

    /// The day a publication counts as made on.
    ///
    /// It is the day in the United Kingdom; when a cut-off is given and the clock there showed a
    /// later time, the next day. A paper put up exactly at 17:00:00 is in time for a cut-off of
    /// 17:00. The hour is the body's own policy.
    public static func effectiveDay(of published: Moment, cutOff: ClockTime?) -> Day {
        guard let cutOff, published.ukTime > cutOff else { return published.ukDay }
        return published.ukDay.adding(days: 1)
    }
}
