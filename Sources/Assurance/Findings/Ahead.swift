public import Almanac
import Governance

/// A finding that becomes late or missed on a day, if nothing more happens until then.
public struct Ahead: Hashable, Sendable {
    /// The first day on which it stands so.
    public let on: Day
    /// The finding as it stands then.
    public let finding: Finding
}

extension Assessor {
    /// What becomes late or missed in the days to come if nothing more happens, in order of day.
    ///
    /// - Parameter days: how far to look, at most 1,000.
    public func ahead(days: Int) -> [Ahead] {
        let horizon = day.adding(days: min(1_000, max(0, days)))
        var standing = Dictionary(grouping: findings(), by: \.key).mapValues { $0[0].standing }
        var turns = Set(record.meetings.all.compactMap { $0.day(on: day)?.exact })
        turns.formUnion(standing.values.compactMap { Self.turn(after: $0) })
        var found: [Ahead] = []
        var seen: Set<Day> = []
        while let next = turns.filter({ $0 > day && $0 <= horizon && !seen.contains($0) }).min() {
            seen.insert(next)
            for finding in Assessor(record, on: next, by: library).findings() {
                let before = standing.updateValue(finding.standing, forKey: finding.key)
                if let turn = Self.turn(after: finding.standing) { turns.insert(turn) }
                guard finding.counts, finding.standing.gravity >= 5 else { continue }
                guard before?.name != finding.standing.name else { continue }
                found.append(Ahead(on: next, finding: finding))
            }
        }
        return found
    }

    private static func turn(after standing: Standing) -> Day? {
        if case .due(let day) = standing { return day.adding(days: 1) }
        return nil
    }
}
