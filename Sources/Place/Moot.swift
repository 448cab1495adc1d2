public import Almanac
public import Assurance
public import Governance
public import Journal
import Synchronization

/// A place at work: it takes intents, decides them one after another and keeps the record.
///
/// One batch is in flight at a time. Those who came while it was written are decided in order on a
/// private head, appended to the journal in one synced transaction, and answered; only then does
/// the snapshot that readers see change. A failed append drops the head and refuses all of them.
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
    /// How many have asked and have not come in yet.
    private nonisolated let arriving = Atomic<Int>(0)
    /// How many may wait for one another before they are settled.
    private static let most = 256
    /// The findings last asked for, as each audience may see them.
    private var live: [Audience: LiveFindings] = [:]
    /// How often each audience looked and was told what was judged again.
    private var looks: [Audience: Int] = [:]

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

    /// The newest entry of the record. Asked of every page, so it copies nothing.
    public nonisolated var last: EntryNumber { shown.withLock { $0.record.last } }

    /// Performs one request.
    ///
    /// - Throws: `Refusal`, when it is not lawful or when the journal cannot be written.
    public nonisolated func perform(_ request: Request) async throws(Refusal) -> Receipt {
        arriving.add(1, ordering: .sequentiallyConsistent)
        switch await take([request], asBatch: false) {
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
    public nonisolated func performAll(
        _ requests: [Request], asBatch: Bool = false
    ) async throws(LineProblems) -> [Receipt] {
        arriving.add(1, ordering: .sequentiallyConsistent)
        return try await take(requests, asBatch: asBatch).get()
    }

    /// Lets those in who have arrived; the last of them to come in settles for all.
    private func take(_ requests: [Request], asBatch: Bool) async -> Answer {
        let others = arriving.subtract(1, ordering: .sequentiallyConsistent).newValue
        guard others > 0, waiting.count < Self.most else {
            return settle(with: requests, asBatch: asBatch)
        }
        return await withCheckedContinuation { continuation in
            waiting.append(
                Waiting(requests: requests, asBatch: asBatch) { continuation.resume(returning: $0) }
            )
        }
    }

    /// Says what would be refused, and writes nothing.
    public func rehearse(_ requests: [Request]) -> [LineProblem] {
        var batch = Batch(snapshot, file: file, library: library, now: clock())
        switch batch.take(requests) {
        case .success: return []
        case .failure(let problems): return problems.refusals
        }
    }

    /// Decides, writes and answers what waits, and last one more, whose answer is returned.
    private func settle(with requests: [Request], asBatch: Bool) -> Answer {
        let before = waiting
        waiting = []
        var batch = Batch(snapshot, file: file, library: library, now: clock())
        let results = before.map { batch.take($0.requests, asBatch: $0.asBatch) }
        let last = batch.take(requests, asBatch: asBatch)
        do throws(JournalFault) {
            let sealed = try batch.drafts.isEmpty ? [] : file.append(batch.drafts)
            publish(batch, sealed)
            for (one, result) in zip(before, results) { one.answer(result.hashed(by: sealed)) }
            return last.hashed(by: sealed)
        } catch {
            let refused = LineProblems([LineProblem(line: 1, refusal: Refusal(error.sentence))])
            for (one, result) in zip(before, results) { one.answer(result.refused(for: refused)) }
            return last.refused(for: refused)
        }
    }

    private func publish(_ batch: Batch, _ sealed: [Sealed]) {
        guard let last = sealed.last else { return }
        for record in batch.passed { milestones.pass(record) }
        for audience in live.keys {
            for entry in batch.entries { live[audience]?.follow(entry, in: batch.head) }
        }
        shown.withLock { $0 = Snapshot(record: batch.head, hash: last.hash) }
    }

    /// What an audience may see of the place on a day, and how everything stands then for all it
    /// is told: both of one and the same entry.
    public func looked(by audience: Audience, on day: Day) -> (sight: Sight, findings: [Finding]) {
        let sight = snapshot.record.seen(by: audience, on: day)
        return (sight, findings(in: sight.record, for: audience, on: day))
    }

    /// The same, but of the findings only what was judged again since a look before.
    ///
    /// - Parameter look: the number of that look, of the same day; whoever was not the last to
    ///   look is told everything.
    public func looked(by audience: Audience, on day: Day, since look: Int?) -> Look {
        let sight = snapshot.record.seen(by: audience, on: day)
        var own = refreshed(in: sight.record, for: audience, on: day)
        let renewed = own.renewed(in: sight.record)
        let number = looks[audience, default: 0] + 1
        let isNext = look == number - 1
        looks[audience] = number
        defer { live[audience] = own }
        if isNext, let renewed {
            return Look(number: number, sight: sight, news: .renewed(renewed))
        }
        return Look(number: number, sight: sight, news: .everything(own.all(of: sight.record)))
    }

    /// The findings of a day, judged again only where an entry touched them.
    public func findings(on day: Day) -> [Finding] {
        findings(in: snapshot.record, for: .keepers, on: day)
    }

    private func findings(
        in record: Record, for audience: Audience, on day: Day
    ) -> [Finding] {
        var own = refreshed(in: record, for: audience, on: day)
        let all = own.all(of: record)
        live[audience] = own
        return all
    }

    /// Taken out of what is kept, so that it is not copied; whoever takes it puts it back.
    private func refreshed(
        in record: Record, for audience: Audience, on day: Day
    ) -> LiveFindings {
        var own = live[audience] ?? LiveFindings(on: day, by: library)
        live[audience] = nil
        if own.day != day { own = LiveFindings(on: day, by: library) }
        own.refresh(from: record)
        return own
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

    /// The entry that was made of what was sent under a word, if anything was.
    ///
    /// - Throws: `JournalFault` when the journal cannot be read.
    public nonisolated func entry(sentUnder once: String) throws(JournalFault) -> EntryNumber? {
        try file.once(once)?.number
    }

    /// A document that is kept beside the journal; `nil` for one that is not there.
    public nonisolated func open(_ document: Document) -> OpenDocument? {
        file.document(document)
    }

    /// Entries as they stand in the journal, for whoever lists or explains them.
    public nonisolated func entries(
        after: EntryNumber, atMost: Int
    ) throws(JournalFault) -> [Sealed] {
        try file.read(after: after, atMost: atMost)
    }
}

/// What comes of requests that are decided together: a receipt for each, or every problem.
typealias Answer = Result<[Receipt], LineProblems>

/// Requests that wait to be decided together, and whom to tell.
struct Waiting: Sendable {
    let requests: [Request]
    let asBatch: Bool
    let answer: @Sendable (Answer) -> Void
}

extension Answer {
    /// The same, with the hashes of the entries now that they are written.
    fileprivate func hashed(by sealed: [Sealed]) -> Answer {
        map { $0.map { $0.hashed(by: sealed) } }
    }

    /// The same, but nothing was written: what would have been done is refused.
    fileprivate func refused(for problems: LineProblems) -> Answer {
        flatMap { _ in .failure(problems) }
    }
}
