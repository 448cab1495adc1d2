import Almanac
import TestSupport
import Testing

@Suite struct TimetableTests {
    private let calendar = HolidayCalendar(.englandAndWales)

    private func timetable(
        _ meeting: String, published: String? = nil, rule: DayCount = .clearWorkingDays,
        required: Int = 5
    ) -> Timetable {
        Timetable(
            rule: rule, required: required, meeting: on(meeting), calendar: calendar,
            published: published.map(on))
    }

    @Test func `papers in time show their working`() {
        let one = timetable("2014-03-20", published: "2014-03-12")
        #expect(one.published?.inTime == true)
        #expect(one.publishBy == on("2014-03-12"))
        #expect(
            one.working == "published Wed 12 Mar 2014; counted Thu 13, Fri 14, Mon 17, Tue 18, "
                + "Wed 19; meeting Thu 20")
    }

    @Test func `a count that leaves the years of known holidays says so`() {
        #expect(HolidayCalendar.years == 1978...2100)
        #expect(timetable("1978-01-12").isWithinKnownHolidays)
        #expect(timetable("2100-12-31").isWithinKnownHolidays)
        #expect(!timetable("1977-01-03").isWithinKnownHolidays)
        #expect(!timetable("1978-01-04").isWithinKnownHolidays)
        #expect(!timetable("2101-01-03").isWithinKnownHolidays)
        #expect(!timetable("1978-02-01", published: "1977-12-30").isWithinKnownHolidays)
        #expect(!timetable("1978-01-04", rule: .calendarDays).isWithinKnownHolidays)
    }

    @Test func `late papers show how many days they lack`() {
        let one = timetable("2014-03-20", published: "2014-03-13")
        #expect(one.published?.inTime == false)
        #expect(one.published?.counted.count == 4)
        #expect(
            one.working == "published Thu 13 Mar 2014; counted Fri 14, Mon 17, Tue 18, Wed 19; "
                + "meeting Thu 20; 4 of the 5 needed")
    }

    @Test func `holidays left out are named, and months when they change`() {
        let one = timetable("2026-04-09", published: "2026-03-31")
        #expect(
            one.working == "published Tue 31 Mar 2026; counted Wed 1 Apr, Thu 2, Tue 7, Wed 8; "
                + "not counted Fri 3 (Good Friday), Mon 6 (Easter Monday); meeting Thu 9; "
                + "4 of the 5 needed")
    }

    @Test func `years are named when they change`() {
        let one = timetable("2015-01-05")
        #expect(
            one.working == "publish by Tue 23 Dec 2014; counted Wed 24, Mon 29, Tue 30, "
                + "Wed 31, Fri 2 Jan 2015; not counted Thu 25 Dec 2014 (Christmas Day), "
                + "Fri 26 (Boxing Day), Thu 1 Jan 2015 (New Year's Day); meeting Mon 5")
        #expect(one.published == nil)
        #expect(one.counted.count == 5)
        #expect(one.skipped.count == 7)
    }

    @Test func `a long count is told by its ends`() {
        let one = timetable(
            "2014-03-20", published: "2014-02-19", rule: .clearCalendarDays, required: 28)
        #expect(one.published?.inTime == true)
        #expect(
            one.working == "published Wed 19 Feb 2014; counted 28 from Thu 20 to Wed 19 Mar; "
                + "meeting Thu 20")
    }

    @Test func `papers after the meeting, or on its day, count nothing`() {
        let after = timetable("2014-03-20", published: "2014-03-21")
        #expect(
            after.working == "published Fri 21 Mar 2014; counted none; meeting Thu 20; "
                + "published after the meeting")
        let same = timetable("2014-03-20", published: "2014-03-20")
        #expect(same.working.hasSuffix("counted none; meeting Thu 20; 0 of the 5 needed"))
        let none = timetable("2014-03-20", published: "2014-03-20", required: -1)
        #expect(none.published?.inTime == true && none.required == 0)
    }

    @Test func `where holidays are not known the working says so`() {
        let one = timetable("1977-06-16", published: "1977-06-01")
        #expect(one.working.hasSuffix("; bank holidays are known here only from 1978 to 2100"))
        #expect(timetable("1978-01-04").working.contains("known here only"))
        let every = timetable("1977-06-16", rule: .clearCalendarDays)
        #expect(!every.working.contains("known here only"))
    }

    @Test func `a projected holiday is named as one`() {
        let one = timetable("2031-05-08")
        #expect(one.working.contains("Mon 5 (Early May bank holiday (projected))"))
    }

    struct Hour {
        let published: String
        let day: String
    }

    @Test(arguments: [
        Hour(published: "2014-03-12T16:59:59Z", day: "2014-03-12"),
        Hour(published: "2014-03-12T17:00:00Z", day: "2014-03-12"),
        Hour(published: "2014-03-12T17:00:01Z", day: "2014-03-13"),
        Hour(published: "2014-07-15T15:59:00Z", day: "2014-07-15"),
        Hour(published: "2014-07-15T16:30:00Z", day: "2014-07-16"),
        Hour(published: "2014-07-15T23:30:00Z", day: "2014-07-16"),
    ])
    func `a paper put up after five o'clock in London counts as the next day's`(_ row: Hour) {
        let fiveOClock = ClockTime(hour: 17, minute: 0)
        #expect(Timetable.effectiveDay(of: at(row.published), cutOff: fiveOClock) == on(row.day))
    }

    @Test func `with no cut-off it is the day in London`() {
        let moment = at("2014-07-15T23:30:00Z")
        #expect(Timetable.effectiveDay(of: moment, cutOff: nil) == on("2014-07-16"))
        #expect(Timetable.effectiveDay(of: Moment(microseconds: .max), cutOff: nil) == .last)
    }

    @Test func `moving the cut-off moves the day by one or not at all`() {
        var lots = Dice(seed: 6)
        for _ in 0..<2_000 {
            let moment = Moment(
                microseconds: Int64.random(in: 0...2_000_000_000, using: &lots)
                    * 1_000_000)
            let hour = Int.random(in: 0...23, using: &lots)
            let day = Timetable.effectiveDay(
                of: moment, cutOff: ClockTime(hour: hour, minute: 0))
            #expect((0...1).contains(day.number - moment.ukDay.number))
        }
    }

    @Test func `timetables that agree in everything are equal`() {
        #expect(timetable("2014-03-20") == timetable("2014-03-20"))
        #expect(timetable("2014-03-20") != timetable("2014-03-20", published: "2014-03-12"))
    }
}
