extension DayCount {
    /// Whether a day is one of those this counts.
    public func counts(_ day: Day, on calendar: HolidayCalendar) -> Bool {
        counts(day, reading: holidays(calendar))
    }

    /// Why this does not count a day, or nothing when it does.
    public func because(_ day: Day, on calendar: HolidayCalendar) -> String? {
        because(day, reading: holidays(calendar))
    }

    /// As `counts(_:on:)`, of a calendar that `holidays(_:)` has given.
    func counts(_ day: Day, reading calendar: HolidayCalendar) -> Bool {
        switch self {
        case .clearWorkingDays, .workingDaysBefore, .foiWorkingDays:
            calendar.isWorkingDay(day)
        case .parishClearDays, .parishClearDaysWithBreaks:
            day.weekday != .sunday && !calendar.isHoliday(day) && breakName(day, calendar) == nil
        case .clearCalendarDays, .calendarDays, .calendarMonths:
            true
        }
    }

    /// As `because(_:on:)`, of a calendar that `holidays(_:)` has given.
    func because(_ day: Day, reading calendar: HolidayCalendar) -> String? {
        guard !counts(day, reading: calendar) else { return nil }
        let weekday = day.weekday
        let isDayOff = leavesOutSaturdays ? weekday.isWeekend : weekday == .sunday
        if isDayOff { return weekday.name }
        return calendar.holiday(on: day)?.title ?? breakName(day, calendar)
    }

    /// The calendar this reads, given one: for requests for information, that of every part.
    func holidays(_ calendar: HolidayCalendar) -> HolidayCalendar {
        self == .foiWorkingDays ? calendar.widened : calendar
    }

    /// Whether bank holidays make any difference to it.
    var readsHolidays: Bool {
        switch self {
        case .clearCalendarDays, .calendarDays, .calendarMonths: false
        default: true
        }
    }

    private var leavesOutSaturdays: Bool {
        switch self {
        case .clearWorkingDays, .workingDaysBefore, .foiWorkingDays: true
        default: false
        }
    }

    /// The name of the season a parish does not count, of those that have no bank holiday.
    private func breakName(_ day: Day, _ calendar: HolidayCalendar) -> String? {
        let civil = Civil(day.number)
        if civil.month == 12, civil.day == 25 { return "Christmas Day" }
        guard self == .parishClearDaysWithBreaks else { return nil }
        switch civil.month {
        case 12:
            return calendar.christmasBreak(in: civil.year).contains(day) ? "Christmas break" : nil
        case 3, 4:
            guard let easter = Day.easter(in: civil.year) else { return nil }
            return (-3...2).contains(day.number - easter.number) ? "Easter break" : nil
        default:
            return nil
        }
    }
}

extension HolidayCalendar {
    /// From the last weekday before Christmas Day to the first after it that is no bank holiday.
    fileprivate func christmasBreak(in year: Int) -> ClosedRange<Day> {
        let christmas = Day(number: Civil.number(year: year, month: 12, day: 25))
        let before = (-3 ... -1).map { christmas.adding(days: $0) }
        let after = (1...6).map { christmas.adding(days: $0) }
        let first = before.last { !$0.weekday.isWeekend } ?? christmas
        return first...(after.first(where: isWorkingDay) ?? christmas.adding(days: 6))
    }
}
