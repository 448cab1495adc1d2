extension Moment {
    /// The calendar day in the United Kingdom (Europe/London).
    ///
    /// Promised from 1996: summer time runs from 01:00 UTC on the last Sunday of March to 01:00
    /// UTC on the last Sunday of October, since 2002 by the Summer Time Act 1972, section 1, as
    /// amended by the Summer Time Order 2002, and before that by yearly orders to the same effect.
    ///
    /// Not promised before 1996, nor after a change of that law: the same rule is applied to every
    /// year. From 1972 to 1995 summer time began or ended on other Sundays, so for up to some weeks
    /// near a change a time may be an hour out, and a day wrong within an hour of midnight; before
    /// 1972 so may any.
    public var ukDay: Day { Moment.day(ofSecond: ukSeconds) }

    /// The time of day in the United Kingdom, to the second; promised as `ukDay` is.
    public var ukTime: ClockTime { ClockTime(secondOfDay: ukSeconds) }

    /// Makes the moment at which clocks in the United Kingdom show this time on this day.
    ///
    /// Nothing when no clock shows it: an hour past 23, a minute past 59, or 01:00 to 01:59 on
    /// the night the clocks go forward. Where a time comes twice, on the night they go back, it
    /// is the first of the two.
    public init?(ukDay day: Day, hour: Int, minute: Int) {
        guard let time = ClockTime(hour: hour, minute: minute) else { return nil }
        self.init(ukDay: day, time: time)
    }

    /// Makes the moment at which clocks in the United Kingdom show this time on this day.
    ///
    /// As `init(ukDay:hour:minute:)`, for a time already read.
    public init?(ukDay day: Day, time: ClockTime) {
        let winter = Moment(utcDay: day, second: time.secondOfDay)
        let summer = Moment(utcDay: day, second: time.secondOfDay - 3600)
        for moment in [summer, winter] where moment.ukDay == day && moment.ukTime == time {
            self = moment
            return
        }
        return nil
    }

    /// Seconds since 1970 as a clock in the United Kingdom would have them.
    private var ukSeconds: Int { seconds + (isSummerTime ? 3600 : 0) }

    private var isSummerTime: Bool {
        let day = utcDay
        let civil = Civil(day.number)
        switch civil.month {
        case 4...9: return true
        case 3: return isPastOne(onLastSundayOf: civil, in: day)
        case 10: return !isPastOne(onLastSundayOf: civil, in: day)
        default: return false
        }
    }

    /// Whether it is 01:00 UTC or later on the last Sunday of this month of 31 days.
    private func isPastOne(onLastSundayOf civil: Civil, in day: Day) -> Bool {
        let end = Day(number: day.number + 31 - civil.day)
        let lastSunday = end.number - end.weekday.rawValue % 7
        if day.number != lastSunday { return day.number > lastSunday }
        return ClockTime(secondOfDay: seconds).hour >= 1
    }
}
