/// A request that a decision maker approve a body's part in a partnership, and the answer.
public struct Approval: Subject, Hashable {
    public static let kind = SubjectKind.approval
    /// What it is known by.
    public let key: Governance.Key<Approval>
    /// Every time it was asked for: normally once.
    public internal(set) var sought = Timeline<ApprovalSought>()
    /// Every answer that the decision maker gave.
    public internal(set) var decided = Timeline<ApprovalDecided>()
    /// Every reason given for asking after the event.
    public internal(set) var explained = Timeline<ApprovalExplained>()

    public init(_ key: Governance.Key<Approval>) { self.key = key }

    public var isMade: Bool { !sought.isEmpty }

    public var above: [SubjectRef] { sought.value.map { [$0.by.ref, $0.of.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        sought.last { $0.by.names(upper) || $0.of.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&sought)
        visitor.visit(&decided)
        visitor.visit(&explained)
    }
}
