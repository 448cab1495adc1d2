import Almanac
import Governance

/// One thing of which duties are asked, one after another.
///
/// It is held by reference, because it is handed from hand to hand for every duty.
final class Instance {
    let subject: SubjectRef
    let thing: Thing
    let bond: Bond
    /// The meeting it belongs to.
    let meeting: Sitting?
    /// The duty asked of it now.
    var duty = ""
    /// The period asked about now, if any.
    var occurrence: String?

    init(subject: SubjectRef, thing: Thing, bond: Bond) {
        self.subject = subject
        self.thing = thing
        self.bond = bond
        meeting = thing.meeting
    }

    /// What it is.
    enum Thing {
        case partnership
        case involvement
        case meeting(Sitting)
        case paper(Leaf<Paper>, Sitting)
        /// The agenda that a meeting is to have and that is not on record.
        case agenda(Sitting)
        case item(Leaf<AgendaItem>, Sitting)
        case seat(Leaf<Seat>)
        case speaker(Leaf<Seat>, Sitting)
        case report(Leaf<Paper>, Sitting, Leaf<Approval>)
        case approval(Leaf<Approval>)
        case promise(Leaf<Promise>)
        case decision(Leaf<Decision>)
        case member(ExpectedMember)
        case resource(Resource)
        case overlap(Partnership.Key)
        case versionChange(Leaf<Version>)
        case adoption
        case joiningCase(Leaf<JoiningCase>)
        case ground(Leaf<JoiningCase>, Fact<GroundGiven>)
        case question(Leaf<JoiningCase>, Word)
        /// Another body involved in the partnership.
        case partner(Body.Key)
        case group(Word)
        case priority(Leaf<Paper>, Sitting, Word)
        case forwardItem(Leaf<ForwardItem>)
        case objective(Leaf<Objective>)
        case benefit(Leaf<Benefit>)
        case contribution(Fact<ContributionStated>)
        case annualReport(Leaf<AnnualReport>)
        case referral(Leaf<Referral>)
        case consultation(Leaf<Consultation>)
        case request(Leaf<SupportRequest>)
        case comment(Leaf<Comment>)
        case signatory(Leaf<Signatory>)
        /// A local council that a charter is meant for.
        case localCouncil(Leaf<Body>)
        case issue(Leaf<OpenIssue>)
        /// A side of a charter.
        case side(Word)
    }

    /// What within the subject, where one subject has several.
    private(set) lazy var detail: String? = {
        switch thing {
        case .member(let member): member.key
        case .resource(let resource): resource.rawValue
        case .overlap(let other): other.word
        case .speaker(let seat, _): seat.value.key.word
        case .agenda: PaperSort.agenda.rawValue
        case .ground(_, let fact): fact.value.ground.rawValue
        case .question(_, let word), .group(let word), .priority(_, _, let word), .side(let word):
            word.text
        case .partner(let body): body.word
        case .contribution(let fact): "\(fact.value.year)-\(fact.value.resource.rawValue)"
        default: nil
        }
    }()

    /// What tells it from another of one list with the same subject and detail: two approvals by
    /// one report.
    var mark: String? {
        switch thing {
        case .report(_, _, let approval): approval.value.key.word
        case .member(let member): member.body == nil ? "sector" : "body"
        default: nil
        }
    }

    /// The name of the finding it is asked for.
    var finding: String {
        Finding.Key.name(
            of: duty, by: bond.party, subject, detail: detail, occurrence: occurrence)
    }

    /// When it happened, if it happens once.
    var occurred: Day? {
        if let knownDay, knownDay.isForGood { return knownDay.value }
        let assessor = bond.clerk.assessor
        return assessor.day.recall(&knownDay) { assessor.occurred(self) }
    }

    private var knownDay: Remembered<Day?>?

    /// Of what sort the paper is, if it is one.
    private(set) lazy var sort: PaperSort? = {
        switch thing {
        case .paper(let paper, _), .report(let paper, _, _): paper.value.made.last { $0.sort }
        case .agenda: .agenda
        default: nil
        }
    }()

    /// What was written down of looking for evidence of it, by the day asked.
    var looks: [Fact<Look>] {
        if let knownLooks, knownLooks.isForGood { return knownLooks.value }
        let assessor = bond.clerk.assessor
        return assessor.day.recall(&knownLooks) { assessor.looks(for: self) }
    }

    private var knownLooks: Remembered<[Fact<Look>]>?
}

extension Instance.Thing {
    /// Whether it is the same on every day on which it is asked about: it holds nothing that was
    /// read on one.
    var isLasting: Bool {
        switch self {
        case .ground, .contribution, .member: false
        default: true
        }
    }

    /// The meeting it belongs to.
    fileprivate var meeting: Sitting? {
        switch self {
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
