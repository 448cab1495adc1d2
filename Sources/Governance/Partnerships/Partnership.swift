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

    public init(_ key: Governance.Key<Partnership>) { self.key = key }

    public var isMade: Bool { !started.isEmpty }

    public mutating func strike(_ entry: EntryNumber) {
        started.strike(entry)
        renamed.strike(entry)
        banded.strike(entry)
        ended.strike(entry)
        arrangements.strike(entry)
        reviews.strike(entry)
        offices.strike(entry)
        described.strike(entry)
        scores.strike(entry)
        clauses.strike(entry)
        reviewsHeld.strike(entry)
        reviewsAsked.strike(entry)
        groups.strike(entry)
        invitations.strike(entry)
        replies.strike(entry)
        consulted.strike(entry)
        reports.strike(entry)
        priorities.strike(entry)
        efficiencies.strike(entry)
        stages.strike(entry)
        exits.strike(entry)
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
