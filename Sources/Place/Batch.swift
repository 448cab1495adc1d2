import Almanac
import Assurance
import Governance
import Journal

/// What is decided on a private head before it is written: if writing fails, it never was.
struct Batch {
    private(set) var head: Record
    private(set) var drafts: [Draft] = []
    private(set) var entries: [Entry] = []
    /// The record after each entry whose number is a milestone's.
    private(set) var passed: [Record] = []
    private var asked: [String: (request: Digest, receipt: Receipt)] = [:]
    private let place: Word
    let file: JournalFile
    let library: Library
    let now: Moment

    init(_ snapshot: Snapshot, file: JournalFile, library: Library, now: Moment) {
        head = snapshot.record
        place = file.place
        self.file = file
        self.library = library
        self.now = now
    }

    /// Decides several requests, all or none; every one is tried, so that every problem is named.
    ///
    /// - Parameter asBatch: whether their entries are to share a batch, to be withdrawn as one.
    mutating func take(
        _ requests: [Request], asBatch: Bool = false
    ) -> Result<[Receipt], LineProblems> {
        let batch = asBatch ? head.last.next : nil
        // A copy would make every fold copy what it changes; one request needs none, because it
        // is refused before anything is changed.
        let before = requests.count > 1 ? self : nil
        var receipts: [Receipt] = []
        var problems: [LineProblem] = []
        for (place, request) in requests.enumerated() {
            do throws(Refusal) {
                receipts.append(try take(request, batch))
            } catch {
                problems.append(LineProblem(line: place + 1, refusal: error))
            }
        }
        guard problems.isEmpty else {
            if let before { self = before }
            return .failure(LineProblems(problems))
        }
        return .success(receipts)
    }

    private mutating func take(
        _ request: Request, _ batch: EntryNumber?
    ) throws(Refusal) -> Receipt {
        if let receipt = try receiptOfRepeat(request) { return receipt }
        let asked = request.asked
        for named in request.named { try named.mustBeThere(in: head) }
        var happenings = try head.performing(asked, at: now) { recalled($0) }
        happenings += try passing(asked, happenings)
        for happening in happenings {
            try mustBeAFinding(happening)
            try mustBeAtHand(happening)
        }
        let entry = head.entry(for: asked, happenings, at: now, batch: batch)
        head.fold(entry)
        for text in request.texts { head.lay(text.text, under: text.digest, for: text.audience) }
        entries.append(entry)
        if entry.number.number % 1_000 == 0 { passed.append(head) }
        drafts.append(
            Draft(
                entry: entry, texts: request.texts, documents: request.documents,
                once: asked.once.map { ($0, request.digest) }, erases: entry.erases))
        let receipt = Receipt(
            number: entry.number, hash: .none, isRepeat: false, subjects: entry.mentions)
        if let once = asked.once { self.asked[once] = (request.digest, receipt) }
        return receipt
    }

    private func receiptOfRepeat(_ request: Request) throws(Refusal) -> Receipt? {
        guard let once = request.asked.once else { return nil }
        let known: (request: Digest, receipt: Receipt)?
        if let here = asked[once] {
            known = here
        } else {
            let stored: OnceRecord?
            do throws(JournalFault) {
                stored = try file.once(once)
            } catch {
                throw Refusal(error.sentence)
            }
            known = stored.map {
                (
                    $0.request,
                    Receipt(
                        number: $0.number, hash: .none, isRepeat: true,
                        subjects: head.mentions(in: $0.number))
                )
            }
        }
        guard let known else { return nil }
        let number = known.receipt.number
        let said = known.request == request.digest ? texts(of: request, saidIn: number) : .other
        switch said {
        case .same: break
        case .other:
            throw Refusal(
                "‘\(once)’ was sent before with something else in it, as entry \(number).",
                field: "once")
        case .erased:
            throw Refusal(
                "‘\(once)’ was sent before, as entry \(number), and a text of it was erased since:"
                    + " whether this says the same can no longer be told. Nothing was done. If it"
                    + " is new, send it under another word.", field: "once")
        }
        return Receipt(
            number: known.receipt.number, hash: known.receipt.hash, isRepeat: true,
            subjects: known.receipt.subjects)
    }

    /// Holds an intent back where a duty stops it, unless a reason is given; then says so.
    private func passing(
        _ asked: Asked, _ happenings: [Happening]
    ) throws(Refusal) -> [Happening] {
        // What was done elsewhere, lawfully or not, can always be recorded.
        guard !head.isReport(asked) else { return [] }
        let stopping = library.duties(stopping: asked.word)
        guard !stopping.isEmpty else { return [] }
        let assessor = Assessor(head, on: now.ukDay, by: library)
        let standing = assessor.gates(
            for: asked.word, about: happenings.flatMap(\.told.mentions))
        guard !standing.isEmpty else { return [] }
        guard let reason = asked.despite else {
            let list = standing.map { "\($0.key.name): \($0.standing.inWords)" }
            throw Refusal(
                "Held back until it is put right or a reason is given (‘despite’): "
                    + list.joined(separator: "; ") + ".", field: "despite")
        }
        return standing.compactMap {
            Record.overriding(
                $0.key.duty, of: $0.key.party, about: $0.key.subject, because: reason)
        }
    }
}

extension Receipt {
    func hashed(by sealed: [Sealed]) -> Receipt {
        guard let first = sealed.first, number >= first.number else { return self }
        let place = number.number - first.number.number
        guard sealed.indices.contains(place) else { return self }
        return Receipt(
            number: number, hash: sealed[place].hash, isRepeat: isRepeat, subjects: subjects)
    }
}
