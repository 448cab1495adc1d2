/// What a partnership, or a body through it, wants to bring about.
public struct Objective: Subject, Hashable {
    public static let kind = SubjectKind.objective
    /// What it is known by.
    public let key: Governance.Key<Objective>
    /// Every time it was set: normally once.
    public internal(set) var made = Timeline<ObjectiveSet>()
    /// Every report of progress.
    public internal(set) var progress = Timeline<ProgressReported>()
    /// Every time it was closed.
    public internal(set) var closed = Timeline<ObjectiveClosed>()

    public init(_ key: Governance.Key<Objective>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.partnership.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        made.last { $0.partnership.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&progress)
        visitor.visit(&closed)
    }
}
