public import Governance

/// A living document as data: its principles and the duties that can be worked out.
public struct Framework: Sendable {
    /// What adoptions name it by: `city-guide`.
    public let key: Word
    /// What people call it.
    public let title: String
    /// Where its sentences come from.
    public let source: String
    /// Its principles, in their order.
    public let principles: [Principle]
    /// Its duties, in their order.
    public let duties: [Duty]
    let agenda: Agenda

    init(
        key: Word, title: String, source: String, principles: [Principle], duties: [Duty]
    ) {
        self.key = key
        self.title = title
        self.source = source
        self.principles = principles
        self.duties = duties
        agenda = Agenda(duties)
    }

    /// One of its principles, in its order.
    public struct Principle: Hashable, Sendable {
        /// The word ratings name it by.
        public let key: Word
        /// What people call it.
        public let title: String
        /// What each side undertakes under it; none where the framework names no sides.
        public let commitments: [Commitment]
    }

    /// What one side undertakes under a principle.
    public struct Commitment: Hashable, Sendable {
        /// Which side.
        public let side: Word
        /// What it undertakes, in our own words.
        public let says: String
    }

    /// The duty of that id, in any case.
    public func duty(_ id: String) -> Duty? {
        duties.first { $0.id == id }
    }
}

/// One promise in a framework: whom it binds, when it applies and what keeps it.
public struct Duty: Sendable {
    /// Its number in the framework, unique among all frameworks.
    public let id: String
    /// What it asks, in our own words.
    public let says: String
    /// Where in the document it stands.
    public let clause: String
    /// What it is about, for listing duties of several frameworks together; never merged.
    public let matter: String?

    /// The matter of duties that papers come in time, of which a place’s record is shown.
    public static let papersInTime = "papers in time"
    /// Whether it is law or policy.
    public let basis: Basis
    /// How much it weighs.
    public let weight: Weight
    /// What it is asked of.
    public let subject: SubjectWord
    /// When it applies; always, if empty.
    public let conditions: [Condition]
    /// A recorded reason that excuses.
    public let unless: Evidence?
    /// Who is expected at the table, for the subject `member`.
    public let members: Members?
    /// What keeps it.
    public let rule: Rule
    /// What it is asked of, one by one, where the subject is a list of words the file gives.
    public let among: [Named]
    /// The words of the intents it holds back.
    public let stops: [String]
}

/// A word of a list that a framework gives, and what people call it.
public struct Named: Hashable, Sendable {
    /// The word.
    public let key: Word
    /// What people call it.
    public let title: String
}

/// Whether a duty is law or the framework's own policy.
public enum Basis: Hashable, Sendable {
    case policy
    /// An Act and section or regulation, and the day on which somebody checked the wording.
    case law(String, checked: String?)

    /// What is shown beside the duty.
    public var inWords: String {
        switch self {
        case .policy: "its own policy"
        case .law(let citation, let checked?): "law (\(citation), checked \(checked))"
        case .law(let citation, nil): "said to be law, not yet checked (\(citation))"
        }
    }

    /// One word for a table: `law` or `policy`.
    public var word: String {
        if case .law = self { return "law" }
        return "policy"
    }
}

/// How much a duty weighs.
public enum Weight: String, CaseIterable, Hashable, Sendable {
    /// It is to be kept.
    case must
    /// It would be good; never red.
    case hope
    /// It asks a question where two things do not fit; never red.
    case query
}

/// The words for what a duty is asked of.
public enum SubjectWord: String, CaseIterable, Hashable, Sendable {
    case partnership, involvement, meeting, paper, item, seat, speaker
    case report, approval, promise, decision, member, resource, overlap, versionChange, adoption
    case joiningCase = "case"
    case ground, question, partner, group, priority, forwardTheme, project, inheritedPromise
    case objective, benefit, contribution, annualReport, referral
    case consultation, request, comment, signatory, localCouncil, issue, side
    case withheld, privateMeeting, keyDecision
}

/// Who is expected at a table.
public struct Members: Hashable, Sendable {
    /// The tiers of council of which every one in the partnership's area is expected.
    public let everyCouncil: [Sector]
    /// The sectors of which at least one is expected.
    public let sectors: [Sector]
    /// The ranks that will do for a council, or a deputy; any, if empty.
    public let ranks: [Rank]
    /// The ranks that will do for a sector, or a deputy; any, if empty.
    public let sectorRanks: [Rank]
}
