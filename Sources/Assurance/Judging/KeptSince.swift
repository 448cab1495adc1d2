import Almanac
import Governance

/// From which day evidence of each kind is kept by any of several keepers.
struct KeptSince {
    let days: [[Evidence: Day]]

    init(_ days: [[Evidence: Day]]) {
        self.days = days.filter { !$0.isEmpty }
    }

    /// The first of their days, if any of them keeps it.
    subscript(evidence: Evidence) -> Day? {
        var first: Day?
        for days in days {
            if let day = days[evidence] { first = min(day, first ?? day) }
        }
        return first
    }
}
