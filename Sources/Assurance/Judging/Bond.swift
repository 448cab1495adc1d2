import Almanac
public import Governance

/// A framework that binds a party, or is held up against one, in one partnership or in none.
struct Bond {
    let adoption: Adoption.Key
    let terms: Adoption.Terms
    let framework: Framework
    /// The last day on which it is in force, once it was dropped or adopted anew.
    let until: Day?
    let partnership: Partnership?
    let involvement: Involvement?

    /// The body bound, if it is one.
    var body: Body.Key? {
        terms.party.kind == .body ? Body.Key(terms.party.key) : nil
    }

    /// Whether it is in force on a day.
    func holds(on day: Day) -> Bool {
        terms.from <= day && until.map { day <= $0 } ?? true
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
        case meeting(Meeting)
        case paper(Paper, Meeting)
        /// The agenda that a meeting is to have and that is not on record.
        case agenda(Meeting)
        case item(AgendaItem, Meeting)
        case seat(Seat)
        case speaker(Seat, Meeting)
        case report(Paper, Meeting, Approval)
        case approval(Approval)
        case promise(Promise)
        case decision(Decision)
        case member(ExpectedMember)
        case resource(Resource)
        case overlap(Partnership)
        case versionChange(Version)
        case adoption
    }

    /// What within the subject, where one subject has several.
    var detail: String? {
        switch thing {
        case .member(let member): member.key
        case .resource(let resource): resource.rawValue
        case .overlap(let other): other.key.word
        case .speaker(let seat, _): seat.key.word
        case .agenda: PaperSort.agenda.rawValue
        default: nil
        }
    }

    /// The name of the finding it is asked for.
    var finding: String {
        Finding.Key.name(of: duty, subject, detail: detail, occurrence: occurrence)
    }

    /// The meeting it belongs to.
    var meeting: Meeting? {
        switch thing {
        case .meeting(let meeting), .paper(_, let meeting), .item(_, let meeting),
            .agenda(let meeting), .speaker(_, let meeting), .report(_, let meeting, _):
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
