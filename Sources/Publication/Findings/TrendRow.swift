public import Almanac
public import Assurance
public import Governance

/// How everything stood at the end of one month.
public struct TrendRow: Row {
    /// The last day of the month.
    public let day: Day
    /// How many promises stood how.
    public let count: Trend.Count

    /// The standings that are shown, in the order of their columns.
    public static let standings: [Standing.Name] = [
        .kept, .due, .late, .missed, .excused, .unknown,
    ]

    /// Makes a row of a count.
    public init(_ count: Trend.Count, on day: Day) {
        self.day = day
        self.count = count
    }

    /// The days of which a page tells: the ends of the 24 months before a day's, and the day.
    public static func days(upTo day: Day) -> [Day] {
        let last = day.adding(days: -day.dayOfMonth)
        return Day.monthEnds(from: last.adding(months: -23), to: last) + [day]
    }

    /// The month, as 2014-03.
    public var month: String { String(day.description.prefix(7)) }

    public static let columns = ["month", "day"] + standings.map(\.rawValue)

    public var values: [Datum] {
        [.text(month), .text(day.description)] + Self.standings.map { .number(count[$0]) }
    }
}

extension Day {
    /// The last days of the months from one to another, both included.
    public static func monthEnds(from first: Day, to last: Day) -> [Day] {
        var ends: [Day] = []
        var month = Day(year: first.year, month: first.month, day: 1)
        while let start = month, start <= last {
            let length = Day.daysInMonth(start.month, year: start.year)
            ends.append(start.adding(days: length - 1))
            month = start.moved(months: 1)
        }
        return ends
    }
}
