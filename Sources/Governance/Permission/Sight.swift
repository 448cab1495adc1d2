public import Almanac

/// What one audience may see of a record on one day.
///
/// Entries may be published to the last byte; what must not be seen stands beside them as kept
/// texts. The record of a sight does not hand out a text that is for fewer than its audience, so
/// that whoever makes a page or a feed of it has nothing to leave out, and nothing to forget.
public struct Sight: Sendable {
    /// The record, without the texts that are not for the audience.
    public let record: Record
    /// The day on which it is looked at.
    public let day: Day

    fileprivate init(record: Record, day: Day) {
        self.record = record
        self.day = day
    }

    /// Whether the place is open: one in preparation shows nothing to the public.
    public var isOpen: Bool { record.audience > .everyone || !record.place.opened.isEmpty }
}

extension Record {
    /// Whether an entry is not to be shown to whoever holds this record: it tells of a complaint
    /// about a partnership that has fewer than five.
    public func withholds(_ entry: EntryNumber) -> Bool {
        audience == .everyone
            && mentions(in: entry).contains { isOfFewComplaints($0) }
    }

    /// Whether a paper or item was withheld from the public, on whatever day.
    ///
    /// Nothing is told of it then, of whatever day, but that, and by what public title and reason.
    public func isWithheld(_ subject: SubjectRef) -> Bool {
        switch subject.kind {
        case .paper: papers[.init(trusted: subject.key)].map { !$0.exempted.isEmpty } ?? false
        case .item: items[.init(trusted: subject.key)].map { !$0.exempted.isEmpty } ?? false
        default: false
        }
    }

    /// Whether reasons given about a subject may be told to whoever holds this record.
    public func tellsReasons(about subject: SubjectRef) -> Bool {
        audience > .everyone || !isWithheld(subject)
    }

    /// Whether risks may be told of one by one to whoever holds this record: to everyone only how
    /// many there are, and when they were looked at.
    public var tellsOfRisks: Bool { audience > .everyone }

    /// Takes over what a later record withholds, so that what was known before that does not show
    /// what was withheld since.
    ///
    /// A paper or item that was withheld and then taken back is left out altogether: nothing says
    /// any more by what public title it could be shown. Of complaints of which nothing is told by
    /// now, nothing is told.
    public mutating func takeWithheld(from later: Record) {
        for paper in later.papers.filter({ !$0.exempted.isEmpty }) where papers[paper.key] != nil {
            papers.change(paper.key) { $0.exempted = paper.exempted }
        }
        for item in later.items.filter({ !$0.exempted.isEmpty }) where items[item.key] != nil {
            items.change(item.key) { $0.exempted = item.exempted }
        }
        let withholding: Set = [ExemptPaper.word, ExemptItem.word]
        let entries = later.entries(after: .none) { withholding.contains($0.intent) }
        for subject in Set(entries.flatMap { later.mentions(in: $0) }) where !later.has(subject) {
            switch subject.kind {
            case .paper: papers.change(.init(trusted: subject.key)) { $0 = Paper($0.key) }
            case .item: items.change(.init(trusted: subject.key)) { $0 = AgendaItem($0.key) }
            default: break
            }
        }
        takeUnread(from: later)
        untoldOfComplaints = Set(
            partnerships.all.map(\.key).filter { later.hasFewComplaints(about: $0) })
    }

    /// What an audience may see of it on a day; never more than whoever asks may see.
    public func seen(by audience: Audience, on day: Day) -> Sight {
        var record = self
        record.audience = min(audience, self.audience)
        return Sight(record: record, day: day)
    }
}
