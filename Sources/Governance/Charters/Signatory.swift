/// A council that was invited to sign a charter, and what it did.
public struct Signatory: Subject, Hashable {
    public static let kind = SubjectKind.signatory
    /// What it is known by.
    public let key: Governance.Key<Signatory>
    /// Every time it was invited: normally once.
    public internal(set) var invited = Timeline<SignatoryInvited>()
    /// Everything it did: signed, declined or withdrew.
    public internal(set) var answered = Timeline<SignatoryAnswered>()
    /// Every local variation it keeps.
    public internal(set) var variations = Timeline<VariationRecorded>()

    public init(_ key: Governance.Key<Signatory>) { self.key = key }

    public var isMade: Bool { !invited.isEmpty }

    public var above: [SubjectRef] { invited.value.map { [$0.author.ref, $0.body.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&invited)
        visitor.visit(&answered)
        visitor.visit(&variations)
    }
}
