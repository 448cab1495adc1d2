/// Something a framework leaves open for further discussion.
public struct OpenIssue: Subject, Hashable {
    public static let kind = SubjectKind.issue
    /// What it is known by.
    public let key: Governance.Key<OpenIssue>
    /// Every time it was opened: normally once.
    public internal(set) var opened = Timeline<IssueOpened>()
    /// Every date set for it.
    public internal(set) var dated = Timeline<IssueDated>()
    /// How it was settled.
    public internal(set) var settled = Timeline<IssueSettled>()

    public init(_ key: Governance.Key<OpenIssue>) { self.key = key }

    public var isMade: Bool { !opened.isEmpty }

    public var above: [SubjectRef] { opened.value.map { [$0.author.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&opened)
        visitor.visit(&dated)
        visitor.visit(&settled)
    }
}
