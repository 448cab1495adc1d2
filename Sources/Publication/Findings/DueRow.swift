public import Almanac
public import Assurance
public import Governance

/// One thing that is due or late, and who owes it.
public struct DueRow: Row {
    /// By when, as exactly as that is known, or of a duty that is late since when; `nil` where no
    /// date was given.
    public let by: When?
    /// Whether its day has passed; a day not known exactly has when the last it can be has.
    public let isLate: Bool
    /// What sort of thing it is.
    public let sort: Sort
    /// What is owed, in public words.
    public let says: String
    /// Who owes it.
    public let owedBy: String
    /// The partnership it belongs to, if to one.
    public let partnership: Partnership.Key?
    /// The entries that say so.
    public let entries: [EntryNumber]
    /// The name of the finding, which ‘explain’ takes, where it is one.
    public let finding: String?

    /// What sorts of thing are owed.
    public enum Sort: String, Hashable, Sendable {
        case duty, promise, condition, mitigation, recommendation, referral
        case forwardItem, frameworkReview
        /// A consultation in which the body has said nothing yet, an invitation to sign that it has
        /// not answered, a request for support, a seat in which nobody sits.
        case consultation, invitation, request, seat

        /// What it is called in a sentence.
        public var inWords: String { rawValue.spelt }
    }

    /// How it stands: late, due or no date given.
    public var standing: String {
        by == nil ? "no date given" : isLate ? "late" : "due"
    }

    public static let columns = [
        "by", "standing", "sort", "says", "owedBy", "partnership", "entries", "finding",
    ]

    public var values: [Datum] {
        [
            .text(by?.description ?? "no date given"), .text(standing), .text(sort.rawValue),
            .text(says), .text(owedBy), .optional(partnership?.word), .entries(entries),
            .optional(finding),
        ]
    }
}

extension Assessor {
    /// What is due or late on the day asked and owed by a person, a body or a partnership: the
    /// earliest first, and last what has no date.
    ///
    /// Of a partnership, everything owed by it or about it. Of a person, what they promised or
    /// are named for, and the duties of the partnerships where they hold an office. What was
    /// missed and can no longer be put right is not among it. Of a body, also the consultations
    /// open to it, the invitations and requests that it has not answered, and its empty seats.
    ///
    /// - Parameter owner: a person, a body or a partnership.
    public func due(
        from owner: SubjectRef, among findings: [Finding], within days: Int? = nil
    ) -> [DueRow] {
        let list = DueList(of: owner, among: findings, by: self)
        guard let days else { return list.rows(0..<list.count) }
        let last = day.adding(days: days)
        return list.rows(0..<list.count).filter { row in
            row.by.map { $0.isOnOrBefore(last) != .no } ?? false
        }
    }

    /// By when a duty is to be kept that a debtor owes, or since when it is late; `nil` for any
    /// other finding.
    func day(_ finding: Finding, isOwedBy debtor: Debtor) -> Day? {
        guard finding.key.isAdopted, finding.key.weight == .must, finding.counts,
            finding.key.subject.kind != .promise
        else { return nil }
        let by: Day
        switch finding.standing {
        case .due(let day): by = day
        case .late(let since): by = since
        default: return nil
        }
        // Most findings are somebody else's: whose they are is asked before where they belong.
        if debtor.owner.kind == .body, finding.key.party != debtor.owner { return nil }
        return debtor.owes(finding.key.party, in: partnership(of: finding)) ? by : nil
    }

    func row(of finding: Finding, by day: Day, isProved: Bool) -> DueRow {
        let says = duty(of: finding)?.says ?? finding.key.duty
        return row(
            .on(day), .duty, "\(title(of: finding)): \(says)",
            owed: (
                promisedBy(finding), partnership(of: finding),
                isProved ? proof(of: finding).entries : []
            ),
            finding: (finding.key.name, finding.standing.name == .late))
    }

    func row(
        _ by: When?, _ sort: DueRow.Sort, _ says: String,
        owed: (by: String, partnership: Partnership.Key?, entries: [EntryNumber]),
        finding: (name: String, isLate: Bool)? = nil
    ) -> DueRow {
        DueRow(
            by: by, isLate: finding?.isLate ?? (by?.isBefore(day) == .yes), sort: sort,
            says: says.onOneLine, owedBy: owed.by, partnership: owed.partnership,
            entries: owed.entries, finding: finding?.name)
    }
}

extension DueRow {
    /// Where it stands in the order: by the last day it can be, those of no date last.
    var place: Int { by?.place ?? .max }
}

/// A person, body or partnership, and what they answer for.
struct Debtor {
    let owner: SubjectRef
    /// Where something lies that it may owe, where that is known of a body.
    let leads: Leads?
    /// The parties whose duties in which partnerships a person sees to, by the offices they hold.
    private let posts: Set<[SubjectRef]>

    init(_ owner: SubjectRef, by assessor: Assessor, following leads: Leads? = nil) {
        self.owner = owner
        self.leads = owner.kind == .body ? leads : nil
        guard owner.kind == .person, let person = Person.Key(owner.key) else {
            posts = []
            return
        }
        var posts: Set<[SubjectRef]> = []
        for partnership in assessor.record.partnerships.all
        where partnership.offices.isHeld(by: person, on: assessor.day) {
            posts.insert([partnership.ref, partnership.ref])
        }
        for involvement in assessor.record.involvements.all
        where involvement.offices.isHeld(by: person, on: assessor.day) {
            guard let between = involvement.between else { continue }
            posts.insert([between.body.ref, between.partnership.ref])
        }
        self.posts = posts
    }

    /// Whether what falls to a party may be theirs: a body answers for itself alone. Asked first,
    /// because of thousands of things few are.
    func mayOwe(_ party: SubjectRef?) -> Bool { owner.kind != .body || party == owner }

    /// Whether a party's duty in a partnership is theirs.
    func owes(_ party: SubjectRef, in partnership: Partnership.Key?) -> Bool {
        switch owner.kind {
        case .person: partnership.map { posts.contains([party, $0.ref]) } ?? false
        case .partnership: party == owner || partnership?.ref == owner
        default: party == owner
        }
    }

    /// Whether something is theirs that a person is named for, or a party where nobody is.
    func owes(_ party: SubjectRef?, _ person: Person.Key?, in partnership: Partnership.Key?) -> Bool
    {
        switch owner.kind {
        case .person: person?.ref == owner
        case .partnership: party == owner || partnership?.ref == owner
        default: party == owner
        }
    }
}

extension Timeline where Value == OfficeHeld {
    /// Whether a person holds any of the offices on a day.
    fileprivate func isHeld(by person: Person.Key, on day: Day) -> Bool {
        Set(facts.map(\.value.post)).contains { post in
            facts.last { $0.value.post == post && $0.happened.isOnOrBefore(day) == .yes }?
                .value.filled?.person == person
        }
    }
}
