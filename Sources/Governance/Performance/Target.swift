/// A number that an objective is to reach by a day.
public struct Target: Subject, Hashable {
    public static let kind = SubjectKind.target
    /// What it is known by.
    public let key: Governance.Key<Target>
    /// Every time it was set: normally once.
    public internal(set) var made = Timeline<TargetSet>()
    /// Every reading of where it stands.
    public internal(set) var readings = Timeline<TargetRead>()

    public init(_ key: Governance.Key<Target>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.objective.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        made.last { $0.objective.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&readings)
    }
}
