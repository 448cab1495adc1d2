/// The chapters of the minute book: a happening is written in some, and a duty reads in some.
///
/// An entry can have changed how a duty stands only if it was written in a chapter that the duty
/// reads in. What is so seldom changed that everything is judged again then has no chapter.
struct Chapters: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// To which day a meeting was moved, and whether it was cancelled.
    static let days = Chapters(rawValue: 1 << 0)
    /// That a meeting was called, and for which day: it is still to be held.
    static let calls = Chapters(rawValue: 1 << 28)
    /// Which meeting of all is the first, and which the next.
    static let order = Chapters(rawValue: 1 << 1)
    /// What the public was told of a meeting.
    static let notices = Chapters(rawValue: 1 << 2)
    /// That a meeting was held, and how.
    static let held = Chapters(rawValue: 1 << 3)
    static let attendance = Chapters(rawValue: 1 << 4)
    static let minutes = Chapters(rawValue: 1 << 5)
    static let briefings = Chapters(rawValue: 1 << 6)
    static let items = Chapters(rawValue: 1 << 7)
    static let papers = Chapters(rawValue: 1 << 8)
    /// Why a chair took a paper that was late.
    static let lateReasons = Chapters(rawValue: 1 << 9)
    /// What reports say of themselves.
    static let headings = Chapters(rawValue: 1 << 10)
    static let arrangements = Chapters(rawValue: 1 << 11)
    static let reviews = Chapters(rawValue: 1 << 12)
    static let bands = Chapters(rawValue: 1 << 13)
    static let offices = Chapters(rawValue: 1 << 14)
    /// What was published of who holds the offices.
    static let contacts = Chapters(rawValue: 1 << 15)
    static let seats = Chapters(rawValue: 1 << 16)
    /// In which partnerships a body is involved.
    static let involvements = Chapters(rawValue: 1 << 17)
    static let levels = Chapters(rawValue: 1 << 18)
    /// Why two partnerships are both wanted.
    static let overlaps = Chapters(rawValue: 1 << 19)
    static let resources = Chapters(rawValue: 1 << 20)
    static let approvals = Chapters(rawValue: 1 << 21)
    static let decisions = Chapters(rawValue: 1 << 22)
    static let promises = Chapters(rawValue: 1 << 23)
    /// Versions of frameworks, and the consultations on them.
    static let versions = Chapters(rawValue: 1 << 24)
    static let ratings = Chapters(rawValue: 1 << 25)
    /// What was answered to findings.
    static let answers = Chapters(rawValue: 1 << 26)
    /// Why duties were passed by.
    static let overrides = Chapters(rawValue: 1 << 27)

    /// What bodies make up their minds about: grounds, checklists, weighings.
    static let cases = Chapters(rawValue: 1 << 29)
    /// How partnerships score on the criteria of significance.
    static let scores = Chapters(rawValue: 1 << 30)
    /// What governing documents say, clause by clause.
    static let clauses = Chapters(rawValue: 1 << 31)
    /// Reviews of partnerships and of bodies’ parts in them.
    static let reviewsHeld = Chapters(rawValue: 1 << 32)
    /// Forward agendas.
    static let forward = Chapters(rawValue: 1 << 33)
    /// How groups beside the partners are involved.
    static let groups = Chapters(rawValue: 1 << 34)
    /// Who was invited or consulted, and what they said.
    static let invitations = Chapters(rawValue: 1 << 35)
    /// What was settled about leaving and winding up.
    static let exits = Chapters(rawValue: 1 << 36)
    /// Whether published contacts work.
    static let verifications = Chapters(rawValue: 1 << 37)
    /// What bodies offer, and what partners say to it.
    static let offers = Chapters(rawValue: 1 << 38)
    /// What representatives may agree to.
    static let remits = Chapters(rawValue: 1 << 39)
    /// What is required, committed and used, and whether that was reviewed.
    static let contributions = Chapters(rawValue: 1 << 40)
    /// What partners were asked about their resources.
    static let challenges = Chapters(rawValue: 1 << 41)
    static let efficiencies = Chapters(rawValue: 1 << 42)
    /// Objectives with their targets and progress.
    static let objectives = Chapters(rawValue: 1 << 43)
    /// Reports on performance.
    static let performance = Chapters(rawValue: 1 << 44)
    static let benefits = Chapters(rawValue: 1 << 45)
    /// Which priorities partnerships serve.
    static let priorities = Chapters(rawValue: 1 << 46)
    static let risks = Chapters(rawValue: 1 << 47)
    static let complaints = Chapters(rawValue: 1 << 48)
    /// Annual reports, and to which committee they go.
    static let annualReports = Chapters(rawValue: 1 << 49)
    /// What is on the work programmes of scrutiny.
    static let scrutiny = Chapters(rawValue: 1 << 50)
    static let recommendations = Chapters(rawValue: 1 << 51)
    /// What is brought back to bodies, and what is called in.
    static let referrals = Chapters(rawValue: 1 << 52)
    static let signatories = Chapters(rawValue: 1 << 53)
    /// What frameworks leave open.
    static let issues = Chapters(rawValue: 1 << 54)
    /// What was said in consultations.
    static let comments = Chapters(rawValue: 1 << 55)
    /// Requests for advice and support.
    static let requests = Chapters(rawValue: 1 << 56)
    /// The sides of charters, their contacts, measures, reviews and texts.
    static let charterKeeping = Chapters(rawValue: 1 << 57)

    /// How many make a quorum.
    static let quorums = Chapters(rawValue: 1 << 58)

    /// All there are.
    static let all = Chapters(rawValue: .max)
    /// Those of which a partnership as a whole reads only as far as its meetings were held.
    static let ofMeetings: Chapters = [
        .calls, .days, .notices, .held, .attendance, .minutes, .briefings, .items, .papers,
    ]
}
