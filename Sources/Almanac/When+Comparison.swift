extension When {
    /// Whether this happened on an earlier day than the other.
    ///
    /// Known only when every day of the one span stands in that order to every day of the other.
    /// The two are taken to be separate events: October 2013 compared with itself is unknown.
    public func isBefore(_ other: When) -> Answer {
        if to < other.from { return .yes }
        return from >= other.to ? .no : .unknown
    }

    /// Whether this happened on an earlier day than the other, or the same day.
    public func isOnOrBefore(_ other: When) -> Answer {
        if to <= other.from { return .yes }
        return from > other.to ? .no : .unknown
    }

    /// Whether this happened on a later day than the other.
    public func isAfter(_ other: When) -> Answer { other.isBefore(self) }

    /// Whether this happened on a later day than the other, or the same day.
    public func isOnOrAfter(_ other: When) -> Answer { other.isOnOrBefore(self) }

    /// Whether this happened before a day.
    public func isBefore(_ day: Day) -> Answer { isBefore(.on(day)) }

    /// Whether this happened on a day or before it.
    public func isOnOrBefore(_ day: Day) -> Answer { isOnOrBefore(.on(day)) }

    /// Whether this happened after a day.
    public func isAfter(_ day: Day) -> Answer { isAfter(.on(day)) }

    /// Whether this happened on a day or after it.
    public func isOnOrAfter(_ day: Day) -> Answer { isOnOrAfter(.on(day)) }

    /// Whether this happened on one of these days, the first and the last included.
    public func falls(within days: ClosedRange<Day>) -> Answer {
        isOnOrAfter(days.lowerBound).and(isOnOrBefore(days.upperBound))
    }

    /// Whether one comes before the other in a timeline: a strict total order.
    ///
    /// By the earliest day it can have been, an open one first; then by the latest, an open one
    /// last. It is the order to list things in, not a claim about which came first.
    public static func order(_ one: When, _ other: When) -> Bool {
        one.from != other.from ? one.from < other.from : one.to < other.to
    }
}
