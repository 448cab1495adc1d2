/// Looks up in the record what does not depend on the day, once for every day that is judged.
///
/// It is of one record and one thread.
public final class Archive {
    /// The record in which it looks.
    public let record: Record

    /// Gets ready to look things up.
    public init(_ record: Record) {
        self.record = record
    }

    /// A lead member’s reports, by involvement.
    public private(set) lazy var annualReports = Drawer(self) {
        $0.record.leaves(\.annualReports, below: $1)
    }
    /// The papers of a meeting, by key in order. Whoever asks keeps them: a meeting is asked once.
    public func papers(of meeting: SubjectRef) -> [Leaf<Paper>] {
        record.leaves(\.papers, below: meeting)
    }

    /// The agenda of a meeting, by key in order, for whoever keeps it.
    public func items(of meeting: SubjectRef) -> [Leaf<AgendaItem>] {
        record.leaves(\.items, below: meeting)
    }

    /// The decisions taken at a meeting, by key in order, for whoever keeps them.
    public func decisions(at meeting: Meeting.Key) -> [Leaf<Decision>] {
        record.decisionLeaves(at: meeting)
    }

    /// The approvals sought, by involvement.
    public private(set) lazy var approvals = Drawer(self) {
        $0.record.leaves(\.approvals, below: $1)
    }
    /// The benefits claimed, by partnership.
    public private(set) lazy var benefits = Drawer(self) { $0.record.leaves(\.benefits, below: $1) }
    /// The cases, by partnership and by body.
    public private(set) lazy var cases = Drawer(self) { $0.record.leaves(\.cases, below: $1) }
    /// The challenges, by involvement.
    public private(set) lazy var challenges = Drawer(self) {
        $0.record.leaves(\.challenges, below: $1)
    }
    /// The comments, by consultation.
    public private(set) lazy var comments = Drawer(self) { $0.record.leaves(\.comments, below: $1) }
    /// The complaints, by partnership.
    public private(set) lazy var complaints = Drawer(self) {
        $0.record.leaves(\.complaints, below: $1)
    }
    /// The consultations, by version.
    public private(set) lazy var consultations = Drawer(self) {
        $0.record.leaves(\.consultations, below: $1)
    }
    /// The decisions, by the body that took them or the partnership that agreed them.
    public private(set) lazy var decisions = Drawer(self) {
        $0.record.leaves(\.decisions, below: $1)
    }
    /// The forward agenda, by partnership.
    public private(set) lazy var forwardItems = Drawer(self) {
        $0.record.leaves(\.forwardItems, below: $1)
    }
    /// The involvements, by partnership and by body.
    public private(set) lazy var involvements = Drawer(self) {
        $0.record.leaves(\.involvements, below: $1)
    }
    /// The open issues, by author.
    public private(set) lazy var issues = Drawer(self) { $0.record.leaves(\.issues, below: $1) }
    /// The meetings, by the body or partnership that meets.
    public private(set) lazy var meetings = Drawer(self) { $0.record.leaves(\.meetings, below: $1) }
    /// The objectives, by partnership.
    public private(set) lazy var objectives = Drawer(self) {
        $0.record.leaves(\.objectives, below: $1)
    }
    /// The promises made by a party, passed to it or about it.
    public private(set) lazy var promises = Drawer(self) { $0.record.promiseLeaves(below: $1) }
    /// The referrals, by decision and by body.
    public private(set) lazy var referrals = Drawer(self) {
        $0.record.leaves(\.referrals, below: $1)
    }
    /// The remits, by seat.
    public private(set) lazy var remits = Drawer(self) { $0.record.leaves(\.remits, below: $1) }
    /// The requests for support, by either body.
    public private(set) lazy var requests = Drawer(self) { $0.record.leaves(\.requests, below: $1) }
    /// The risks, by partnership or involvement.
    public private(set) lazy var risks = Drawer(self) { $0.record.leaves(\.risks, below: $1) }
    /// The seats, by partnership and by body.
    public private(set) lazy var seats = Drawer(self) { $0.record.leaves(\.seats, below: $1) }
    /// Those invited to sign, by author and by body.
    public private(set) lazy var signatories = Drawer(self) {
        $0.record.leaves(\.signatories, below: $1)
    }
    /// The targets, by objective.
    public private(set) lazy var targets = Drawer(self) { $0.record.leaves(\.targets, below: $1) }
    /// The versions, by author.
    public private(set) lazy var versions = Drawer(self) { $0.record.leaves(\.versions, below: $1) }
}

/// What hangs on anything of one kind, by key in order: the risks of partnerships.
public final class Drawer<S: Subject> {
    @usableFromInline unowned let archive: Archive
    @usableFromInline let look: (Archive, SubjectRef) -> [Leaf<S>]
    @usableFromInline var known: [SubjectRef: [Leaf<S>]] = [:]

    init(_ archive: Archive, _ look: @escaping (Archive, SubjectRef) -> [Leaf<S>]) {
        self.archive = archive
        self.look = look
    }

    /// What hangs on one subject.
    @inlinable public func below(_ upper: SubjectRef) -> [Leaf<S>] {
        if let known = known[upper] { return known }
        let found = look(archive, upper)
        known[upper] = found
        return found
    }
}
