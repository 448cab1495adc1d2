import Governance

/// Looks up in the record what does not depend on the day, once for every day that is judged.
///
/// It is of one record and one thread.
final class Archive {
    private let record: Record
    private var meetings: [SubjectRef: [Leaf<Meeting>]] = [:]
    private var papers: [Meeting.Key: [Leaf<Paper>]] = [:]
    private var items: [Meeting.Key: [Leaf<AgendaItem>]] = [:]
    private var partnerships: [Partnership.Key: Leaf<Partnership>] = [:]

    init(_ record: Record) {
        self.record = record
    }

    /// The meetings of a body or partnership, by key in order.
    func meetings(of convener: SubjectRef) -> [Leaf<Meeting>] {
        if let known = meetings[convener] { return known }
        var found: [Leaf<Meeting>] = []
        record.forEachMeeting(of: convener) { found.append(Leaf($0)) }
        meetings[convener] = found
        return found
    }

    /// The papers of a meeting, by key in order.
    func papers(of meeting: Meeting.Key) -> [Leaf<Paper>] {
        if let known = papers[meeting] { return known }
        let found = record.papers(of: meeting).map { Leaf($0) }
        papers[meeting] = found
        return found
    }

    /// The agenda of a meeting, by key in order.
    func items(of meeting: Meeting.Key) -> [Leaf<AgendaItem>] {
        if let known = items[meeting] { return known }
        let found = record.items(of: meeting).map { Leaf($0) }
        items[meeting] = found
        return found
    }

    /// A partnership, if it is on record.
    func partnership(_ key: Partnership.Key) -> Leaf<Partnership>? {
        if let known = partnerships[key] { return known }
        let found = record.partnerships[key].map { Leaf($0) }
        partnerships[key] = found
        return found
    }
}
