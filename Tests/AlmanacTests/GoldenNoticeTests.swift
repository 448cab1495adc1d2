import Almanac
import Testing

/// The golden table of notice worked out by hand in the research on the law, section 3.2.
@Suite struct GoldenNoticeTests {
    struct Golden {
        let meeting: String
        let fiveClear: String
        let fiveBefore: String
        var threeParish: String?
        var twentyEight: String?
    }

    static let table = [
        Golden(
            meeting: "2014-03-20", fiveClear: "2014-03-12", fiveBefore: "2014-03-13",
            threeParish: "2014-03-15", twentyEight: "2014-02-19"),
        Golden(
            meeting: "2014-04-23", fiveClear: "2014-04-11", fiveBefore: "2014-04-14",
            threeParish: "2014-04-16", twentyEight: "2014-03-25"),
        Golden(
            meeting: "2015-01-05", fiveClear: "2014-12-23", fiveBefore: "2014-12-24",
            threeParish: "2014-12-30", twentyEight: "2014-12-07"),
        Golden(
            meeting: "2022-09-22", fiveClear: "2022-09-13", fiveBefore: "2022-09-14",
            threeParish: "2022-09-16", twentyEight: "2022-08-24"),
        Golden(
            meeting: "2023-05-10", fiveClear: "2023-04-28", fiveBefore: "2023-05-02",
            threeParish: "2023-05-04", twentyEight: "2023-04-11"),
        Golden(
            meeting: "2026-04-09", fiveClear: "2026-03-30", fiveBefore: "2026-03-31",
            threeParish: "2026-04-02", twentyEight: "2026-03-11"),
        Golden(
            meeting: "2027-01-05", fiveClear: "2026-12-23", fiveBefore: "2026-12-24",
            threeParish: "2026-12-30", twentyEight: "2026-12-07"),
        Golden(meeting: "2013-10-28", fiveClear: "2013-10-18", fiveBefore: "2013-10-21"),
        Golden(meeting: "2014-06-26", fiveClear: "2014-06-18", fiveBefore: "2014-06-19"),
        Golden(meeting: "2014-12-09", fiveClear: "2014-12-01", fiveBefore: "2014-12-02"),
        Golden(meeting: "2015-03-04", fiveClear: "2015-02-24", fiveBefore: "2015-02-25"),
        Golden(meeting: "2015-12-09", fiveClear: "2015-12-01", fiveBefore: "2015-12-02"),
        Golden(meeting: "2016-07-19", fiveClear: "2016-07-11", fiveBefore: "2016-07-12"),
        Golden(meeting: "2017-07-18", fiveClear: "2017-07-10", fiveBefore: "2017-07-11"),
        Golden(meeting: "2017-11-01", fiveClear: "2017-10-24", fiveBefore: "2017-10-25"),
    ]

    private let calendar = HolidayCalendar(.englandAndWales)

    @Test(arguments: table)
    func `papers are due on the day worked out by hand`(_ golden: Golden) {
        let meeting = on(golden.meeting)
        #expect(publishBy(.clearWorkingDays, 5, before: meeting) == on(golden.fiveClear))
        #expect(publishBy(.workingDaysBefore, 5, before: meeting) == on(golden.fiveBefore))
        #expect(lastCounted(.clearWorkingDays, 5, before: meeting) == on(golden.fiveClear))
        #expect(lastCounted(.workingDaysBefore, 5, before: meeting) == on(golden.fiveBefore))
        if let day = golden.threeParish {
            #expect(lastCounted(.parishClearDays, 3, before: meeting) == on(day))
        }
        if let day = golden.twentyEight {
            #expect(lastCounted(.clearCalendarDays, 28, before: meeting) == on(day))
        }
    }

    private func publishBy(_ rule: DayCount, _ required: Int, before meeting: Day) -> Day {
        rule.publishBy(before: meeting, required: required, on: calendar)
    }

    /// The table gives the last day in time of the kind that its count counts.
    private func lastCounted(_ rule: DayCount, _ required: Int, before meeting: Day) -> Day {
        var day = rule.latest(before: meeting, required: required, on: calendar)
        while !rule.counts(day, on: calendar) { day = day.adding(days: -1) }
        return day
    }

    @Test
    func `a paper published on the Tuesday before Easter is a day late for the Thursday after`() {
        let (published, meeting) = (on("2026-03-31"), on("2026-04-09"))
        let strict = DayCount.clearWorkingDays
        #expect(!strict.isEnough(from: published, to: meeting, required: 5, on: calendar))
        let literal = DayCount.workingDaysBefore
        #expect(literal.isEnough(from: published, to: meeting, required: 5, on: calendar))
    }

    @Test func `minutes within ten working days of a meeting`() {
        let rule = DayCount.clearWorkingDays
        #expect(rule.due(after: on("2014-03-20"), required: 10, on: calendar) == on("2014-04-03"))
        #expect(rule.due(after: on("2026-04-01"), required: 10, on: calendar) == on("2026-04-17"))
    }

    @Test func `a latest day may be one the offices are closed`() {
        let rule = DayCount.clearWorkingDays
        let latest = rule.latest(before: on("2014-04-23"), required: 5, on: calendar)
        #expect(latest == on("2014-04-13"))
        #expect(latest.weekday == .sunday)
        let parish = DayCount.parishClearDays
        #expect(
            parish.latest(before: on("2014-03-20"), required: 3, on: calendar) == on("2014-03-16"))
        #expect(publishBy(parish, 3, before: on("2014-03-20")) == on("2014-03-14"))
    }

    @Test func `the Christmas and Easter breaks do not count where section 243 is applied`() {
        let rule = DayCount.parishClearDaysWithBreaks
        // Counted: Fri 2 and Sat 3 January, Wed 31 December; none is in the break.
        #expect(
            rule.latest(before: on("2015-01-05"), required: 3, on: calendar)
                == on("2014-12-30"))
        // Thursday 17 April 2014 and Tuesday 22 are in the Easter break.
        #expect(
            rule.latest(before: on("2014-04-23"), required: 3, on: calendar)
                == on("2014-04-13"))
        let easter = rule.count(from: on("2014-04-16"), to: on("2014-04-23"), on: calendar)
        #expect(easter.counted.isEmpty)
        #expect(
            easter.skipped.map(\.because) == [
                "Easter break", "Good Friday", "Easter break", "Sunday", "Easter Monday",
                "Easter break",
            ])
        let christmas = rule.count(from: on("2014-12-23"), to: on("2014-12-30"), on: calendar)
        #expect(christmas.counted.isEmpty)
        #expect(
            christmas.skipped.map(\.because) == [
                "Christmas break", "Christmas Day", "Boxing Day", "Christmas break", "Sunday",
                "Christmas break",
            ])
    }

    @Test func `Christmas Day does not count for a parish though it be a Saturday`() {
        let rule = DayCount.parishClearDays
        #expect(rule.because(on("2021-12-25"), on: calendar) == "Christmas Day")
        #expect(rule.because(on("2021-12-18"), on: calendar) == nil)
    }

    @Test func `a request of Christmas week is answered when Scotland's holiday is left out too`() {
        let rule = DayCount.foiWorkingDays
        let due = rule.due(after: on("2013-12-20"), required: 20, on: calendar)
        // Left out: 25 and 26 December, 1 January, and 2 January in Scotland.
        #expect(due == on("2014-01-23"))
        #expect(rule.count(from: on("2013-12-20"), to: due, on: calendar).counted.count == 20)
    }
}
