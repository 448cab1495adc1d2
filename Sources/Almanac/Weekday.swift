/// A day of the week, numbered from Monday as 1 to Sunday as 7, as ISO 8601 does.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// The whole name: "Monday".
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    /// The name in three letters: "Mon".
    public var short: String {
        switch self {
        case .monday: "Mon"
        case .tuesday: "Tue"
        case .wednesday: "Wed"
        case .thursday: "Thu"
        case .friday: "Fri"
        case .saturday: "Sat"
        case .sunday: "Sun"
        }
    }

    /// Whether it is Saturday or Sunday.
    public var isWeekend: Bool { self >= .saturday }
}

extension Weekday: Comparable {
    /// Whether one day of a week that begins on Monday comes before another.
    public static func < (one: Weekday, other: Weekday) -> Bool {
        one.rawValue < other.rawValue
    }
}
