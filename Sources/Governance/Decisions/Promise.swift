public import Almanac

/// Something that a body or partnership said it would do, by a day or by none.
public struct Promise: Subject, Hashable {
    public static let kind = SubjectKind.promise
    /// What it is known by.
    public let key: Governance.Key<Promise>
    /// Every time it was made: normally once.
    public internal(set) var made = Timeline<PromiseMade>()
    /// Every day given later by which it is to be kept; the latest counts.
    public internal(set) var dated = Timeline<PromiseDated>()
    /// Every time it was recorded as kept: none while it is open, normally one after.
    public internal(set) var kept = Timeline<PromiseKept>()
    /// Every time a promise passed to another body or partnership.
    public internal(set) var passed = Timeline<PromisePassed>()
    /// Every time a promise was given up, for a reason.
    public internal(set) var released = Timeline<PromiseReleased>()

    public init(_ key: Governance.Key<Promise>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.by] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        made.last { $0.by == upper } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&dated)
        visitor.visit(&kept)
        visitor.visit(&passed)
        visitor.visit(&released)
    }

    /// Who has to keep it: whoever it was passed to last, or whoever made it.
    public var owner: SubjectRef? { passed.value?.to ?? made.value?.by }

    /// Whose it was at the end of a day.
    public func owner(on day: Day) -> SubjectRef? {
        passed.value(on: day)?.to ?? made.value?.by
    }

    /// By when it is to be kept, as far as a date was given by the end of a day.
    public func due(on day: Day) -> Day? {
        dated.value(on: day)?.due ?? made.value?.due
    }
}
