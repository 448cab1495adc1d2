/// A decision that is brought back to a body, and what became of it.
public struct Referral: Subject, Hashable {
    public static let kind = SubjectKind.referral
    /// What it is known by.
    public let key: Governance.Key<Referral>
    /// Every time it was referred: normally once.
    public internal(set) var made = Timeline<DecisionReferred>()
    /// What the body said to it.
    public internal(set) var answered = Timeline<ReferralAnswered>()

    public init(_ key: Governance.Key<Referral>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.decision.ref, $0.to.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        made.last { $0.decision.names(upper) || $0.to.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&answered)
    }
}
