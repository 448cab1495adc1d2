/// A span of days in which something happened, on one day not known more closely.
///
/// Real papers say "July 2009" and "a recent workshop". Rather than invent a day, the record keeps
/// what is known: an exact day, a month, a year, before or after a day, between two, or nothing.
/// Either end may be open.
///
/// Two 32-bit day numbers, so that millions of them cost little. Two ways of saying the same span
/// are the same `When`: between 1 and 31 October 2013 is October 2013.
public struct When: Hashable, Sendable {
    /// The first day's number, or `Int32.min` when that end is open.
    let from: Int32
    /// The last day's number, or `Int32.max` when that end is open.
    let to: Int32

    init(from: Int32, to: Int32) {
        self.from = from
        self.to = to
    }

    init(_ from: Day, _ to: Day) {
        self.init(from: Int32(from.number), to: Int32(to.number))
    }

    /// The first day it can have been; `nil` when that is open.
    public var earliest: Day? { from == .min ? nil : Day(number: Int(from)) }

    /// The last day it can have been; `nil` when that is open.
    public var latest: Day? { to == .max ? nil : Day(number: Int(to)) }

    /// The day itself, when it is known exactly.
    public var exact: Day? { from == to ? earliest : nil }
}

extension When {
    /// Nothing is known of the day.
    public static let unknown = When(from: .min, to: .max)

    /// Exactly this day.
    public static func on(_ day: Day) -> When {
        When(day, day)
    }

    /// Some day of this month; a month or year that does not exist becomes the nearest that does.
    public static func month(year: Int, month: Int) -> When {
        let (year, month) = (min(max(year, 1), 9999), min(max(month, 1), 12))
        let length = Day.daysInMonth(month, year: year)
        guard let first = Day(year: year, month: month, day: 1) else { return .unknown }
        return When(first, first.adding(days: length - 1))
    }

    /// Some day of this year; a year outside 1 to 9999 becomes the nearest of them.
    public static func year(_ year: Int) -> When {
        let months = (month(year: year, month: 1), month(year: year, month: 12))
        return When(from: months.0.from, to: months.1.to)
    }

    /// Some day before this one; before the first day there is, that day itself.
    public static func before(_ day: Day) -> When {
        When(from: .min, to: Int32(day.adding(days: -1).number))
    }

    /// Some day after this one; after the last day there is, that day itself.
    public static func after(_ day: Day) -> When {
        When(from: Int32(day.adding(days: 1).number), to: .max)
    }

    /// Some day from one to the other, both included, in whichever order they are given.
    public static func between(_ one: Day, _ other: Day) -> When {
        When(min(one, other), max(one, other))
    }
}
