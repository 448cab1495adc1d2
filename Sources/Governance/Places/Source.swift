/// A report, page or person on whose word something done elsewhere is recorded.
public struct Source: Subject, Hashable {
    public static let kind = SubjectKind.source
    /// What it is known by.
    public let key: Governance.Key<Source>
    /// Every time it was cited: normally once.
    public internal(set) var cited = Timeline<SourceCited>()

    public init(_ key: Governance.Key<Source>) { self.key = key }

    public var isMade: Bool { !cited.isEmpty }

    public var above: [SubjectRef] { [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&cited)
    }
}
