/// What somebody said in a consultation, and the answer.
public struct Comment: Subject, Hashable {
    public static let kind = SubjectKind.comment
    /// What it is known by.
    public let key: Governance.Key<Comment>
    /// Every time it was made: normally once.
    public internal(set) var made = Timeline<CommentMade>()
    /// Every answer.
    public internal(set) var answered = Timeline<CommentAnswered>()

    public init(_ key: Governance.Key<Comment>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.consultation.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&answered)
    }
}
