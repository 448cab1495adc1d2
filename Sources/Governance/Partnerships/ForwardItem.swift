/// An issue, project, task or theme on a partnership’s forward agenda.
public struct ForwardItem: Subject, Hashable {
    public static let kind = SubjectKind.forwardItem
    /// What it is known by.
    public let key: Governance.Key<ForwardItem>
    /// Every time it was planned: normally once.
    public internal(set) var made = Timeline<ForwardItemPlanned>()
    /// Every time it was closed.
    public internal(set) var closed = Timeline<ForwardItemClosed>()

    public init(_ key: Governance.Key<ForwardItem>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.partnership.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        made.last { $0.partnership.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&closed)
    }
}
