public import Governance

/// One duty, for one bound party, one subject and one occurrence, on one day.
///
/// It says how the duty stands; how that came about and which entries prove it is worked out when
/// somebody asks (`Assessor.proof(of:)`), because of a million findings few are ever read closely.
public struct Finding: Hashable, Sendable {
    /// What it is of.
    public let key: Key
    /// How it stands.
    public let standing: Standing
    /// Whether it counts in how things stand on the day; a miss lapses into history.
    public let counts: Bool

    /// What a finding is of.
    public struct Key: Sendable {
        let undertaking: Undertaking
        /// Which of the framework's duties, counted from 0.
        public let place: Int
        /// What it is about.
        public let subject: SubjectRef
        /// What within the subject: a sector, a resource, another partnership.
        public let detail: String?
        /// Which period, where there are several.
        public let occurrence: String?

        /// Under which adoption or yardstick.
        public var adoption: Adoption.Key { undertaking.bucket.adoption }
        /// By which framework.
        public var framework: Word { undertaking.charter.framework.key }
        /// The id of the duty.
        public var duty: String { undertaking.charter.framework.duties[place].id }
        /// Whom it binds, or against whom it is held up.
        public var party: SubjectRef { undertaking.charter.terms.party }
        /// Whether the framework binds, rather than being held up.
        public var isAdopted: Bool { undertaking.charter.terms.isAdopted }
        /// How much the duty weighs.
        public var weight: Weight { undertaking.charter.framework.duties[place].weight }
        /// In which partnership, if in one.
        public var partnership: Partnership.Key? { undertaking.bucket.partnership }

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
        guard counts, key.isAdopted, key.weight == .must else { return false }
        switch standing {
        case .late, .missed: return true
        default: return false
        }
    }

    /// Whether it is not known and counts.
    public var isUnknown: Bool {
        guard counts, key.isAdopted, key.weight == .must else { return false }
        if case .unknown = standing { return true }
        return false
    }

    /// How a finding came about, and what proves it.
    public struct Proof: Hashable, Sendable {
        /// How it came about, step by step.
        public let because: [Because]
        /// The entries that prove it, in their order.
        public let entries: [EntryNumber]
    }
}

extension Finding.Key: Hashable {
    /// Whether both are of the same duty, for the same party, about the same thing and period.
    public static func == (left: Self, right: Self) -> Bool {
        left.place == right.place && left.subject == right.subject && left.detail == right.detail
            && left.occurrence == right.occurrence
            && (left.undertaking === right.undertaking
                || (left.adoption == right.adoption && left.partnership == right.partnership
                    && left.framework == right.framework && left.party == right.party))
    }

    /// Hashes what tells most findings apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(place)
        hasher.combine(subject)
        hasher.combine(detail)
        hasher.combine(occurrence)
        hasher.combine(adoption)
    }
}

/// Who undertook what, where: one for all findings that are judged together.
final class Undertaking: Sendable {
    let bucket: Bucket
    let charter: Charter

    init(_ bucket: Bucket, _ charter: Charter) {
        self.bucket = bucket
        self.charter = charter
    }
}
