public import Almanac
public import Governance

/// What keeps a duty: one of six forms, or several joined.
public indirect enum Rule: Sendable {
    case exists(Exists)
    case deadline(Deadline)
    case recurs(Recurs)
    case limit(Limit)
    case agrees(Agrees)
    case judged(Judged)
    /// Every part is to be kept.
    case parts([Part])
    /// One part is enough.
    case anyOf([Part])
    /// The same as another duty's, until the frameworks are joined.
    case see(String)

    /// A part of a compound duty.
    public struct Part: Sendable {
        /// What it is called beside the others.
        public let title: String
        /// When it applies; always, if empty.
        public let conditions: [Condition]
        /// What keeps it.
        public let rule: Rule
    }

    /// Evidence of a kind, and the word it is narrowed to, if any.
    public struct Ask: Hashable, Sendable {
        /// The kind of evidence.
        public let evidence: Evidence
        /// What it is narrowed to.
        public let word: String?
    }

    /// Every subject has evidence; missed only once a given moment has passed.
    public struct Exists: Sendable {
        /// What is asked for.
        public let ask: Ask
        /// What it has to be there before.
        public let before: Anchor?
    }

    /// Evidence at least or at most some days before or after an anchor, by a named count.
    public struct Deadline: Sendable {
        /// What is asked for.
        public let ask: Ask
        /// How many days.
        public let amount: Amount
        /// How they are counted.
        public let count: DayCount
        /// `before` takes at least so many days; `after` at most so many.
        public let isBefore: Bool
        /// The day they are counted from.
        public let anchor: Anchor
    }

    /// Evidence at least once a period.
    public struct Recurs: Sendable {
        /// What is asked for.
        public let ask: Ask
        /// How often.
        public let every: Every

        /// A calendar's period, or so many months from the last.
        public enum Every: Sendable {
            case period(Period)
            case months(Amount)
        }
    }

    /// At most or at least so much evidence in a period, or a state at most so many days.
    public struct Limit: Sendable {
        /// What is asked for.
        public let ask: Ask
        /// How the evidence becomes a number.
        public let measure: Measure
        /// The number it may not pass.
        public let atMost: Amount?
        /// The number it has to reach.
        public let atLeast: Amount?
        /// `nil`: over all time until the day asked.
        public let per: Period?
        /// When set, the evidence is a state that may last at most so many days by this count.
        public let lasting: DayCount?
    }

    /// Two readings of the record match, or one is within the other.
    public struct Agrees: Sendable {
        /// One reading.
        public let left: Ask
        /// The other.
        public let right: Ask
        /// How they compare.
        public let how: How
        /// Whether it is kept where there is no left reading at all: `none: kept`.
        public let isNoneEnough: Bool

        /// How the two compare.
        public enum How: String, CaseIterable, Sendable { case matches, within, differs }
    }

    /// People rate it; the rating expires.
    public struct Judged: Sendable {
        /// What is rated.
        public let principle: Word
        /// The number it has to reach.
        public let atLeast: Int
        /// How far apart the sides may be.
        public let gapAtMost: Int?
        /// How many sides have to rate.
        public let sides: Int
        /// How long a rating counts, in months.
        public let expiresInMonths: Int
    }
}

/// How evidence becomes a number.
public enum Measure: String, CaseIterable, Hashable, Sendable {
    /// How many.
    case count
    /// The numbers added up.
    case sum
    /// How many in a hundred of all chances, in whole per cent.
    case share
    /// The longest row without a break up to the end.
    case run
    /// The last number less the one before.
    case change
}

/// A number, or one for each band, stage or level.
public enum Amount: Hashable, Sendable {
    case fixed(Int)
    case byBand([Band: Int])
    case byLevel([InvolvementLevel: Int])
    /// The working days in which the body bound said that it answers.
    case byStandard
}

/// The day from which something is counted.
public indirect enum Anchor: Hashable, Sendable {
    case word(AnchorWord)
    /// The same thing's next: the meeting after this one.
    case next(AnchorWord)
    case earliestOf([Anchor])

    /// What it is called in a sentence.
    public var inWords: String {
        switch self {
        case .word(let word): word.inWords
        case .next(let word): "the next " + word.inWords.dropFirstWord
        case .earliestOf(let anchors):
            "the first of " + anchors.map(\.inWords).joined(separator: " and ")
        }
    }
}

/// The words for days from which something is counted.
public enum AnchorWord: String, CaseIterable, Hashable, Sendable {
    case meeting, firstMeeting, firstDecision, start, approval, due, adopted
    case made, decided, closed, nextMeeting, firstSitting

    var inWords: String {
        switch self {
        case .meeting: "the meeting"
        case .firstMeeting: "the first meeting"
        case .firstDecision: "the first decision"
        case .start: "the start of the partnership"
        case .approval: "the approval"
        case .due: "the day it was promised for"
        case .adopted: "the adoption"
        case .made: "the beginning of it"
        case .decided: "the decision on it"
        case .closed: "the closing of it"
        case .nextMeeting: "the next meeting"
        case .firstSitting: "the first meeting of whoever sits there"
        }
    }
}

/// When a duty applies.
public enum Condition: Hashable, Sendable {
    case kind([PartnershipKind])
    case band([Band])
    case level([InvolvementLevel])
    case regime([LegalRegime])
    case sort([PaperSort])
    /// The meeting is one of these.
    case meeting([MeetingState])
    /// The partnership has one of these themes.
    case theme([Word])
    /// The ground is one of these.
    case ground([Ground])
    /// The benefit is of one of these sorts.
    case benefit([BenefitSort])
    /// There is such a day.
    case once(Anchor)
    /// The meeting was no more than so many months ago, or is to come.
    case forMonths(Int)
    /// There is evidence of this kind.
    case has(Evidence)

    /// How a meeting stands, for a condition.
    public enum MeetingState: String, CaseIterable, Sendable { case toCome, held }
}

extension String {
    var dropFirstWord: String {
        guard let space = firstIndex(of: " ") else { return self }
        return String(self[index(after: space)...])
    }
}
