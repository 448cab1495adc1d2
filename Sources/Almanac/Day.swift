/// One day of the calendar, with no hour and no place.
///
/// Almost every promise about a partnership is kept or missed on a day. A day has no time zone:
/// which day a moment belongs to is asked of the moment (`Moment.ukDay`).
///
/// Days run from 1 January 0001 to 31 December 9999 in the Gregorian calendar, carried backwards
/// before 1752. Nothing here traps: a number or a sum outside that range stops at its nearest end.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 2000, negative before it, always between `first` and `last`.
    public let number: Int

    /// The first day there is here: 1 January 0001.
    public static let first = Day(within: -730_119)

    /// The last day there is here: 31 December 9999.
    public static let last = Day(within: 2_921_939)

    private init(within number: Int) {
        self.number = number
    }

    /// Makes the day so many days after 1 January 2000, or the nearest there is.
    public init(number: Int) {
        self.number = min(max(number, -730_119), 2_921_939)
    }

    /// Makes a day from its year, month and day of the month, or nothing when there is none such.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Day.daysInMonth(month, year: year)
        else { return nil }
        self.init(within: Civil.number(year: year, month: month, day: day))
    }

    /// Whether one day comes before another.
    public static func < (one: Day, other: Day) -> Bool {
        one.number < other.number
    }
}
