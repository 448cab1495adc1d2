/// Something that may go wrong, in the register of a partnership or of one body.
public struct Risk: Subject, Hashable {
    public static let kind = SubjectKind.risk
    /// What it is known by.
    public let key: Governance.Key<Risk>
    /// Every time it was entered: normally once.
    public internal(set) var made = Timeline<RiskEntered>()
    /// Every score it was given.
    public internal(set) var scores = Timeline<RiskScored>()
    /// Everything that is done about it.
    public internal(set) var mitigations = Timeline<RiskMitigated>()
    /// Every review of it.
    public internal(set) var reviews = Timeline<RiskReviewed>()
    /// Every time it was closed.
    public internal(set) var closed = Timeline<RiskClosed>()

    public init(_ key: Governance.Key<Risk>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.of] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        made.last { $0.of == upper } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&scores)
        visitor.visit(&mitigations)
        visitor.visit(&reviews)
        visitor.visit(&closed)
    }
}
