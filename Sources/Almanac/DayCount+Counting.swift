extension DayCount {
    /// The days counted from a publication to a meeting, and the days left out.
    ///
    /// Both are empty when the meeting is not after the publication. The cost grows with the
    /// length of the span; `isEnough` does not list days.
    public func count(
        from published: Day, to meeting: Day, on calendar: HolidayCalendar
    ) -> Counted {
        guard published < meeting else { return Counted(counted: [], skipped: []) }
        if self == .calendarMonths {
            let months = wholeMonths(from: published, to: meeting)
            let days = (0..<months).map { meeting.adding(months: $0 - months) }
            return Counted(counted: days, skipped: [])
        }
        let calendar = holidays(calendar)
        var counted: [Day] = []
        var skipped: [Skipped] = []
        for number in span(from: published, to: meeting) {
            let day = Day(number: number)
            if let because = because(day, reading: calendar) {
                skipped.append(Skipped(day: day, because: because))
            } else {
                counted.append(day)
            }
        }
        return Counted(counted: counted, skipped: skipped)
    }

    /// Whether publication on one day gave at least so many counted days before another.
    ///
    /// The same as asking whether `published` is no later than `latest`. When none are required,
    /// it is enough to publish on the day of the meeting.
    public func isEnough(
        from published: Day, to meeting: Day, required: Int, on calendar: HolidayCalendar
    ) -> Bool {
        guard published <= meeting else { return false }
        guard required > 0 else { return true }
        if self == .calendarMonths {
            return wholeMonths(from: published, to: meeting) >= required
        }
        let span = span(from: published, to: meeting)
        guard span.count >= required else { return false }
        guard readsHolidays else { return true }
        let calendar = holidays(calendar)
        var missing = required
        for number in span.reversed() where counts(Day(number: number), reading: calendar) {
            missing -= 1
            if missing == 0 { return true }
        }
        return false
    }

    /// The days that may count, by number.
    private func span(from published: Day, to meeting: Day) -> Range<Int> {
        let first = published.number + (countsFirst ? 0 : 1)
        let end = meeting.number + (countsLast ? 1 : 0)
        return first..<max(first, end)
    }

    /// Whether the day of publication may count.
    var countsFirst: Bool { self == .workingDaysBefore || self == .calendarDays }

    /// Whether the day of the meeting, or of the answer, may count.
    var countsLast: Bool { self == .foiWorkingDays }

    /// The most whole months that, taken from one day, leave a day not before the other.
    private func wholeMonths(from published: Day, to meeting: Day) -> Int {
        let (from, to) = (Civil(published.number), Civil(meeting.number))
        let months = (to.year - from.year) * 12 + to.month - from.month
        return meeting.adding(months: -months) < published ? months - 1 : months
    }
}
