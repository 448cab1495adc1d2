/// A complaint about a partnership, stage by stage.
public struct Complaint: Subject, Hashable {
    public static let kind = SubjectKind.complaint
    /// What it is known by.
    public let key: Governance.Key<Complaint>
    /// Every time it was received: normally once.
    public internal(set) var received = Timeline<ComplaintReceived>()
    /// The answer at each stage.
    public internal(set) var answered = Timeline<ComplaintAnswered>()
    /// Every time it went on to the next stage.
    public internal(set) var escalated = Timeline<ComplaintEscalated>()

    public init(_ key: Governance.Key<Complaint>) { self.key = key }

    /// How many there must be about a partnership before anything is told of any of them: of fewer,
    /// a number or a day would tell of a person.
    public static let fewestTold = 5

    public var isMade: Bool { !received.isEmpty }

    public var above: [SubjectRef] { received.value.map { [$0.partnership.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&received)
        visitor.visit(&answered)
        visitor.visit(&escalated)
    }
}
