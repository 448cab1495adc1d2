/// A question put to a partner about its resources, or word that there was no concern.
public struct Challenge: Subject, Hashable {
    public static let kind = SubjectKind.challenge
    /// What it is known by.
    public let key: Governance.Key<Challenge>
    /// Every time it was put: normally once.
    public internal(set) var put = Timeline<UseChallenged>()
    /// Every answer.
    public internal(set) var answered = Timeline<ChallengeAnswered>()

    public init(_ key: Governance.Key<Challenge>) { self.key = key }

    public var isMade: Bool { !put.isEmpty }

    public var above: [SubjectRef] { put.value.map { [$0.involvement.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        put.last { $0.involvement.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&put)
        visitor.visit(&answered)
    }
}
