/// What a body decided, or a partnership without powers agreed.
public struct Decision: Subject, Hashable {
    public static let kind = SubjectKind.decision
    /// What it is known by.
    public let key: Governance.Key<Decision>
    /// Every time it was decided or agreed: normally once.
    public internal(set) var taken = Timeline<DecisionTaken>()
    /// Every time a decision was called in for scrutiny.
    public internal(set) var calledIn = Timeline<DecisionCalledIn>()
    /// Every time a call-in came to its end.
    public internal(set) var callIns = Timeline<CallInSettled>()

    public init(_ key: Governance.Key<Decision>) { self.key = key }

    public var isMade: Bool { !taken.isEmpty }

    public var above: [SubjectRef] { taken.value.map { [$0.by] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        taken.last { $0.by == upper } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&taken)
        visitor.visit(&calledIn)
        visitor.visit(&callIns)
    }
}
