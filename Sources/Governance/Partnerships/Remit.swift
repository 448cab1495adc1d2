/// What a representative may agree to on a body’s behalf.
public struct Remit: Subject, Hashable {
    public static let kind = SubjectKind.remit
    /// What it is known by.
    public let key: Governance.Key<Remit>
    /// Every time it was set: normally once.
    public internal(set) var made = Timeline<RemitSet>()
    /// Every time it was sent to somebody.
    public internal(set) var sent = Timeline<RemitSent>()
    /// Every time somebody accepted it.
    public internal(set) var accepted = Timeline<RemitAccepted>()

    public init(_ key: Governance.Key<Remit>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.seat.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        made.last { $0.seat.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&sent)
        visitor.visit(&accepted)
    }
}
