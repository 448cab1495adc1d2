/// The chapters of the minute book: a happening is written in some, and a duty reads in some.
///
/// An entry can have changed how a duty stands only if it was written in a chapter that the duty
/// reads in. What is so seldom changed that everything is judged again then has no chapter.
struct Chapters: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

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

    /// All there are.
    static let all = Chapters(rawValue: .max)
    /// Those of which a partnership as a whole reads only as far as its meetings were held.
    static let ofMeetings: Chapters = [
        .calls, .days, .notices, .held, .attendance, .minutes, .briefings, .items, .papers,
    ]
}
