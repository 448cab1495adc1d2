/// What a scrutiny committee asks for, and what became of it.
public struct Recommendation: Subject, Hashable {
    public static let kind = SubjectKind.recommendation
    /// What it is known by.
    public let key: Governance.Key<Recommendation>
    /// Every time it was made: normally once.
    public internal(set) var made = Timeline<RecommendationMade>()
    /// Every answer.
    public internal(set) var answered = Timeline<RecommendationAnswered>()
    /// Every word on how far it is done.
    public internal(set) var updates = Timeline<RecommendationUpdated>()

    public init(_ key: Governance.Key<Recommendation>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] {
        guard let facts = made.value else { return [] }
        return [facts.by.ref, facts.to.ref] + [facts.about?.ref].compactMap { $0 }
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&answered)
        visitor.visit(&updates)
    }
}
