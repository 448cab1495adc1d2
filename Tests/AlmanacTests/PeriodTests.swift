import Almanac
import Testing

@Suite struct PeriodTests {
    struct Stretch {
        let period: Period
        let first: String
        let last: String
        let title: String
        let next: String
    }

    @Test(arguments: [
        Stretch(
            period: .calendarYear, first: "2014-01-01", last: "2014-12-31", title: "2014",
            next: "2015"),
        Stretch(
            period: .municipalYear, first: "2014-05-01", last: "2015-04-30", title: "2014/15",
            next: "2015/16"),
        Stretch(
            period: .financialYear, first: "2014-04-01", last: "2015-03-31", title: "2014/15",
            next: "2015/16"),
        Stretch(
            period: .quarter, first: "2014-04-01", last: "2014-06-30", title: "April to June 2014",
            next: "July to September 2014"),
        Stretch(
            period: .month, first: "2014-05-01", last: "2014-05-31", title: "May 2014",
            next: "June 2014"),
    ])
    func `a period holds its day, and has a title and a next`(_ row: Stretch) {
        let range = row.period.range(containing: on("2014-05-31"))
        #expect(range == on(row.first)...on(row.last))
        #expect(row.period.title(of: range) == row.title)
        #expect(row.period.title(of: row.period.next(after: range)) == row.next)
    }

    @Test(arguments: Period.allCases)
    func `periods follow one another without a gap`(_ period: Period) {
        var range = period.range(containing: on("1999-11-11"))
        for _ in 0..<60 {
            let next = period.next(after: range)
            #expect(next.lowerBound == range.upperBound.adding(days: 1))
            #expect(period.range(containing: next.lowerBound) == next)
            #expect(period.range(containing: next.upperBound) == next)
            range = next
        }
    }

    @Test(arguments: Period.allCases)
    func `the first and last periods are cut short`(_ period: Period) {
        let first = period.range(containing: .first)
        let last = period.range(containing: .last)
        #expect(first.lowerBound == .first)
        #expect(last.upperBound == .last)
        #expect(period.next(after: last) == last)
        #expect(!period.title(of: first).isEmpty)
    }
}
