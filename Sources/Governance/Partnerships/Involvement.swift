public import Almanac

/// One body in one partnership: what binds each council separately.
public struct Involvement: Subject, Hashable {
    public static let kind = SubjectKind.involvement
    /// What it is known by.
    public let key: Governance.Key<Involvement>
    /// Every time the body was recorded as involved: normally once.
    public internal(set) var recorded = Timeline<InvolvementRecorded>()
    /// Every later change of how far the body is involved.
    public internal(set) var changed = Timeline<InvolvementChanged>()
    /// Who held the body's offices in the partnership, or that nobody did, from when.
    public internal(set) var offices = Timeline<OfficeHeld>()
    /// Every publication of who holds one of those offices and how to reach them.
    public internal(set) var contacts = Timeline<ContactPublished>()
    /// Every answer to why the partnership does not duplicate another.
    public internal(set) var overlaps = Timeline<OverlapAnswered>()
    /// Every working out of what the partnership needs of the body and what the body has.
    public internal(set) var tests = Timeline<ResourcesTested>()
    /// Everything that was settled about the body's leaving.
    public internal(set) var exits = Timeline<ExitSettled>()
    /// Every time somebody tried whether a published contact works.
    public internal(set) var verifications = Timeline<ContactVerified>()
    /// Every time a body ceased to be involved in a partnership.
    public internal(set) var ended = Timeline<InvolvementEnded>()
    /// Every time a body told the partners what it can offer.
    public internal(set) var offers = Timeline<OfferSent>()
    /// Every time a partner answered what a body offers.
    public internal(set) var offerAnswers = Timeline<OfferAnswered>()
    /// Every time it was said how much of a resource a body is required to give, commits or used.
    public internal(set) var contributions = Timeline<ContributionStated>()
    /// Every time it was reviewed how a body’s resources were used, against what came of it.
    public internal(set) var useReviews = Timeline<UseReviewed>()
    /// Every time it was settled which committee a body’s part in a partnership is reported to.
    public internal(set) var committees = Timeline<CommitteeAssigned>()
    /// Every time a committee put a body’s part in a partnership on its work programme.
    public internal(set) var scrutiny = Timeline<ScrutinyPlanned>()

    public init(_ key: Governance.Key<Involvement>) { self.key = key }

    public var isMade: Bool { !recorded.isEmpty }

    public var above: [SubjectRef] { between.map { [$0.partnership.ref, $0.body.ref] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool {
        recorded.last { $0.partnership.names(upper) || $0.body.names(upper) } ?? false
    }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&recorded)
        visitor.visit(&changed)
        visitor.visit(&offices)
        visitor.visit(&contacts)
        visitor.visit(&overlaps)
        visitor.visit(&tests)
        visitor.visit(&verifications)
        visitor.visit(&ended)
        visitor.visit(&offers)
        visitor.visit(&offerAnswers)
        visitor.visit(&contributions)
        visitor.visit(&useReviews)
        visitor.visit(&committees)
        visitor.visit(&scrutiny)
        visitor.visit(&exits)
    }

    /// The body and the partnership it is between.
    public var between: (body: Body.Key, partnership: Partnership.Key)? {
        recorded.last { ($0.body, $0.partnership) }
    }

    /// The level on a day, with the entry that says so and the reason given.
    public func level(
        on day: Day
    ) -> (level: InvolvementLevel, reason: Kept?, entry: EntryNumber, since: When)? {
        if let fact = changed.fact(on: day) {
            return (fact.value.level, fact.value.reason, fact.entry, fact.happened)
        }
        guard let fact = recorded.last, fact.happened.isOnOrBefore(day) != .no,
            let level = fact.value.level
        else { return nil }
        return (level, fact.value.reason, fact.entry, fact.happened)
    }
}
