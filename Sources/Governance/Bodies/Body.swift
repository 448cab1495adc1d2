public import Almanac

/// A body: a council, a committee of one, a force, a trust, a consortium.
public struct Body: Subject, Hashable {
    public static let kind = SubjectKind.body
    /// What it is known by.
    public let key: Governance.Key<Body>
    /// Every time it came into the record: normally once.
    public internal(set) var established = Timeline<BodyEstablished>()
    /// Every name it took after its first, each from the day on which it was taken.
    public internal(set) var renamed = Timeline<BodyRenamed>()
    /// Every time another body took over from it: none while it lasts, normally one after.
    public internal(set) var succeeded = Timeline<BodySucceeded>()
    /// Every time it took over from another body, as recorded of that other body.
    public internal(set) var followed = Timeline<BodySucceeded>()
    /// Every time by which complaints about it are to be answered.
    public internal(set) var stages = Timeline<StageSet>()
    /// Every time a body’s own risk matrix was mapped to the one of four by four.
    public internal(set) var matrices = Timeline<MatrixMapped>()
    /// Every time a body said in how many working days it answers.
    public internal(set) var standards = Timeline<ResponseStandardSet>()

    public init(_ key: Governance.Key<Body>) { self.key = key }

    public var isMade: Bool { !established.isEmpty }

    public var above: [SubjectRef] { parent.map { [$0.ref] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&established)
        visitor.visit(&renamed)
        visitor.visit(&succeeded)
        visitor.visit(&followed)
        visitor.visit(&matrices)
        visitor.visit(&standards)
        visitor.visit(&stages)
    }

    /// The body it is a committee of.
    public var parent: Body.Key? { established.value?.parent }

    /// The area it serves.
    public var area: Word? { established.value?.area }

    /// Its tier or sector.
    public var sector: Sector? { established.value?.sector }

    /// The law its meetings are under, if any is recorded.
    public var regime: LegalRegime? { established.value?.regime }

    /// Its name on a day.
    public func name(on day: Day) -> String {
        renamed.value(on: day)?.name.text ?? established.value?.name.text ?? key.word
    }

    /// The body that took over from it, by the end of a day.
    public func successor(on day: Day) -> Body.Key? {
        succeeded.value(on: day)?.successor
    }
}
