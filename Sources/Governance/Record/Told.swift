public import Almanac

/// How the record came to know of a happening: the entry that says so, and when it happened.
public struct Told: Hashable, Sendable {
    /// The entry that says so.
    public let entry: EntryNumber
    /// When it was written down.
    public let recorded: Moment
    /// When it happened: the day it was written down, unless it was done elsewhere.
    public let happened: When
    /// Who wrote it down.
    public let by: Person.Key
    /// The body on whose behalf it was recorded, if not the writer's own.
    public let onBehalfOf: Body.Key?
    /// On whose word, when it was done elsewhere.
    public let source: Source.Key?

    /// Says how something came to be known.
    public init(
        entry: EntryNumber, recorded: Moment, happened: When, by: Person.Key,
        onBehalfOf: Body.Key? = nil, source: Source.Key? = nil
    ) {
        self.entry = entry
        self.recorded = recorded
        self.happened = happened
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.source = source
    }
}

/// One dated fact: what was so from when, and the entry that says it.
public struct Fact<Value: Sendable>: Sendable {
    /// From when it was so, as exactly as that is known.
    public let happened: When
    /// The entry that says so.
    public let entry: EntryNumber
    /// What was so.
    public let value: Value

    init(_ value: Value, _ told: Told) {
        happened = told.happened
        entry = told.entry
        self.value = value
    }
}

extension Fact: Equatable where Value: Equatable {}
extension Fact: Hashable where Value: Hashable {}
