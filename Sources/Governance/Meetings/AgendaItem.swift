/// An item on the agenda of a meeting.
public struct AgendaItem: Subject, Hashable {
    public static let kind = SubjectKind.item
    /// What it is known by.
    public let key: Governance.Key<AgendaItem>
    /// Every time it was put on the agenda: normally once.
    public internal(set) var made = Timeline<ItemAdded>()

    public init(_ key: Governance.Key<AgendaItem>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.meeting.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
    }
}
