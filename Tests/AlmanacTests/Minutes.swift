import Almanac
import TestSupport
import Testing

/// The day of an ISO text, which the test has typed right.
func on(_ text: String) -> Day {
    guard let day = Day(text) else {
        Issue.record("\(text) is not a day")
        return .first
    }
    return day
}

/// The moment of a text, which the test has typed right.
func at(_ text: String) -> Moment {
    guard let moment = Moment(text) else {
        Issue.record("\(text) is not a moment")
        return Moment(microseconds: 0)
    }
    return moment
}

extension Dice {
    /// A day of the years whose holidays are known, with room for a long count either side.
    mutating func day() -> Day {
        Day(number: roll(-7_000...36_000))
    }
}
