/// Something that a partnership is said to bring, and what was measured of it.
public struct Benefit: Subject, Hashable {
    public static let kind = SubjectKind.benefit
    /// What it is known by.
    public let key: Governance.Key<Benefit>
    /// Every time it was claimed: normally once.
    public internal(set) var claimed = Timeline<BenefitClaimed>()
    /// Everything measured of it.
    public internal(set) var measured = Timeline<BenefitMeasured>()

    public init(_ key: Governance.Key<Benefit>) { self.key = key }

    public var isMade: Bool { !claimed.isEmpty }

    public var above: [SubjectRef] { claimed.value.map { [$0.partnership.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        claimed.last { $0.partnership.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&claimed)
        visitor.visit(&measured)
    }
}
