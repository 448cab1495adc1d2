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

    /// Filled by somebody, or vacant.
    public enum Holding: Hashable, Sendable {
        case filled(SeatFilled)
        case vacant
    }

    public init(_ key: Governance.Key<Seat>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public mutating func strike(_ entry: EntryNumber) {
        made.strike(entry)
        holding.strike(entry)
        deputies.strike(entry)
    }

    /// Who sits in it at the end of a day, if it is filled.
    public func holder(on day: Day) -> Fact<Holding>? {
        guard let fact = holding.fact(on: day), case .filled = fact.value else { return nil }
        return fact
    }
}
