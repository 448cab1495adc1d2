public import Governance

/// The record at one moment and the last entry of its journal; a copy costs nothing.
public struct Snapshot: Sendable {
    /// The record, every entry up to that moment folded.
    public let record: Record
    /// The hash of the last entry.
    public let hash: Digest
}

/// Snapshots kept along a journal, so that any past state is a short fold away.
///
/// One every thousand entries; when there are more than 32, every second one is let go and the
/// distance doubles, so that what they hold stays in proportion to the record.
struct Milestones: Sendable {
    private static let most = 32
    private(set) var distance = 1_000
    private(set) var records: [Record] = []

    /// Starts a list for a journal of so many entries, which it will not have to thin out.
    init(expecting count: Int = 0) {
        while count / distance > Self.most { distance *= 2 }
    }

    mutating func pass(_ record: Record) {
        guard record.last.number % distance == 0, record.last > .none else { return }
        records.append(record)
        guard records.count > Self.most else { return }
        distance *= 2
        let distance = distance
        records.removeAll { $0.last.number % distance != 0 }
    }

    /// The last one not after an entry; an empty record when there is none.
    func last(notAfter number: EntryNumber) -> Record {
        records.last { $0.last <= number } ?? Record()
    }
}
