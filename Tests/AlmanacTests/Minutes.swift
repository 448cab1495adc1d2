import Almanac
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

/// Numbers that look random and are the same on every run: Vigna's splitmix64 (2015).
struct Lots: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A day of the years whose holidays are known, with room for a long count either side.
    mutating func day() -> Day {
        Day(number: Int.random(in: -7_000...36_000, using: &self))
    }
}
