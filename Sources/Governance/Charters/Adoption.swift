public import Almanac

/// A framework that binds a party, or that is held up against one as a yardstick.
public struct Adoption: Subject, Hashable {
    public static let kind = SubjectKind.adoption
    /// What it is known by.
    public let key: Governance.Key<Adoption>
    /// Every time it was adopted or held up, and by whom or against whom: normally once.
    public internal(set) var made = Timeline<Terms>()
    /// Every time it was dropped: none while it is in force, normally one after.
    public internal(set) var dropped = Timeline<FrameworkDropped>()
    /// Every rating of how one of its principles is lived up to.
    public internal(set) var ratings = Timeline<RatingGiven>()
    /// Every time the sides talked about ratings that lie far apart or fell, and what is to be
    /// done.
    public internal(set) var discussed = Timeline<GapDiscussed>()
    /// Every time a day was set by which a framework is looked at again.
    public internal(set) var reviewDated = Timeline<ReviewDated>()
    /// Every time the current text of a framework can be had.
    public internal(set) var documents = Timeline<DocumentOffered>()
    /// Every side of the charter, with the body that speaks for it.
    public internal(set) var parties = Timeline<PartyRecorded>()
    /// Whom each side said to ask.
    public internal(set) var contacts = Timeline<SideContactNamed>()
    /// Every time somebody tried a side’s contact.
    public internal(set) var trials = Timeline<SideContactTried>()
    /// Everything measured of what the framework is for.
    public internal(set) var measures = Timeline<MeasureTaken>()
    /// What each side said that it undertakes, beside what the framework's file says of it.
    public internal(set) var commitments = Timeline<CommitmentMade>()

    public init(_ key: Governance.Key<Adoption>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public var above: [SubjectRef] { made.value.map { [$0.party] } ?? [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&made) { $0.from }
        visitor.visit(&dropped)
        visitor.visit(&ratings)
        visitor.visit(&discussed)
        visitor.visit(&reviewDated)
        visitor.visit(&documents)
        visitor.visit(&parties)
        visitor.visit(&contacts)
        visitor.visit(&trials)
        visitor.visit(&measures)
        visitor.visit(&commitments)
    }

    /// What was adopted or held up, by whom or against whom, and from when.
    public struct Terms: Hashable, Sendable {
        /// The framework, by the word that its file gives it.
        public let framework: Word
        /// The SHA-256 of the framework's file, so that its words cannot change unseen.
        public let file: Digest
        /// The body or partnership that it binds, or that it is held up against.
        public let party: SubjectRef
        /// The first day on which it binds, or is held up.
        public let from: Day
        /// The first day on which something is owed: `from`, unless a later one was agreed.
        public let firstDue: Day
        /// The kinds of evidence kept here from that first day on, so that their absence counts.
        public let keeps: [Evidence]
        /// Whether the party adopted it. A yardstick is never red and never counts.
        public let isAdopted: Bool

        init(_ adopted: FrameworkAdopted) {
            framework = adopted.framework
            file = adopted.file
            party = adopted.party
            from = adopted.from
            firstDue = adopted.firstDue ?? adopted.from
            keeps = adopted.keeps
            isAdopted = true
        }

        init(_ heldUp: YardstickHeldUp) {
            framework = heldUp.framework
            file = heldUp.file
            party = heldUp.party
            from = heldUp.from
            firstDue = heldUp.from
            keeps = []
            isAdopted = false
        }
    }
}
