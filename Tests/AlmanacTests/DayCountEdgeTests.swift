import Almanac
import Testing

@Suite struct DayCountEdgeTests {
    private let calendar = HolidayCalendar(.englandAndWales)
    private let meeting = on("2014-03-20")

    @Test(arguments: DayCount.allCases)
    func `nothing required is nothing before and nothing after`(_ rule: DayCount) {
        for required in [0, -1, Int.min] {
            #expect(rule.latest(before: meeting, required: required, on: calendar) == meeting)
            #expect(rule.publishBy(before: meeting, required: required, on: calendar) == meeting)
            #expect(rule.due(after: meeting, required: required, on: calendar) == meeting)
            #expect(rule.earliest(after: meeting, required: required, on: calendar) == meeting)
            #expect(rule.isEnough(from: meeting, to: meeting, required: required, on: calendar))
            let tomorrow = meeting.adding(days: 1)
            #expect(!rule.isEnough(from: tomorrow, to: meeting, required: required, on: calendar))
        }
    }

    @Test(arguments: DayCount.allCases)
    func `more than there can be stops at the end of days`(_ rule: DayCount) {
        for required in [10_000_000, Int.max] {
            #expect(rule.latest(before: meeting, required: required, on: calendar) == .first)
            #expect(rule.publishBy(before: meeting, required: required, on: calendar) == .first)
            #expect(rule.due(after: meeting, required: required, on: calendar) == .last)
            #expect(rule.earliest(after: meeting, required: required, on: calendar) == .last)
            #expect(!rule.isEnough(from: .first, to: meeting, required: required, on: calendar))
        }
    }

    @Test(arguments: DayCount.allCases)
    func `a hundred thousand is only a large number`(_ rule: DayCount) {
        let latest = rule.latest(before: meeting, required: 100_000, on: calendar)
        #expect(latest < on("1780-01-01"))
        let due = rule.due(after: meeting, required: 100_000, on: calendar)
        #expect(due > on("2280-01-01"))
    }

    @Test(arguments: DayCount.allCases)
    func `counting at the ends of days does not trap`(_ rule: DayCount) {
        #expect(rule.latest(before: .first, required: 5, on: calendar) == .first)
        #expect(rule.publishBy(before: .first, required: 5, on: calendar) == .first)
        #expect(rule.due(after: .last, required: 5, on: calendar) == .last)
        #expect(rule.earliest(after: .last, required: 5, on: calendar) == .last)
        #expect(rule.count(from: .last, to: .first, on: calendar).counted.isEmpty)
        #expect(!rule.isEnough(from: .first, to: .first, required: 1, on: calendar))
        let near = Day.first.adding(days: 40)
        #expect(rule.count(from: .first, to: near, on: calendar).counted.isEmpty == false)
        let late = Day.last.adding(days: -40)
        #expect(rule.count(from: late, to: .last, on: calendar).counted.isEmpty == false)
    }

    @Test(arguments: DayCount.allCases)
    func `a timetable that leads to before the first day is none`(_ rule: DayCount) throws {
        let meeting = Day.first.adding(days: 400)
        #expect(throws: DayProblem.beforeFirst(meeting)) {
            try Timetable.reaching(back: 1_000, from: meeting, by: rule, on: calendar)
        }
        let timetable = try Timetable.reaching(back: 5, from: meeting, by: rule, on: calendar)
        let stopping = Timetable(rule: rule, required: 5, meeting: meeting, calendar: calendar)
        #expect(timetable == stopping)
    }

    @Test func `the first day there is can be the day to publish by`() throws {
        let meeting = Day.first.adding(days: 6)
        let days = DayCount.calendarDays
        #expect(
            try Timetable.reaching(back: 6, from: meeting, by: days, on: calendar).latest == .first)
        #expect(throws: DayProblem.beforeFirst(meeting)) {
            try Timetable.reaching(back: 7, from: meeting, by: days, on: calendar)
        }
        #expect(Day.first.moved(days: -1) == nil)
        #expect(Day.last.moved(days: 1) == nil)
        #expect(Day.last.moved(months: 1) == nil)
        #expect(Day.first.moved(months: .min) == nil)
        #expect(Day.first.moved(days: .max) == nil)
    }

    @Test func `a month from the end of January has not passed until March`() {
        let rule = DayCount.calendarMonths
        let january = on("2014-01-31")
        #expect(rule.due(after: january, required: 1, on: calendar) == on("2014-02-28"))
        #expect(rule.earliest(after: january, required: 1, on: calendar) == on("2014-03-01"))
        let count = rule.count(from: on("2013-11-20"), to: meeting, on: calendar)
        #expect(count.counted == ["2013-11-20", "2013-12-20", "2014-01-20", "2014-02-20"].map(on))
        #expect(count.skipped.isEmpty)
    }

    @Test func `a projected holiday says so where it is left out`() {
        let rule = DayCount.clearWorkingDays
        #expect(
            rule.because(on("2031-05-05"), on: calendar) == "Early May bank holiday (projected)")
        #expect(rule.because(on("2014-05-05"), on: calendar) == "Early May bank holiday")
        #expect(rule.because(on("2014-05-04"), on: calendar) == "Sunday")
        #expect(DayCount.calendarDays.because(on("2014-05-04"), on: calendar) == nil)
    }

    @Test func `every count has a title of its own`() {
        #expect(Set(DayCount.allCases.map(\.title)).count == DayCount.allCases.count)
    }

    @Test func `names that frameworks and journals keep never change`() {
        #expect(
            DayCount.allCases.map(\.rawValue) == [
                "clearWorkingDays", "workingDaysBefore", "parishClearDays",
                "parishClearDaysWithBreaks", "clearCalendarDays", "foiWorkingDays",
                "calendarDays", "calendarMonths",
            ])
        #expect(
            Period.allCases.map(\.rawValue) == [
                "calendarYear", "municipalYear", "financialYear", "quarter", "month",
            ])
        #expect(
            Jurisdiction.allCases.map(\.rawValue) == [
                "england-and-wales", "scotland", "northern-ireland",
            ])
    }
}
