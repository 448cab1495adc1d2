/// An item on the agenda of a meeting.
public struct AgendaItem: Subject, Hashable {
    public static let kind = SubjectKind.item
    /// What it is known by.
    public let key: Governance.Key<AgendaItem>
    /// Every time it was put on the agenda: normally once.
    public internal(set) var made = Timeline<ItemAdded>()
    /// Every time it was taken without the public, and on what ground.
    public internal(set) var exempted = Timeline<ItemExempted>()
    /// Every time it was found to ask for a key decision.
    public internal(set) var foundKey = Timeline<KeyDecisionFound>()
    /// Every time the public was told of the key decision it asks for.
    public internal(set) var announcedKey = Timeline<KeyDecisionAnnounced>()

    public init(_ key: Governance.Key<AgendaItem>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.meeting.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        upper.kind == .meeting && made.last { $0.meeting.word == upper.key } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&exempted)
        visitor.visit(&foundKey)
        visitor.visit(&announcedKey)
    }
}
