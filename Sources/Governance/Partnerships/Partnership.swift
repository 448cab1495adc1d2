public import Almanac

/// Two or more bodies that work together under a name.
public struct Partnership: Subject, Hashable {
    public static let kind = SubjectKind.partnership
    /// What it is known by.
    public let key: Governance.Key<Partnership>
    /// Every time it was entered as begun: normally once.
    public internal(set) var started = Timeline<PartnershipStarted>()
    /// Every name it took after its first, each from the day on which it was taken.
    public internal(set) var renamed = Timeline<PartnershipRenamed>()
    /// Every band of significance it was put in; the latest is the one it is in.
    public internal(set) var banded = Timeline<PartnershipBanded>()
    /// Every time it was wound up: none while it lasts, normally one after.
    public internal(set) var ended = Timeline<PartnershipEnded>()
    /// Every arrangement it was given: terms of reference, targets, a route for complaints.
    public internal(set) var arrangements = Timeline<ArrangementMade>()
    /// Every review of one of its arrangements.
    public internal(set) var reviews = Timeline<ArrangementReviewed>()
    /// Who held its offices, or that nobody did, from when.
    public internal(set) var offices = Timeline<OfficeHeld>()
    /// Everything that was settled about winding it up.
    public internal(set) var exits = Timeline<ExitSettled>()
    /// Every time by which complaints about it are to be answered.
    public internal(set) var stages = Timeline<StageSet>()
    /// Every time what a partnership is about was described anew, and replaces what was said
    /// before.
    public internal(set) var described = Timeline<PartnershipDescribed>()
    /// Every time a partnership was scored on a criterion of significance.
    public internal(set) var scores = Timeline<CriterionScored>()
    /// Every time somebody looked whether a governing document has a clause.
    public internal(set) var clauses = Timeline<ClauseChecked>()
    /// Every time a body’s part in a partnership, or the partnership itself, was reviewed.
    public internal(set) var reviewsHeld = Timeline<ReviewHeld>()
    /// Every time something happened that calls for a review out of turn.
    public internal(set) var reviewsAsked = Timeline<ReviewAskedFor>()
    /// Every time it was decided how a group is involved in a partnership.
    public internal(set) var groups = Timeline<GroupConsidered>()
    /// Every time a body was invited to a partnership.
    public internal(set) var invitations = Timeline<PartnerInvited>()
    /// Every time a body answered an invitation to a partnership.
    public internal(set) var replies = Timeline<InvitationAnswered>()
    /// Every time partners were consulted on a partnership before it was approved.
    public internal(set) var consulted = Timeline<PartnersConsulted>()
    /// Every time a partnership reported on its performance.
    public internal(set) var reports = Timeline<PerformanceReported>()
    /// Every time a partnership was linked to a corporate priority.
    public internal(set) var priorities = Timeline<PriorityLinked>()
    /// Every time an efficiency was found in a partnership, or looked for and not found.
    public internal(set) var efficiencies = Timeline<EfficiencyFound>()
    /// Every time it was set how many make a quorum.
    public internal(set) var quorums = Timeline<QuorumSet>()

    public init(_ key: Governance.Key<Partnership>) { self.key = key }

    public var isMade: Bool { !started.isEmpty }

    public var above: [SubjectRef] { [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&started)
        visitor.visit(&renamed)
        visitor.visit(&banded)
        visitor.visit(&ended)
        visitor.visit(&arrangements)
        visitor.visit(&reviews)
        visitor.visit(&offices)
        visitor.visit(&described)
        visitor.visit(&scores)
        visitor.visit(&clauses)
        visitor.visit(&reviewsHeld)
        visitor.visit(&reviewsAsked)
        visitor.visit(&groups)
        visitor.visit(&invitations)
        visitor.visit(&replies)
        visitor.visit(&consulted)
        visitor.visit(&reports)
        visitor.visit(&priorities)
        visitor.visit(&efficiencies)
        visitor.visit(&quorums)
        visitor.visit(&stages)
        visitor.visit(&exits)
    }

    /// Its name on a day.
    public func name(on day: Day) -> String {
        renamed.value(on: day)?.name.text ?? started.value?.name.text ?? key.word
    }

    /// Its themes, as described last by the end of a day.
    public func themes(on day: Day) -> [Word] {
        described.value(on: day)?.themes ?? started.value?.themes ?? []
    }

    /// Its area, as described last by the end of a day.
    public func area(on day: Day) -> Word? {
        described.value(on: day)?.area ?? started.value?.area
    }

    /// Its kind, as described last by the end of a day.
    public func kind(on day: Day) -> PartnershipKind? {
        described.value(on: day)?.kind ?? started.value?.kind
    }

    /// When it began.
    public var began: When { started.last?.happened ?? .unknown }
}

/// An office as it was held or vacated.
public enum OfficeHeld: Hashable, Sendable {
    case filled(OfficeFilled)
    case vacant(OfficeVacated)

    /// Which office.
    public var office: Office {
        switch self {
        case .filled(let filled): filled.office
        case .vacant(let vacated): vacated.office
        }
    }

    /// Which of the offices of that name: each group in opposition has a spokesperson of its own.
    public var post: Post {
        switch self {
        case .filled(let filled): Post(office: filled.office, group: filled.group)
        case .vacant(let vacated): Post(office: vacated.office, group: vacated.group)
        }
    }

    /// An office, of one political group where several have it.
    public struct Post: Hashable, Comparable, Sendable {
        /// The office.
        public let office: Office
        /// The group whose it is, if it is one group's.
        public let group: Word?

        /// Orders by office and then group.
        public static func < (left: Post, right: Post) -> Bool {
            (left.office.rawValue, left.group?.text ?? "")
                < (right.office.rawValue, right.group?.text ?? "")
        }
    }

    /// Who fills it, if anybody.
    public var filled: OfficeFilled? {
        if case .filled(let filled) = self { return filled }
        return nil
    }
}

extension Timeline where Value == OfficeHeld {
    /// How an office stood at the end of a day: the last word on it.
    public func last(_ office: Office, on day: Day) -> Fact<OfficeHeld>? {
        facts.last { $0.value.office == office && $0.happened.isOnOrBefore(day) == .yes }
    }
}
