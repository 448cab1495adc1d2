import Governance
import Journal

/// Folds a journal from its first entry to its last.
struct Replay {
    private let file: JournalFile

    init(_ file: JournalFile) {
        self.file = file
    }

    /// The snapshot at the end, and the milestones on the way.
    func run() throws(JournalFault) -> (snapshot: Snapshot, milestones: Milestones) {
        var record = Record()
        var milestones = Milestones()
        for text in try file.texts() {
            record.lay(text.text, under: text.digest, for: text.audience)
        }
        var head = Head(number: .none, hash: .none)
        while true {
            let sealed = try file.read(after: head.number, atMost: 4_096)
            if sealed.isEmpty { break }
            let checked = JournalFile.verifyChain(sealed, place: file.place, after: head)
            if let bad = checked.firstBad {
                throw JournalFault(
                    .damaged(firstBad: bad.number),
                    "Entry \(bad.number) of ‘\(file.place)’ does not hold: \(bad.because)")
            }
            for one in sealed {
                record.fold(try Self.entry(one))
                milestones.pass(record)
            }
            head = checked.head
        }
        return (Snapshot(record: record, hash: head.hash), milestones)
    }

    static func entry(_ sealed: Sealed) throws(JournalFault) -> Entry {
        do throws(EntryProblem) {
            return try Entry.read(sealed.bytes).entry
        } catch {
            throw JournalFault(
                .damaged(firstBad: sealed.number.number),
                "Entry \(sealed.number) cannot be read. \(error.sentence)")
        }
    }
}
