public import Almanac
import HashTreeCollections

/// Everything that is so, read from the journal.
///
/// A value with structure-sharing maps inside: copying it costs nothing, and whoever holds a copy
/// reads the same record for ever. `fold` is the only way it changes.
public struct Record: Equatable, Sendable {
    /// The last entry folded.
    public private(set) var last = EntryNumber.none
    /// When the last entry was written down.
    public private(set) var lastRecorded = Moment(microseconds: 0)

    /// The place whose record it is; not made until an entry founds it.
    public internal(set) var place = Place(Place.Key(trusted: "place"))
    /// The sources on whose word things done elsewhere are recorded.
    public internal(set) var sources = Shelf<Source>()
    /// The bodies: councils, committees, forces, trusts and others.
    public internal(set) var bodies = Shelf<Body>()
    /// The people, by keys that say nothing about them.
    public internal(set) var people = Shelf<Person>()
    /// The partnerships in which bodies work together.
    public internal(set) var partnerships = Shelf<Partnership>()
    /// Which body is involved in which partnership.
    public internal(set) var involvements = Shelf<Involvement>()
    /// The seats at partnerships.
    public internal(set) var seats = Shelf<Seat>()
    /// The meetings of bodies and partnerships.
    public internal(set) var meetings = Shelf<Meeting>()
    /// The items of agendas.
    public internal(set) var items = Shelf<AgendaItem>()
    /// The papers of meetings.
    public internal(set) var papers = Shelf<Paper>()
    /// The approvals sought, and what was answered.
    public internal(set) var approvals = Shelf<Approval>()
    /// The decisions taken.
    public internal(set) var decisions = Shelf<Decision>()
    /// The promises made.
    public internal(set) var promises = Shelf<Promise>()
    /// The frameworks adopted or held up.
    public internal(set) var adoptions = Shelf<Adoption>()
    /// The versions of living frameworks.
    public internal(set) var versions = Shelf<Version>()
    /// The consultations on versions.
    public internal(set) var consultations = Shelf<Consultation>()
    /// A body’s case for joining a partnership, staying in it, changing its part or leaving.
    public internal(set) var cases = Shelf<JoiningCase>()
    /// What a representative may agree to on a body’s behalf.
    public internal(set) var remits = Shelf<Remit>()
    /// An issue, project, task or theme on a partnership’s forward agenda.
    public internal(set) var forwardItems = Shelf<ForwardItem>()
    /// A decision that is brought back to a body, and what became of it.
    public internal(set) var referrals = Shelf<Referral>()
    /// What a partnership, or a body through it, wants to bring about.
    public internal(set) var objectives = Shelf<Objective>()
    /// A number that an objective is to reach by a day.
    public internal(set) var targets = Shelf<Target>()
    /// Something that a partnership is said to bring, and what was measured of it.
    public internal(set) var benefits = Shelf<Benefit>()
    /// Something that may go wrong, in the register of a partnership or of one body.
    public internal(set) var risks = Shelf<Risk>()
    /// A complaint about a partnership, stage by stage.
    public internal(set) var complaints = Shelf<Complaint>()
    /// A question put to a partner about its resources, or word that there was no concern.
    public internal(set) var challenges = Shelf<Challenge>()
    /// A lead member’s yearly account of a partnership to a committee.
    public internal(set) var annualReports = Shelf<AnnualReport>()
    /// What a scrutiny committee asks for, and what became of it.
    public internal(set) var recommendations = Shelf<Recommendation>()
    /// A council that was invited to sign a charter, and what it did.
    public internal(set) var signatories = Shelf<Signatory>()
    /// Something a framework leaves open for further discussion.
    public internal(set) var issues = Shelf<OpenIssue>()
    /// What somebody said in a consultation, and the answer.
    public internal(set) var comments = Shelf<Comment>()
    /// A request for advice or support under a charter, and the answer.
    public internal(set) var requests = Shelf<SupportRequest>()

    /// What was looked for in each subject, and what was answered about it.
    var looks: TreeDictionary<SubjectRef, Timeline<Look>> = [:]
    /// Of which kinds there ever were such subjects, a bit for each rank.
    var kindsLookedFor: UInt64 = 0
    var answers: TreeDictionary<SubjectRef, Timeline<Answered>> = [:]
    /// Whose evidence of which kinds is kept here, and from which day on.
    var keeping: TreeDictionary<SubjectRef, Timeline<EvidenceKept>> = [:]
    /// Which subjects hang on which: papers on their meeting, meetings on their convener.
    var below: TreeDictionary<SubjectRef, [Hanging]> = [:]
    /// What each entry is remembered by, from the first on.
    private var notes = Roll<EntryNote>()
    var texts: TreeDictionary<Digest, KeptText> = [:]
    /// Every document that an entry ever named, and those that a later record lets nobody read.
    var documents: TreeDictionary<Digest, NamedDocument> = [:]
    var unreadDocuments: Set<Digest> = []
    /// Up to which audience kept texts can be read off it.
    var audience = Audience.keepers
    /// The partnerships of whose complaints nothing is told by a later record.
    var untoldOfComplaints: Set<Partnership.Key> = []

    /// Starts with nothing known.
    public init() {}

    /// Folds one entry. Entries are folded in their order, and this cannot fail.
    public mutating func fold(_ entry: Entry) {
        let told = entry.told
        notes.append(EntryNote(entry))
        for happening in entry.happenings { happening.fold(into: &self, told) }
        last = entry.number
        lastRecorded = entry.recorded
    }

    /// What one entry is remembered by; `nil` for an entry that is not there.
    func note(of entry: EntryNumber) -> EntryNote? {
        entry > .none && entry.number <= notes.count ? notes[entry.number - 1] : nil
    }

    /// Remembers that an entry was corrected or withdrawn.
    mutating func noteStruck(_ entry: EntryNumber, by other: EntryNumber) {
        guard note(of: entry) != nil else { return }
        notes[entry.number - 1].struckBy = other
    }

    /// The entries after one of which something holds, in their order.
    func entries(
        after entry: EntryNumber, where holds: (EntryNote) -> Bool
    ) -> [EntryNumber] {
        (entry.number..<max(entry.number, notes.count))
            .filter { holds(notes[$0]) }
            .map { EntryNumber($0 + 1) }
    }

    /// The subjects an entry names; none for an entry that is not there.
    public func mentions(in entry: EntryNumber) -> [SubjectRef] {
        note(of: entry)?.mentions ?? []
    }

    /// The day on which an entry was written down; `nil` for an entry that is not there.
    public func recorded(_ entry: EntryNumber) -> Day? {
        note(of: entry)?.recorded
    }

    /// The moment at which an entry was written down, to the second; `nil` for an entry that is not
    /// there.
    public func moment(of entry: EntryNumber) -> Moment? {
        note(of: entry)?.moment
    }

    /// On whose word an entry reports what was done elsewhere, if it does.
    public func source(of entry: EntryNumber) -> Source.Key? {
        note(of: entry)?.source
    }

    /// The entry that corrected or withdrew another; `nil` for one that stands.
    public func striker(of entry: EntryNumber) -> EntryNumber? {
        note(of: entry)?.struckBy
    }

    /// Whether an entry was corrected or withdrawn since.
    public func isStruck(_ entry: EntryNumber) -> Bool {
        note(of: entry)?.isStruck ?? false
    }
}
