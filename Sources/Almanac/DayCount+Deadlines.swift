extension DayCount {
    /// The last day of any kind on which publication is still in time.
    ///
    /// For a clear count, the day before the last of the required days counted back from the
    /// anchor; it may be a Sunday. When none are required it is the anchor itself; when there are
    /// not so many days before the anchor, `Day.first`.
    public func latest(before anchor: Day, required: Int, on calendar: HolidayCalendar) -> Day {
        latestInReach(before: anchor, required: required, on: calendar) ?? .first
    }

    /// As `latest(before:required:on:)`; nothing when there are not so many days before the anchor.
    func latestInReach(
        before anchor: Day, required: Int, on calendar: HolidayCalendar
    ) -> Day? {
        guard required > 0 else { return anchor }
        if self == .calendarMonths { return anchor.moved(months: -required) }
        guard let start = anchor.moved(days: countsLast ? 0 : -1),
            let reached = reach(required, from: start, step: -1, on: calendar)
        else { return nil }
        return countsFirst ? reached : reached.moved(days: -1)
    }

    /// The last working day on or before `latest`: the day to tell people.
    ///
    /// Publishing on a day the offices are closed is arithmetic in time, but nobody can read the
    /// papers there until they open.
    public func publishBy(before anchor: Day, required: Int, on calendar: HolidayCalendar) -> Day {
        let calendar = holidays(calendar)
        var day = latest(before: anchor, required: required, on: calendar)
        while !calendar.isWorkingDay(day), day > .first { day = day.adding(days: -1) }
        return day
    }

    /// The last day in time for something owed at most so many days after the anchor.
    ///
    /// The anchor's own day never counts and the last day counted is still in time, for a clear
    /// count too: the cautious reading. When nothing is allowed it is the anchor itself; when
    /// there are not so many days after it, `Day.last`.
    public func due(after anchor: Day, required: Int, on calendar: HolidayCalendar) -> Day {
        guard required > 0 else { return anchor }
        if self == .calendarMonths { return anchor.adding(months: required) }
        guard let start = anchor.moved(days: 1) else { return .last }
        return reach(required, from: start, step: 1, on: calendar) ?? .last
    }

    /// The first day by which at least so many days have been given since the anchor.
    ///
    /// The earliest meeting that papers published on the anchor are in time for. When none are
    /// required it is the anchor itself; when there are not so many days after it, `Day.last`.
    public func earliest(after anchor: Day, required: Int, on calendar: HolidayCalendar) -> Day {
        guard required > 0 else { return anchor }
        if self == .calendarMonths { return earliestMonth(after: anchor, required: required) }
        guard let start = anchor.moved(days: countsFirst ? 0 : 1),
            let reached = reach(required, from: start, step: 1, on: calendar)
        else { return .last }
        return countsLast ? reached : reached.adding(days: 1)
    }

    /// The day of the `required`th counted day from one on, forwards or back, if there is one.
    private func reach(
        _ required: Int, from start: Day, step: Int, on calendar: HolidayCalendar
    ) -> Day? {
        let end = step > 0 ? Day.last : Day.first
        guard required <= (end.number - start.number) * step + 1 else { return nil }
        guard readsHolidays else { return start.moved(days: step * (required - 1)) }
        let calendar = holidays(calendar)
        var (day, missing) = (start, required)
        while true {
            if counts(day, reading: calendar) { missing -= 1 }
            if missing == 0 { return day }
            if day == end { return nil }
            day = Day(number: day.number + step)
        }
    }

    /// A month from 31 January has not passed, counted back, until 1 March.
    private func earliestMonth(after anchor: Day, required: Int) -> Day {
        var day = anchor.adding(months: required)
        while day.adding(months: -required) < anchor, day < .last { day = day.adding(days: 1) }
        return day
    }
}
