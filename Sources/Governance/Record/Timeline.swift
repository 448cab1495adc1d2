public import Almanac

/// Everything that was ever so of one property, in the order in which it happened.
///
/// Facts are ordered by (happened, entry), whatever the order in which they were told, so that a
/// fact reported late lands where it belongs and the fold of a journal does not depend on order.
/// What reads it is inlinable, because findings read little else.
public struct Timeline<Value: Sendable>: Sendable {
    /// All facts that still stand, in the order in which they happened.
    public private(set) var facts: [Fact<Value>] = []

    /// Starts with nothing known.
    public init() {}

    /// Whether nothing was ever told.
    @inlinable public var isEmpty: Bool { facts.isEmpty }

    /// The fact that came last of all, past or future.
    @inlinable public var last: Fact<Value>? { facts.last }

    /// The value that came last of all.
    @inlinable public var value: Value? { facts.last?.value }

    /// Something of the value that came last of all, without copying the rest of it.
    @inlinable public func last<Part>(_ read: (Value) -> Part) -> Part? {
        facts.isEmpty ? nil : read(facts[facts.count - 1].value)
    }

    /// Inserts a fact where it belongs.
    mutating func insert(_ value: Value, _ told: Told) {
        let fact = Fact(value, told)
        var place = facts.endIndex
        while place > 0, Self.follows(facts[place - 1], fact) { place -= 1 }
        facts.insert(fact, at: place)
    }

    /// Takes out what one entry told.
    mutating func strike(_ entry: EntryNumber) {
        facts.removeAll { $0.entry == entry }
    }

    /// The last fact that had certainly happened by the end of a day.
    @inlinable public func fact(on day: Day) -> Fact<Value>? {
        facts.last { $0.happened.isOnOrBefore(day) == .yes }
    }

    /// The value that was certainly so at the end of a day.
    @inlinable public func value(on day: Day) -> Value? {
        fact(on: day)?.value
    }

    /// The facts that had certainly or possibly happened by the end of a day.
    @inlinable public func facts(by day: Day) -> [Fact<Value>] {
        // Nearly always all of them had.
        if facts.allSatisfy({ $0.happened.isOnOrBefore(day) != .no }) { return facts }
        return facts.filter { $0.happened.isOnOrBefore(day) != .no }
    }

    private static func follows(_ left: Fact<Value>, _ right: Fact<Value>) -> Bool {
        if When.order(right.happened, left.happened) { return true }
        if When.order(left.happened, right.happened) { return false }
        return right.entry < left.entry
    }
}

extension Timeline: Equatable where Value: Equatable {}
extension Timeline: Hashable where Value: Hashable {}
