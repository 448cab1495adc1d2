import Almanac
public import Governance

/// One duty, for one bound party, one subject and one occurrence, on one day.
public struct Finding: Hashable, Sendable {
    /// What it is of.
    public let key: Key
    /// How it stands.
    public let standing: Standing
    /// How that came about, step by step.
    public let because: [Because]
    /// The entries that prove it.
    public let entries: [EntryNumber]
    /// Whether it counts in how things stand on the day; a miss lapses into history.
    public let counts: Bool

    /// What a finding is of.
    public struct Key: Hashable, Sendable {
        /// Under which adoption or yardstick.
        public let adoption: Adoption.Key
        /// By which framework.
        public let framework: Word
        /// The id of the duty.
        public let duty: String
        /// Whom it binds, or against whom it is held up.
        public let party: SubjectRef
        /// Whether the framework binds, rather than being held up.
        public let isAdopted: Bool
        /// How much the duty weighs.
        public let weight: Weight
        /// In which partnership, if in one.
        public let partnership: Partnership.Key?
        /// What it is about.
        public let subject: SubjectRef
        /// What within the subject: a sector, a resource, another partnership.
        public let detail: String?
        /// Which period, where there are several.
        public let occurrence: String?

        /// Its name, by which it can be explained and answered: the duty, the body bound, what it
        /// is about.
        ///
        /// Several bodies can promise the same about one partnership, and each answers for itself.
        /// Where the partnership itself has promised it, what it is about says whom it binds.
        /// Journals hold these names, so that none may depend on who else adopts.
        public var name: String {
            Self.name(of: duty, by: party, subject, detail: detail, occurrence: occurrence)
        }

        static func name(
            of duty: String, by party: SubjectRef, _ subject: SubjectRef, detail: String?,
            occurrence: String?
        ) -> String {
            let body = party.kind == .body ? party.key : nil
            return [duty, body, subject.description, detail, occurrence].compactMap { $0 }
                .joined(separator: "/")
        }
    }

    /// Whether it is bad news that counts: adopted, a must, late or missed, and not lapsed.
    public var isRed: Bool {
        guard key.isAdopted, key.weight == .must, counts else { return false }
        switch standing {
        case .late, .missed: return true
        default: return false
        }
    }

    /// Whether it is not known and counts.
    public var isUnknown: Bool {
        guard key.isAdopted, key.weight == .must, counts else { return false }
        if case .unknown = standing { return true }
        return false
    }
}

/// What judging one rule gives, before it is put down to a duty and a subject.
struct Verdict {
    var standing: Standing
    var because: [Because] = []
    var entries: [EntryNumber] = []
    var occurrence: String?
    /// The day by whose version of the framework it is judged; the day asked when there is none.
    var anchored: Day?
    /// Whether what was missed goes on, so that it does not lapse.
    var isOngoing = false
    /// Whether what was missed lies so far back that it no longer counts.
    var isHistoric = false
    /// Whether it is of a day on which the framework was not in force, so that nothing is asked.
    var isBeyond = false
}
