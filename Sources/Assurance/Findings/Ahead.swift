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
    /// What happened after the day asked is left out, as far as the record already has it; what
    /// had been called by then for a later day is not.
    ///
    /// - Parameter days: how far to look, at most 1,000.
    public func ahead(days: Int) -> [Ahead] {
        let horizon = dayAsked.adding(days: min(1_000, max(0, days)))
        guard dayAsked < horizon else { return [] }
        let standing = record.standing(atEndOf: dayAsked)
        var lookout = Lookout(standing.record, by: library)
        lookout.look(from: dayAsked, turning: standing.turns.filter { $0 < horizon }, to: horizon)
        return lookout.inOrder
    }
}

/// Looks for the days on which findings turn, without judging everything on every day.
///
/// Where nothing happens, findings turn only as days pass, and do not turn back, but for the days
/// on which something that was said turns. So what stands alike at both ends of the days between
/// two of those stands so all the while, and the day of what does not is found by halving.
private struct Lookout {
    private let record: Record
    private let library: Library
    private var places: [Bucket: Int] = [:]
    private var found: [(ahead: Ahead, place: Int)] = []

    /// A part that stands otherwise at the end of some days than at their beginning.
    private struct Turned {
        let bucket: Bucket
        let before: [Finding]
        let after: [Finding]
    }

    init(_ record: Record, by library: Library) {
        self.record = record
        self.library = library
    }

    /// In order of day, then of a whole assessment.
    var inOrder: [Ahead] {
        found.enumerated().sorted {
            ($0.element.ahead.on, $0.element.place, $0.offset)
                < ($1.element.ahead.on, $1.element.place, $1.offset)
        }.map(\.element.ahead)
    }

    mutating func look(from first: Day, turning turns: Set<Day>, to last: Day) {
        var (day, before) = (first, whole(on: first))
        // Between two such days the same parts stand as on the first of them.
        for next in (turns.union([last])).sorted() {
            if next > day.adding(days: 1) {
                let eve = next.adding(days: -1)
                let parts = judge(Array(before.keys), on: eve)
                halve(day, eve, turned(before, parts))
                (day, before) = (eve, parts)
            }
            let after = whole(on: next)
            halve(day, next, turned(before, after))
            (day, before) = (next, after)
        }
    }

    private mutating func whole(on day: Day) -> [Bucket: [Finding]] {
        let clerk = Clerk(Assessor(record, on: day, by: library))
        let buckets = clerk.assessor.buckets(clerk)
        for bucket in buckets where places[bucket] == nil { places[bucket] = places.count }
        return judge(buckets, by: clerk)
    }

    private func judge(_ buckets: [Bucket], on day: Day) -> [Bucket: [Finding]] {
        judge(buckets, by: Clerk(Assessor(record, on: day, by: library)))
    }

    private func judge(_ buckets: [Bucket], by clerk: Clerk) -> [Bucket: [Finding]] {
        var round = Round(clerk)
        var found = [Bucket: [Finding]](minimumCapacity: buckets.count)
        for bucket in buckets.sorted(by: { places[$0, default: 0] < places[$1, default: 0] }) {
            found[bucket] = clerk.assessor.findings(in: bucket, &round)
        }
        return found
    }

    private func turned(
        _ before: [Bucket: [Finding]], _ after: [Bucket: [Finding]]
    ) -> [Turned] {
        Set(before.keys).union(after.keys).compactMap { bucket in
            let (one, other) = (before[bucket] ?? [], after[bucket] ?? [])
            return one.standAlike(other) ? nil : Turned(bucket: bucket, before: one, after: other)
        }
    }

    private mutating func halve(_ first: Day, _ last: Day, _ turned: [Turned]) {
        guard !turned.isEmpty else { return }
        guard last > first.adding(days: 1) else {
            for part in turned { note(part, on: last) }
            return
        }
        let middle = Day(number: (first.number + last.number) / 2)
        let now = judge(turned.map(\.bucket), on: middle)
        halve(
            first, middle,
            turned.compactMap { part in
                let found = now[part.bucket] ?? []
                if part.before.standAlike(found) { return nil }
                return Turned(bucket: part.bucket, before: part.before, after: found)
            })
        halve(
            middle, last,
            turned.compactMap { part in
                let found = now[part.bucket] ?? []
                if found.standAlike(part.after) { return nil }
                return Turned(bucket: part.bucket, before: found, after: part.after)
            })
    }

    private mutating func note(_ part: Turned, on day: Day) {
        let before = Dictionary(
            part.before.map { ($0.key, $0.gravityNow) }, uniquingKeysWith: { first, _ in first })
        for finding in part.after where finding.gravityNow >= 5 {
            guard finding.gravityNow > before[finding.key] ?? 0 else { continue }
            found.append((Ahead(on: day, finding: finding), places[part.bucket, default: 0]))
        }
    }
}

extension Finding {
    /// How grave it is today: nothing that no longer counts is.
    fileprivate var gravityNow: Int { counts ? standing.gravity : 0 }
}

extension [Finding] {
    /// Whether findings stand alike, whatever the words.
    fileprivate func standAlike(_ other: [Finding]) -> Bool {
        guard count == other.count else { return false }
        return zip(self, other).allSatisfy {
            $0.standing.name == $1.standing.name && $0.standing.day == $1.standing.day
                && $0.counts == $1.counts && $0.key == $1.key
        }
    }
}
