/// A lead member’s yearly account of a partnership to a committee.
public struct AnnualReport: Subject, Hashable {
    public static let kind = SubjectKind.annualReport
    /// What it is known by.
    public let key: Governance.Key<AnnualReport>
    /// Every time it was given: normally once.
    public internal(set) var given = Timeline<AnnualReportGiven>()

    public init(_ key: Governance.Key<AnnualReport>) { self.key = key }

    public var isMade: Bool { !given.isEmpty }

    public var above: [SubjectRef] { given.value.map { [$0.involvement.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        given.last { $0.involvement.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&given)
    }
}
