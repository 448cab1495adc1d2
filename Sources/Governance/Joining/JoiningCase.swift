public import Almanac

/// A body’s case for joining a partnership, staying in it, changing its part or leaving.
public struct JoiningCase: Subject, Hashable {
    public static let kind = SubjectKind.joiningCase
    /// What it is known by.
    public let key: Governance.Key<JoiningCase>
    /// Every time it was opened: normally once.
    public internal(set) var opened = Timeline<CaseOpened>()
    /// Every judgement of whether it is a partnership at all.
    public internal(set) var forms = Timeline<FormJudged>()
    /// Every ground that was given, with its evidence.
    public internal(set) var grounds = Timeline<GroundGiven>()
    /// Every answer to a question of the checklist.
    public internal(set) var answers = Timeline<QuestionAnswered>()
    /// Every weighing of what is needed against what there is.
    public internal(set) var weighings = Timeline<ResourcesWeighed>()
    /// Every answer to why it does not duplicate another partnership.
    public internal(set) var overlaps = Timeline<OverlapConsidered>()
    /// All advice that was taken.
    public internal(set) var advice = Timeline<AdviceTaken>()
    /// Every condition set, each a promise.
    public internal(set) var conditions = Timeline<ConditionSet>()
    /// Every decision: more than one if it was deferred or reopened.
    public internal(set) var decided = Timeline<CaseDecided>()
    /// Every time it was opened again after a decision.
    public internal(set) var reopened = Timeline<CaseReopened>()

    public init(_ key: Governance.Key<JoiningCase>) { self.key = key }

    public var isMade: Bool { !opened.isEmpty }

    public var above: [SubjectRef] { opened.value.map { [$0.partnership.ref, $0.body.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        opened.last { $0.partnership.names(upper) || $0.body.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&opened)
        visitor.visit(&forms)
        visitor.visit(&grounds)
        visitor.visit(&answers)
        visitor.visit(&weighings)
        visitor.visit(&overlaps)
        visitor.visit(&advice)
        visitor.visit(&conditions)
        visitor.visit(&decided)
        visitor.visit(&reopened)
    }

    /// Whether its answers stand as they were when it was decided: a deferred case stays open.
    public var isFrozen: Bool {
        let ends = decided.facts.filter { $0.value.outcome != .deferred }.map(\.entry)
        guard let end = ends.max() else { return false }
        return reopened.facts.allSatisfy { $0.entry < end }
    }

    /// Whether it was decided, and not reopened since, by the end of a day.
    public func isDecided(on day: Day) -> Bool {
        guard let last = decided.fact(on: day), last.value.outcome != .deferred else {
            return false
        }
        return reopened.fact(on: day).map { $0.entry < last.entry } ?? true
    }
}
