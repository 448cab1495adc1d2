import Almanac
import Testing

@Suite struct DayTests {
    @Test func `days are numbered from 1 January 2000`() {
        #expect(on("2000-01-01").number == 0)
        #expect(on("2000-03-01").number == 60)
        #expect(on("1999-12-31").number == -1)
        #expect(on("1970-01-01").number == -10_957)
        #expect(on("0001-01-01") == .first)
        #expect(on("9999-12-31") == .last)
        #expect(Day(number: Day.first.number - 1) == .first)
        #expect(Day(number: .max) == .last)
        #expect(Day(number: .min) == .first)
    }

    @Test func `every day of ten thousand years is the one after the day before it`() {
        var expected = (year: 1, month: 1, day: 1)
        var wrong = 0
        // One day in 97 still meets every date of the year, and is quicker than all of them.
        for number in Day.first.number...Day.last.number {
            if number % 97 == 0 {
                let day = Day(number: number)
                let found = (day.year, day.month, day.dayOfMonth)
                let made = Day(year: expected.year, month: expected.month, day: expected.day)
                if found != expected || made != day { wrong += 1 }
            }
            expected.day += 1
            if expected.day > Day.daysInMonth(expected.month, year: expected.year) {
                expected = (expected.year, expected.month + 1, 1)
            }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
        }
        #expect(wrong == 0)
        #expect(expected.year == 10_000)
    }

    @Test func `a day that does not exist cannot be made`() {
        #expect(Day(year: 2014, month: 2, day: 29) == nil)
        #expect(Day(year: 2012, month: 2, day: 29) != nil)
        #expect(Day(year: 1900, month: 2, day: 29) == nil)
        #expect(Day(year: 2000, month: 2, day: 29) != nil)
        #expect(Day(year: 2014, month: 4, day: 31) == nil)
        #expect(Day(year: 2014, month: 0, day: 1) == nil)
        #expect(Day(year: 2014, month: 13, day: 1) == nil)
        #expect(Day(year: 2014, month: 1, day: 0) == nil)
        #expect(Day(year: 0, month: 1, day: 1) == nil)
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
        #expect(Day(year: .min, month: .max, day: .min) == nil)
        #expect(Day.daysInMonth(13, year: 2014) == 0)
    }

    @Test func `the days of the week go round`() {
        #expect(on("2014-03-12").weekday == .wednesday)
        #expect(on("2000-01-01").weekday == .saturday)
        #expect(Day.first.weekday == .monday)
        #expect(Day.last.weekday == .friday)
        let week = (0..<7).map { on("2014-03-10").adding(days: $0).weekday }
        #expect(week == Weekday.allCases)
        #expect(week.map(\.short) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        #expect(week.allSatisfy { $0.name.hasPrefix($0.short) && $0.name.hasSuffix("day") })
        #expect(week.filter(\.isWeekend) == [.saturday, .sunday])
    }

    @Test func `adding days stops at the first and the last`() {
        #expect(on("2014-02-28").adding(days: 1) == on("2014-03-01"))
        #expect(on("2014-03-01").adding(days: -366) == on("2013-02-28"))
        #expect(on("2014-03-01").adding(days: .max) == .last)
        #expect(on("2014-03-01").adding(days: .min) == .first)
        #expect(on("1014-03-01").adding(days: .min) == .first)
    }

    struct Months {
        let from: String
        let months: Int
        let to: String
    }

    @Test(arguments: [
        Months(from: "2014-01-31", months: 1, to: "2014-02-28"),
        Months(from: "2012-01-31", months: 1, to: "2012-02-29"),
        Months(from: "2014-02-28", months: -1, to: "2014-01-28"),
        Months(from: "2014-11-15", months: 2, to: "2015-01-15"),
        Months(from: "2014-01-15", months: -1, to: "2013-12-15"),
        Months(from: "2014-03-12", months: 0, to: "2014-03-12"),
        Months(from: "2012-02-29", months: 12, to: "2013-02-28"),
        Months(from: "9999-12-01", months: 1, to: "9999-12-31"),
        Months(from: "0001-01-15", months: -1, to: "0001-01-01"),
        Months(from: "2014-01-15", months: .max, to: "9999-12-31"),
        Months(from: "2014-01-15", months: .min, to: "0001-01-01"),
    ])
    func `a month later is the corresponding date or the last of the month`(_ row: Months) {
        #expect(on(row.from).adding(months: row.months) == on(row.to))
    }

    @Test func `Mr Walker's notice of 30 September ran out on 30 January, not the 31st`() {
        #expect(on("1978-09-30").adding(months: 4) == on("1979-01-30"))
    }
}
