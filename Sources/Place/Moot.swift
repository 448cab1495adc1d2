public import Almanac
public import Assurance
public import Governance
public import Journal
import Synchronization

/// A place at work: it takes intents, decides them one after another and keeps the record.
///
/// One batch is in flight at a time. Those who wait are decided in order on a private head,
/// appended to the journal in one synced transaction, and answered; only then does the snapshot
/// that readers see change. A failed append drops the head and refuses the whole batch.
public actor Moot {
    /// The place's key.
    public nonisolated let place: Word
    /// The frameworks by which it is judged.
    public nonisolated let library: Library
    nonisolated let file: JournalFile
    private nonisolated let shown: Mutex<Snapshot>
    private let clock: @Sendable () -> Moment
    private var milestones: Milestones
    private var waiting: [Waiting] = []
    private var isBusy = false
    private var live: LiveFindings?

    /// Opens a journal and folds it whole, checking every entry's hash on the way.
    ///
    /// - Throws: `JournalFault` naming the first entry that does not hold.
    public init(
        _ file: JournalFile, judgedBy library: Library, clock: @escaping @Sendable () -> Moment
    ) async throws(JournalFault) {
        let opened = try await Replay(file).run()
        self.file = file
        place = file.place
        self.library = library
        self.clock = clock
        milestones = opened.milestones
        shown = Mutex(opened.snapshot)
    }

    /// The record as it is now. Reading it never waits for a writer's disk.
    public nonisolated var snapshot: Snapshot { shown.withLock { $0 } }

    /// Performs one request.
    ///
    /// - Throws: `Refusal`, when it is not lawful or when the journal cannot be written.
    public func perform(_ request: Request) async throws(Refusal) -> Receipt {
        let result = await withCheckedContinuation { continuation in
            waiting.append(
                Waiting(requests: [request], asBatch: false) { continuation.resume(returning: $0) })
            guard !isBusy else { return }
            isBusy = true
            Task { await self.drain() }
        }
        switch result {
        case .success(let receipts):
            guard let receipt = receipts.first else { throw Refusal("Nothing was asked.") }
            return receipt
        case .failure(let problems): throw problems.refusals.first?.refusal ?? Refusal([])
        }
    }

    /// Performs several requests, all or none, in one transaction.
    ///
    /// - Parameter asBatch: whether their entries share a batch, to be withdrawn as one.
    /// - Throws: `LineProblems` naming every request that was refused.
    public func performAll(
        _ requests: [Request], asBatch: Bool = false
    ) async throws(LineProblems) -> [Receipt] {
        try await withCheckedContinuation { continuation in
            waiting.append(
                Waiting(requests: requests, asBatch: asBatch) { continuation.resume(returning: $0) }
            )
            guard !isBusy else { return }
            isBusy = true
            Task { await self.drain() }
        }.get()
    }

    /// Says what would be refused, and writes nothing.
    public func rehearse(_ requests: [Request]) -> [LineProblem] {
        var batch = Batch(snapshot, file: file, library: library, now: clock())
        switch batch.take(requests) {
        case .success: return []
        case .failure(let problems): return problems.refusals
        }
    }

    private func drain() async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting = []
            settle(batch)
            await Task.yield()
        }
        isBusy = false
    }

    private func settle(_ waiting: [Waiting]) {
        var batch = Batch(snapshot, file: file, library: library, now: clock())
        let results = waiting.map { batch.take($0.requests, asBatch: $0.asBatch) }
        do throws(JournalFault) {
            let sealed = try batch.drafts.isEmpty ? [] : file.append(batch.drafts)
            publish(batch, sealed)
            for (one, result) in zip(waiting, results) {
                one.answer(result.map { $0.map { $0.hashed(by: sealed) } })
            }
        } catch {
            let refusal = LineProblems([LineProblem(line: 1, refusal: Refusal(error.sentence))])
            for (one, result) in zip(waiting, results) {
                if case .success = result {
                    one.answer(.failure(refusal))
                } else {
                    one.answer(result)
                }
            }
        }
    }

    private func publish(_ batch: Batch, _ sealed: [Sealed]) {
        guard let last = sealed.last else { return }
        for record in batch.passed { milestones.pass(record) }
        for entry in batch.entries { live?.follow(entry, in: batch.head) }
        shown.withLock { $0 = Snapshot(record: batch.head, hash: last.hash) }
    }

    /// The findings of a day, judged again only where an entry touched them.
    public func findings(on day: Day) -> [Finding] {
        let record = snapshot.record
        if live?.day != day { live = LiveFindings(on: day, by: library) }
        live?.refresh(from: record)
        return live?.all(of: record) ?? []
    }

    /// The record as it was after an entry, whatever was corrected since.
    ///
    /// - Throws: `JournalFault` when the journal cannot be read.
    public func record(knownAt number: EntryNumber) throws(JournalFault) -> Record {
        var record = milestones.last(notAfter: number)
        let whole = snapshot.record
        record.takeTexts(from: whole)
        while record.last < number {
            let sealed = try file.read(
                after: record.last, atMost: min(1_000, number.number - record.last.number))
            guard !sealed.isEmpty else { break }
            for one in sealed { record.fold(try Replay.entry(one)) }
        }
        return record
    }

    /// The record as it was known at the end of a day, whatever was corrected since.
    ///
    /// - Throws: `JournalFault` when the journal cannot be read.
    public func record(knownOn day: Day) throws(JournalFault) -> Record {
        var (low, high) = (0, snapshot.record.last.number)
        while low < high {
            let middle = (low + high + 1) / 2
            guard let sealed = try file.read(after: EntryNumber(middle - 1), atMost: 1).first else {
                break
            }
            let recorded = try Replay.entry(sealed).recorded
            if recorded.ukDay <= day { low = middle } else { high = middle - 1 }
        }
        return try record(knownAt: EntryNumber(low))
    }

    /// Whether every entry and text of the journal holds.
    ///
    /// - Throws: `JournalFault` when the journal cannot be read.
    public nonisolated func verify() throws(JournalFault) -> Bool {
        if case .holds = try file.verify(expecting: nil) { return true }
        return false
    }

    /// Entries as they stand in the journal, for whoever lists or explains them.
    public nonisolated func entries(
        after: EntryNumber, atMost: Int
    ) throws(JournalFault) -> [Sealed] {
        try file.read(after: after, atMost: atMost)
    }
}

/// Requests that wait to be decided together, and whom to tell.
struct Waiting: Sendable {
    let requests: [Request]
    let asBatch: Bool
    let answer: @Sendable (Result<[Receipt], LineProblems>) -> Void
}
