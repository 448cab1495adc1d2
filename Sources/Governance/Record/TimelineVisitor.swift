public import Almanac

/// Goes through all that was ever so of a subject, one timeline after another.
///
/// Whatever is done to every timeline is written once, as a visitor, so that a subject added later
/// cannot be left out of it.
public protocol TimelineVisitor {
    /// Looks at one timeline, and may change it.
    mutating func visit<Value>(_ timeline: inout Timeline<Value>)
    /// Looks at one whose facts are in force from a day of their own.
    mutating func visit<Value>(_ timeline: inout Timeline<Value>, from: (Value) -> Day)
}

extension TimelineVisitor {
    /// Looks at it as at any other.
    public mutating func visit<Value>(_ timeline: inout Timeline<Value>, from: (Value) -> Day) {
        visit(&timeline)
    }
}

/// Takes out what one entry told.
struct Striker: TimelineVisitor {
    let entry: EntryNumber

    mutating func visit<Value>(_ timeline: inout Timeline<Value>) {
        timeline.strike(entry)
    }
}
