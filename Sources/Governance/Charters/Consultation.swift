/// A body's being consulted on a version of a framework.
public struct Consultation: Subject, Hashable {
    public static let kind = SubjectKind.consultation
    /// What it is known by.
    public let key: Governance.Key<Consultation>
    /// Every time it was opened: normally once.
    public internal(set) var opened = Timeline<ConsultationOpened>()
    /// Every time it was closed: none while it is open, normally one after.
    public internal(set) var closed = Timeline<ConsultationClosed>()
    /// Every time those consulted were told what came of it.
    public internal(set) var fedBack = Timeline<ConsultationFedBack>()

    public init(_ key: Governance.Key<Consultation>) { self.key = key }

    public var isMade: Bool { !opened.isEmpty }

    public var above: [SubjectRef] { opened.value.map { [$0.version.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&opened)
        visitor.visit(&closed)
        visitor.visit(&fedBack)
    }
}

/// How a consultation ended.
public enum ConsultationResult: String, Choice, Hashable {
    case replied, silent

    public static let meaning = "how a consultation ended"
}
