/// A paper of a meeting: an agenda, a report, a supplement.
public struct Paper: Subject, Hashable {
    public static let kind = SubjectKind.paper
    /// What it is known by.
    public let key: Governance.Key<Paper>
    /// Every time it was published: normally once.
    public internal(set) var made = Timeline<PaperPublished>()
    /// Every time somebody saw it where it is published, so that it was public by then.
    public internal(set) var seen = Timeline<PaperSeen>()
    /// Every time the chair accepted it although it was late, and why.
    public internal(set) var acceptedLate = Timeline<PaperAcceptedLate>()
    /// Every time it was withheld from the public, and on what ground.
    public internal(set) var exempted = Timeline<PaperExempted>()
    /// Every record of which headings it fills in, if it is a decision report; the latest counts.
    public internal(set) var headed = Timeline<ReportHeaded>()
    /// What it says of priorities and impacts, if it is a decision report; the latest on each.
    public internal(set) var sayings = Timeline<ReportSaying>()
    /// Every time somebody looked whether the public can read its background papers.
    public internal(set) var inspections = Timeline<InspectionRecorded>()

    public init(_ key: Governance.Key<Paper>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.meeting.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        upper.kind == .meeting && made.last { $0.meeting.word == upper.key } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made)
        visitor.visit(&seen)
        visitor.visit(&acceptedLate)
        visitor.visit(&exempted)
        visitor.visit(&headed)
        visitor.visit(&sayings)
        visitor.visit(&inspections)
    }
}
