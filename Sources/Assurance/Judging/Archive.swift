import Governance

/// Looks up in the record what does not depend on the day, once for every day that is judged.
///
/// It is of one record and one thread.
final class Archive {
    private let assessor: Assessor

    init(_ assessor: Assessor) {
        self.assessor = assessor
    }

    var record: Record { _read { yield assessor.record } }

    private(set) lazy var adoptions = Drawer(self) { $0.leaves(\.adoptions, below: $1) }
    private(set) lazy var annualReports = Drawer(self) { $0.leaves(\.annualReports, below: $1) }
    private(set) lazy var approvals = Drawer(self) { $0.leaves(\.approvals, below: $1) }
    private(set) lazy var benefits = Drawer(self) { $0.leaves(\.benefits, below: $1) }
    private(set) lazy var cases = Drawer(self) { $0.leaves(\.cases, below: $1) }
    private(set) lazy var challenges = Drawer(self) { $0.leaves(\.challenges, below: $1) }
    private(set) lazy var comments = Drawer(self) { $0.leaves(\.comments, below: $1) }
    private(set) lazy var complaints = Drawer(self) { $0.leaves(\.complaints, below: $1) }
    private(set) lazy var consultations = Drawer(self) { $0.leaves(\.consultations, below: $1) }
    private(set) lazy var decisions = Drawer(self) { $0.leaves(\.decisions, below: $1) }
    private(set) lazy var forwardItems = Drawer(self) { $0.leaves(\.forwardItems, below: $1) }
    private(set) lazy var involvements = Drawer(self) { $0.leaves(\.involvements, below: $1) }
    private(set) lazy var issues = Drawer(self) { $0.leaves(\.issues, below: $1) }
    private(set) lazy var items = Drawer(self) { $0.leaves(\.items, below: $1) }
    private(set) lazy var meetings = Drawer(self) { $0.leaves(\.meetings, below: $1) }
    private(set) lazy var objectives = Drawer(self) { $0.leaves(\.objectives, below: $1) }
    private(set) lazy var papers = Drawer(self) { $0.leaves(\.papers, below: $1) }
    private(set) lazy var promises = Drawer(self) { $0.promiseLeaves(below: $1) }
    private(set) lazy var referrals = Drawer(self) { $0.leaves(\.referrals, below: $1) }
    private(set) lazy var remits = Drawer(self) { $0.leaves(\.remits, below: $1) }
    private(set) lazy var requests = Drawer(self) { $0.leaves(\.requests, below: $1) }
    private(set) lazy var risks = Drawer(self) { $0.leaves(\.risks, below: $1) }
    private(set) lazy var seats = Drawer(self) { $0.leaves(\.seats, below: $1) }
    private(set) lazy var signatories = Drawer(self) { $0.leaves(\.signatories, below: $1) }
    private(set) lazy var targets = Drawer(self) { $0.leaves(\.targets, below: $1) }
    private(set) lazy var versions = Drawer(self) { $0.leaves(\.versions, below: $1) }
}

/// What hangs on anything of one kind, by key in order: the risks of partnerships.
final class Drawer<S: Subject> {
    private unowned let archive: Archive
    private let look: (Record, SubjectRef) -> [Leaf<S>]
    private var known: [SubjectRef: [Leaf<S>]] = [:]

    init(_ archive: Archive, _ look: @escaping (Record, SubjectRef) -> [Leaf<S>]) {
        self.archive = archive
        self.look = look
    }

    /// What hangs on one subject.
    func below(_ upper: SubjectRef) -> [Leaf<S>] {
        if let known = known[upper] { return known }
        let found = look(archive.record, upper)
        known[upper] = found
        return found
    }
}
