extension Day {
    /// The year, from 1 to 9999.
    public var year: Int { Civil(number).year }

    /// The month, from 1 to 12.
    public var month: Int { Civil(number).month }

    /// The day of the month, from 1 to 31.
    public var dayOfMonth: Int { Civil(number).day }

    /// The day of the week.
    public var weekday: Weekday {
        // 1 January 2000 was a Saturday, 5 days after a Monday; the weeks keep the sum positive.
        Weekday(rawValue: (number + 7 * 104_304 + 5) % 7 + 1) ?? .monday
    }

    /// How many days a month has, 28 to 31; a month outside 1 to 12 has none.
    public static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 0
        }
    }

    /// The day so many days later, or earlier when negative; stops at `first` and `last`.
    public func adding(days: Int) -> Day {
        moved(days: days) ?? (days > 0 ? Day.last : Day.first)
    }

    /// The day so many days later, or earlier when negative; nothing beyond `first` and `last`.
    public func moved(days: Int) -> Day? {
        let (sum, overflow) = number.addingReportingOverflow(days)
        guard !overflow, (Day.first.number...Day.last.number).contains(sum) else { return nil }
        return Day(number: sum)
    }

    /// The same day of the month so many months later, or earlier when negative.
    ///
    /// Where the month has no such day it is the last day of the month: a month from 31 January
    /// is 28 or 29 February. This is the corresponding date rule of *Dodds v Walker* [1981] 1 WLR
    /// 1027 (HL). It does not undo itself: a month after 31 January 2014, less a month, is
    /// 28 January. Stops at `first` and `last`.
    public func adding(months: Int) -> Day {
        moved(months: months) ?? (months > 0 ? Day.last : Day.first)
    }

    /// As `adding(months:)`; nothing beyond `first` and `last`.
    public func moved(months: Int) -> Day? {
        let civil = Civil(number)
        let (sum, overflow) = (civil.year * 12 + civil.month - 1).addingReportingOverflow(months)
        guard !overflow, (12..<10_000 * 12).contains(sum) else { return nil }
        let (year, month) = (sum / 12, sum % 12 + 1)
        let day = min(civil.day, Day.daysInMonth(month, year: year))
        return Day(year: year, month: month, day: day)
    }
}
