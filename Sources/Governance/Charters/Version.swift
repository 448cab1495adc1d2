/// One version of a living framework.
public struct Version: Subject, Hashable {
    public static let kind = SubjectKind.version
    /// What it is known by.
    public let key: Governance.Key<Version>
    /// Every time it was recorded: normally once.
    public internal(set) var made = Timeline<VersionRecorded>()
    /// Every time it was adopted: none while it is a proposal, normally one after.
    public internal(set) var adopted = Timeline<VersionAdopted>()

    public init(_ key: Governance.Key<Version>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.author.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&adopted)
    }
}
