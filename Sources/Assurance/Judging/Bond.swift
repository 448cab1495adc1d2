import Almanac
public import Governance

/// A framework as it binds a party, or is held up against one.
struct Charter {
    let adoption: Adoption.Key
    let terms: Adoption.Terms
    let framework: Framework
    /// The last day on which it is in force, once it was dropped or adopted anew.
    let until: Day?
    /// The body bound, if it is one.
    let body: Body.Key?
}

/// A framework that binds a party, or is held up against one, in one partnership or in none.
final class Bond {
    let adoption: Adoption.Key
    let terms: Adoption.Terms
    let framework: Framework
    let body: Body.Key?
    private let until: Day?
    let partnership: Partnership?
    let involvement: Involvement?
    let clerk: Clerk

    init(
        _ charter: Charter, _ partnership: Partnership?, _ involvement: Involvement?,
        by clerk: Clerk
    ) {
        adoption = charter.adoption
        terms = charter.terms
        framework = charter.framework
        body = charter.body
        until = charter.until
        self.partnership = partnership
        self.involvement = involvement
        self.clerk = clerk
    }

    /// What is on record of the partnership.
    private(set) lazy var file = partnership.map { clerk.file(of: $0.key) }

    /// From which day evidence of each kind is kept here, by the party or the partnership.
    private(set) lazy var keptSince = clerk.assessor.keptSince(
        for: [terms.party] + (partnership.map { [$0.ref] } ?? []), promised: terms)

    /// Whether anybody came for the seats asked about, by seat.
    var attendance: [Seat.Key: [Came]] = [:]

    /// Whether anybody came for a seat to a meeting.
    struct Came {
        let when: When
        let entry: EntryNumber
        let isPresent: Bool

        init(when: When, entry: EntryNumber, _ isPresent: Bool) {
            self.when = when
            self.entry = entry
            self.isPresent = isPresent
        }
    }

    /// Whether it is in force on a day.
    func holds(on day: Day) -> Bool {
        terms.from <= day && until.map { day <= $0 } ?? true
    }
}

/// Goes from part to part and keeps the bond of the last, because a partnership's meetings are
/// judged one after another.
struct Round {
    let clerk: Clerk
    private var last: Bond?

    init(_ clerk: Clerk) {
        self.clerk = clerk
    }

    /// The bond of a part; `nil` where nothing binds.
    mutating func bond(of bucket: Bucket) -> Bond? {
        if let last, last.adoption == bucket.adoption, last.partnership?.key == bucket.partnership {
            return last
        }
        last = clerk.charter(bucket.adoption).flatMap {
            clerk.assessor.bond($0, bucket.partnership, by: clerk)
        }
        return last
    }
}

/// One thing of which a duty is asked.
struct Instance {
    let subject: SubjectRef
    let thing: Thing
    let bond: Bond
    /// The duty asked of it.
    var duty = ""
    /// The period asked about, if any.
    var occurrence: String?

    /// What it is.
    enum Thing {
        case partnership
        case involvement
        case meeting(Sitting)
        case paper(Paper, Sitting)
        /// The agenda that a meeting is to have and that is not on record.
        case agenda(Sitting)
        case item(AgendaItem, Sitting)
        case seat(Seat)
        case speaker(Seat, Sitting)
        case report(Paper, Sitting, Approval)
        case approval(Approval)
        case promise(Promise)
        case decision(Decision)
        case member(ExpectedMember)
        case resource(Resource)
        case overlap(Partnership)
        case versionChange(Version)
        case adoption
        case joiningCase(JoiningCase)
        case ground(JoiningCase, Fact<GroundGiven>)
        case question(JoiningCase, Word)
        /// Another body involved in the partnership.
        case partner(Body.Key)
        case group(Word)
        case priority(Paper, Sitting, Word)
        case forwardItem(ForwardItem)
        case objective(Objective)
        case benefit(Benefit)
        case contribution(Fact<ContributionStated>)
        case annualReport(AnnualReport)
        case referral(Referral)
        case consultation(Consultation)
        case request(SupportRequest)
        case comment(Comment)
        case signatory(Signatory)
        /// A local council that a charter is meant for.
        case localCouncil(Body)
        case issue(OpenIssue)
        /// A side of a charter.
        case side(Word)
    }

    /// What within the subject, where one subject has several.
    var detail: String? {
        switch thing {
        case .member(let member): member.key
        case .resource(let resource): resource.rawValue
        case .overlap(let other): other.key.word
        case .speaker(let seat, _): seat.key.word
        case .agenda: PaperSort.agenda.rawValue
        case .ground(_, let fact): fact.value.ground.rawValue
        case .question(_, let word), .group(let word), .priority(_, _, let word), .side(let word):
            word.text
        case .partner(let body): body.word
        case .contribution(let fact): "\(fact.value.year)-\(fact.value.resource.rawValue)"
        default: nil
        }
    }

    /// The name of the finding it is asked for.
    var finding: String {
        Finding.Key.name(
            of: duty, by: bond.terms.party, subject, detail: detail, occurrence: occurrence)
    }

    /// The meeting it belongs to.
    var meeting: Sitting? {
        switch thing {
        case .meeting(let meeting), .paper(_, let meeting), .item(_, let meeting),
            .agenda(let meeting), .speaker(_, let meeting), .report(_, let meeting, _),
            .priority(_, let meeting, _):
            meeting
        default: nil
        }
    }
}

/// Somebody who is expected at a table: one council, or anyone of a sector.
struct ExpectedMember {
    let key: String
    let title: String
    let body: Body.Key?
    let sector: Sector?
    /// The ranks that will do, or a deputy; any, if empty.
    let ranks: [Rank]
    /// What must be known before anybody can be said to be expected.
    var missing: String?
}

/// The part of all findings that one change can touch and that is judged again as a whole.
public struct Bucket: Hashable, Sendable {
    /// Under which adoption.
    public let adoption: Adoption.Key
    /// In which partnership; `nil` for what the party does by itself.
    public let partnership: Partnership.Key?
    /// At which meeting; `nil` for the partnership as a whole.
    public let meeting: Meeting.Key?
}
