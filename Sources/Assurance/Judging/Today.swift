import Almanac
import Governance
import Synchronization

/// The day asked, and until when what was judged by it holds.
///
/// Whoever judges asks it, and never a bare day, whether something has come yet. So it knows the
/// next day on which any of its answers can be another: nothing judged by it turns before then,
/// unless something more is told.
final class Today: Sendable {
    private let number: Atomic<Int>
    /// Which of the days that are gone through it is now.
    private let position = Atomic<Int>(0)
    private let isWatched: Bool
    private let next = Atomic<Int>(Today.never)

    /// The number of a day that never comes.
    static let never = Int.max

    /// - Parameter isWatched: whether anybody will ask for turns; noting them costs time.
    init(_ day: Day, isWatched: Bool) {
        number = Atomic(day.number)
        self.isWatched = isWatched
    }

    var day: Day { Day(number: number.load(ordering: .relaxed)) }

    var place: Int { position.load(ordering: .relaxed) }

    /// Goes on to a later day, one of several that are gone through: what is remembered and has
    /// not turned by then still holds.
    func move(to day: Day, at place: Int) {
        number.store(day.number, ordering: .relaxed)
        position.store(place, ordering: .relaxed)
    }

    var inWords: String { day.inWords }

    /// Notes that whether a day has come, or is over, was asked.
    func note(_ other: Day) {
        if isWatched, other >= day { note(turn: max(other.number, day.number + 1)) }
    }

    /// The same of both ends of a span.
    func note(_ when: When) {
        guard isWatched else { return }
        if let earliest = when.earliest { note(earliest) }
        if let latest = when.latest { note(latest) }
    }

    /// The same of everything in a timeline.
    func note<Value>(_ timeline: Timeline<Value>) {
        guard isWatched else { return }
        for place in timeline.facts.indices { note(timeline.facts[place].happened) }
    }

    /// Notes that something can be otherwise on a day by its number, which is yet to come.
    func note(turn: Int) {
        if turn < next.load(ordering: .relaxed) { next.store(turn, ordering: .relaxed) }
    }

    /// Does some work, and says on which day it can first come to something else; whoever uses it
    /// recalls it.
    func following<Value>(_ work: () -> Value) -> Remembered<Value> {
        guard isWatched else { return Remembered(value: work(), turn: Today.never) }
        let outer = next.exchange(Today.never, ordering: .relaxed)
        let value = work()
        let turn = next.load(ordering: .relaxed)
        next.store(outer, ordering: .relaxed)
        return Remembered(value: value, turn: turn)
    }

    /// What was worked out before, or is now.
    func recall<Value>(_ known: inout Remembered<Value>?, _ work: () -> Value) -> Value {
        recall(renew(&known, work))
    }

    /// The same, for whoever uses no more of it than they note themselves.
    func renew<Value>(
        _ known: inout Remembered<Value>?, _ work: () -> Value
    ) -> Remembered<Value> {
        if let known, known.turn > number.load(ordering: .relaxed) { return known }
        let found = following(work)
        known = found
        return found
    }

    /// What was worked out before, which turns when it turns.
    func recall<Value>(_ known: Remembered<Value>) -> Value {
        if known.turn < Today.never { note(turn: known.turn) }
        return known.value
    }
}

/// What was worked out on a day, and the number of the day on which it can first be otherwise.
struct Remembered<Value> {
    let value: Value
    let turn: Int
}

extension Remembered {
    /// Whether it turns on no day: then nobody need be told that it was asked for.
    var isForGood: Bool { turn == Today.never }
}

extension Remembered: Sendable where Value: Sendable {}

extension Today {
    static func < (today: Today, other: Day) -> Bool {
        today.note(other)
        return today.day < other
    }

    static func <= (today: Today, other: Day) -> Bool {
        today.note(other)
        return today.day <= other
    }

    static func > (today: Today, other: Day) -> Bool {
        today.note(other)
        return today.day > other
    }

    static func >= (today: Today, other: Day) -> Bool {
        today.note(other)
        return today.day >= other
    }

    static func < (other: Day, today: Today) -> Bool { today > other }
    static func <= (other: Day, today: Today) -> Bool { today >= other }
    static func > (other: Day, today: Today) -> Bool { today < other }
    static func >= (other: Day, today: Today) -> Bool { today <= other }

    /// This day as a date of something, which is another tomorrow.
    var itself: Day {
        if isWatched { note(turn: day.number + 1) }
        return day
    }

    /// This day, or another if that comes before it.
    func orEarlier(_ other: Day) -> Day {
        note(other)
        return min(day, other)
    }
}

extension When {
    func isBefore(_ today: Today) -> Answer {
        today.note(self)
        return isBefore(today.day)
    }

    func isOnOrBefore(_ today: Today) -> Answer {
        today.note(self)
        return isOnOrBefore(today.day)
    }
}
