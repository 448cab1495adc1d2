import Almanac
import Governance
import Journal

/// Folds a journal from its first entry to its last.
struct Replay {
    private let file: JournalFile

    init(_ file: JournalFile) {
        self.file = file
    }

    /// The snapshot at the end, and the milestones on the way.
    ///
    /// While one stretch is folded the next is read, checked and decoded.
    func run() async throws(JournalFault) -> (snapshot: Snapshot, milestones: Milestones) {
        var record = Record()
        var milestones = Milestones()
        for text in try file.texts() {
            record.lay(text.text, under: text.digest, for: text.audience)
        }
        for erased in file.erased() { record.layErased(erased.digest, on: erased.recorded.ukDay) }
        var head = Head.none
        var next = decoding(after: head)
        while true {
            let stretch = try await next.value.get()
            if stretch.entries.isEmpty { break }
            head = stretch.head
            next = decoding(after: head)
            for entry in stretch.entries {
                record.fold(entry)
                milestones.pass(record)
            }
        }
        return (Snapshot(record: record, hash: head.hash), milestones)
    }

    /// Some entries in a row, read and found to hold.
    private struct Stretch: Sendable {
        var entries: [Entry] = []
        var head: Head
    }

    private func decoding(after head: Head) -> Task<Result<Stretch, JournalFault>, Never> {
        Task.detached { [file] in
            do throws(JournalFault) {
                return .success(try Self.decoded(from: file, after: head))
            } catch {
                return .failure(error)
            }
        }
    }

    private static func decoded(
        from file: JournalFile, after head: Head
    ) throws(JournalFault) -> Stretch {
        let sealed = try file.read(after: head.number, atMost: 2_048)
        let checked = JournalFile.verifyChain(sealed, place: file.place, after: head)
        if let bad = checked.firstBad {
            throw JournalFault(
                .damaged(firstBad: bad.number),
                "Entry \(bad.number) of ‘\(file.place)’ does not hold: \(bad.because)")
        }
        var stretch = Stretch(head: checked.head)
        stretch.entries.reserveCapacity(sealed.count)
        for one in sealed { stretch.entries.append(try entry(one)) }
        return stretch
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
