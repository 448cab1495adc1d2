public import Almanac

/// A place at a partnership's table, whoever sits in it.
public struct Seat: Subject, Hashable {
    public static let kind = SubjectKind.seat
    /// What it is known by.
    public let key: Governance.Key<Seat>
    /// Every time it was created: normally once.
    public internal(set) var made = Timeline<SeatCreated>()
    /// Who sat in it, or that nobody did, from when.
    public internal(set) var holding = Timeline<Holding>()
    /// Every deputy named for it, by name or by rank.
    public internal(set) var deputies = Timeline<DeputyNamed>()
    /// Every time a seat at a partnership ceased to be.
    public internal(set) var ended = Timeline<SeatEnded>()
    /// Every time a seat passed to a body.
    public internal(set) var handedOver = Timeline<SeatHandedOver>()

    /// Filled by somebody, or vacant.
    public enum Holding: Hashable, Sendable {
        case filled(SeatFilled)
        case vacant
    }

    public init(_ key: Governance.Key<Seat>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] {
        guard let facts = made.value else { return [] }
        return [facts.partnership.ref] + [facts.body?.ref].compactMap { $0 }
    }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        made.last { $0.partnership.names(upper) || $0.body?.names(upper) ?? false } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&holding)
        visitor.visit(&deputies)
        visitor.visit(&ended)
        visitor.visit(&handedOver)
    }

    /// The body whose seat it is: the one it was handed to last, or made for.
    public var body: Body.Key? { handedOver.value?.to ?? made.value?.body }

    /// The body whose seat it was at the end of a day.
    public func body(on day: Day) -> Body.Key? {
        handedOver.value(on: day)?.to ?? made.value?.body
    }

    /// Whether it had ended by the end of a day.
    public func hasEnded(on day: Day) -> Bool { ended.fact(on: day) != nil }

    /// Whether anybody sits in it at the end of a day.
    public func isHeld(on day: Day) -> Bool {
        let facts = holding.facts
        // By their places, because a fact taken out is copied whole.
        guard let last = facts.indices.last(where: { facts[$0].happened.isOnOrBefore(day) == .yes })
        else { return false }
        if case .filled = facts[last].value { return true }
        return false
    }

    /// Who sits in it at the end of a day, if it is filled.
    public func holder(on day: Day) -> Fact<Holding>? {
        guard let fact = holding.fact(on: day), case .filled = fact.value else { return nil }
        return fact
    }
}
