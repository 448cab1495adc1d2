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
            && mentions(in: entry).contains { $0.kind == .complaint && isOfFew($0) }
    }

    private func isOfFew(_ complaint: SubjectRef) -> Bool {
        covering(complaint).first { $0.kind == .partnership }
            .flatMap { Partnership.Key($0.key) }
            .map { hasFewComplaints(about: $0) } ?? true
    }

    /// Takes over which papers and items were withheld by a later record, so that a day before
    /// that does not show what was withheld since.
    public mutating func takeExemptions(from later: Record) {
        for paper in later.papers.filter({ !$0.exempted.isEmpty }) where papers[paper.key] != nil {
            papers.change(paper.key) { $0.exempted = paper.exempted }
        }
        for item in later.items.filter({ !$0.exempted.isEmpty }) where items[item.key] != nil {
            items.change(item.key) { $0.exempted = item.exempted }
        }
    }

    /// What an audience may see of it on a day; never more than whoever asks may see.
    public func seen(by audience: Audience, on day: Day) -> Sight {
        var record = self
        record.audience = min(audience, self.audience)
        return Sight(record: record, day: day)
    }
}
