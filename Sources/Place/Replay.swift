import Almanac
import Governance
import Journal

/// Folds a journal from its first entry to its last.
struct Replay {
    private let file: JournalFile

    init(_ file: JournalFile) {
        self.file = file
    }

    /// How many entries are read, checked and decoded as one stretch.
    private static let length = 2_048

    /// How many stretches are being decoded, or lie decoded, before the one that is folded.
    private static let ahead = 3

    /// The snapshot at the end, and the milestones on the way.
    ///
    /// While one stretch is folded the next ones are read, checked and decoded. Each begins with
    /// the hash that is stored for the entry before it; whether that hash is the one found to hold
    /// by the stretch before is asked when their turn to be folded comes.
    func run() async throws(JournalFault) -> (snapshot: Snapshot, milestones: Milestones) {
        var record = Record()
        var milestones = Milestones(expecting: file.head.number.number)
        for text in try file.texts() {
            record.lay(text.text, under: text.digest, for: text.audience)
        }
        for erased in file.erased() { record.layErased(erased.digest, on: erased.recorded.ukDay) }
        var head = Head.none
        var begun = EntryNumber.none
        var decoding: [Decoding] = []
        while head.number < file.head.number {
            while decoding.count < Self.ahead, begun < file.head.number {
                decoding.append(self.decoding(after: begun))
                begun = EntryNumber(begun.number + Self.length)
            }
            let stretch = try await decoding.removeFirst().value.get()
            guard stretch.before == head, stretch.head.number > head.number else {
                throw Self.doesNotHold(
                    head.number.number + 1, of: file,
                    "It does not follow on from entry \(head.number).")
            }
            head = stretch.head
            for place in stretch.entries.indices {
                record.fold(stretch.entries[place])
                milestones.pass(record)
            }
        }
        return (Snapshot(record: record, hash: head.hash), milestones)
    }

    private typealias Decoding = Task<Result<Stretch, JournalFault>, Never>

    /// Some entries in a row, read and found to hold if the entry before them does.
    private struct Stretch: Sendable {
        let before: Head
        var entries: [Entry] = []
        var head: Head
    }

    private func decoding(after number: EntryNumber) -> Decoding {
        Task.detached { [file] in
            do throws(JournalFault) {
                return .success(try Self.decoded(from: file, after: number))
            } catch {
                return .failure(error)
            }
        }
    }

    private static func decoded(
        from file: JournalFile, after number: EntryNumber
    ) throws(JournalFault) -> Stretch {
        var before = Head.none
        if number > .none,
            let last = try file.read(
                after: EntryNumber(number.number - 1), atMost: 1
            ).first
        {
            before = Head(number: last.number, hash: last.hash)
        }
        let sealed = try file.read(after: number, atMost: length)
        let checked = JournalFile.verifyChain(sealed, place: file.place, after: before)
        if let bad = checked.firstBad { throw doesNotHold(bad.number, of: file, bad.because) }
        var stretch = Stretch(before: before, head: checked.head)
        stretch.entries.reserveCapacity(sealed.count)
        let reader = EntryReader()
        for one in sealed { stretch.entries.append(try entry(one, reader)) }
        return stretch
    }

    private static func doesNotHold(
        _ number: Int, of file: JournalFile, _ because: String
    ) -> JournalFault {
        JournalFault(
            .damaged(firstBad: number),
            "Entry \(number) of ‘\(file.place)’ does not hold: \(because)")
    }

    static func entry(
        _ sealed: Sealed, _ reader: EntryReader = EntryReader()
    ) throws(JournalFault) -> Entry {
        do throws(EntryProblem) {
            return try reader.read(sealed.bytes).entry
        } catch {
            throw JournalFault(
                .damaged(firstBad: sealed.number.number),
                "Entry \(sealed.number) cannot be read. \(error.sentence)")
        }
    }
}
