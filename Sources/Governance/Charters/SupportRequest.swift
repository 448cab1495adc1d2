/// A request for advice or support under a charter, and the answer.
public struct SupportRequest: Subject, Hashable {
    public static let kind = SubjectKind.request
    /// What it is known by.
    public let key: Governance.Key<SupportRequest>
    /// Every time it was made: normally once.
    public internal(set) var made = Timeline<SupportRequested>()
    /// Every answer.
    public internal(set) var answered = Timeline<RequestAnswered>()

    public init(_ key: Governance.Key<SupportRequest>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.from.ref, $0.to.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&answered)
    }
}
