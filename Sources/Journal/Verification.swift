import Almanac
import GRDB
import Governance

/// One whole examination of a journal: chain, canonical bytes, texts, documents, keys, tables and
/// pages.
struct Verification {
    private let place: Word
    private let expecting: Digest?
    private(set) var head = Head.none
    /// The erasings that the entries speak of.
    private(set) var erasures: [Erasure] = []
    private(set) var erasedBy: [Digest: Int] = [:]
    /// The documents that entries name, and the first that does.
    private(set) var documents: [Digest: (document: Document, entry: Int)] = [:]
    private var shelf: (folder: DocumentFolder, list: ErasureList)?
    private var recorded: Moment?
    private var hasPassed: Bool
    private var texts: [Digest: Text] = [:]
    private var unreadable: Break?

    /// What is known of a standing text: whether it has its hash, and the entry that names it.
    private struct Text {
        let hasItsHash: Bool
        var entry: Int?
    }

    init(place: Word, expecting: Digest?) {
        self.place = place
        self.expecting = expecting
        hasPassed = expecting == nil || expecting == Digest.none
    }

    /// Examines a journal and says what came of it.
    static func verdict(
        on db: Database, place: Word, expecting: Digest?
    ) throws -> Verdict {
        var verification = Verification(place: place, expecting: expecting)
        return try verification.verdict(on: db)
    }

    mutating func verdict(on db: Database) throws -> Verdict {
        do {
            try readTexts(db)
            try followChain(db)
            try judgeTexts()
            if let shelf { try judge(shelf.folder, without: shelf.list) }
            try judgeTables(db)
            return .holds(head)
        } catch let bad as Break {
            return .broken(at: bad.number, because: bad.because)
        }
    }

    /// Says where the documents lie, so that they are examined too, and which were erased.
    mutating func look(into folder: DocumentFolder, without list: ErasureList) {
        shelf = (folder, list)
    }

    /// Notes the standing texts. What is wrong with them is said after the chain.
    private mutating func readTexts(_ db: Database) throws {
        let sql = "SELECT digest, salt, text FROM texts WHERE erased = 0"
        do {
            let rows = try Row.fetchCursor(db, sql: sql)
            while let row = try rows.next() {
                guard let digest = try row.digest(0) else {
                    throw Break(number: 0, because: "A kept text has no hash.")
                }
                let salted = try row.bytes(1) + row.bytes(2)
                texts[digest] = Text(hasItsHash: Keeper.plainHash(salted) == digest)
            }
        } catch {
            unreadable = try Self.judged(error, at: 0)
        }
    }

    private mutating func followChain(_ db: Database) throws {
        var chunk = try entries(db, after: .min)
        while let end = chunk.last {
            try follow(chunk)
            chunk = try entries(db, after: end.number.number)
        }
        guard hasPassed else {
            throw Break(
                number: head.number.number + 1,
                because: "It is missing: the chain ends before the expected hash is reached.")
        }
    }

    /// The next entries; where one of many cannot be read, those before it one by one.
    private func entries(_ db: Database, after number: Int) throws -> [Sealed] {
        if let many = try? Table.entries(db, after: number, atMost: 1_000) { return many }
        do {
            return try Table.entries(db, after: number, atMost: 1)
        } catch {
            throw try Self.judged(error, at: head.number.number + 1)
        }
    }

    private mutating func follow(_ chunk: [Sealed]) throws {
        let (_, bad) = JournalFile.verifyChain(chunk, place: place, after: head)
        let good = bad.map { $0.number - 1 - head.number.number } ?? chunk.count
        for entry in chunk.prefix(good) {
            try inspect(entry)
            head = Head(number: entry.number, hash: entry.hash)
            if entry.hash == expecting { hasPassed = true }
        }
        if let bad { throw bad }
    }

    /// Checks that the bytes are the canonical ones, and notes what they say of texts.
    private mutating func inspect(_ sealed: Sealed) throws {
        let number = sealed.number.number
        do {
            let datum = try JSONReader.read(sealed.bytes)
            let entry = try Entry.read(sealed.bytes).entry
            guard Canon.isKept(by: datum), JSONText.bytes(of: datum) == sealed.bytes,
                datum["recorded"] == .text(entry.recorded.description)
            else { throw Break(number: number, because: "Its bytes are not in canonical form.") }
            try mustFollow(entry)
            note(datum["happenings"], at: number)
            note(entry)
        } catch let problem as JSONProblem {
            throw Break(number: number, because: "It is not JSON. \(problem.sentence)")
        } catch let problem as EntryProblem {
            throw Break(number: number, because: problem.sentence)
        }
    }

    /// Refuses an entry that was written down before the one it follows.
    private mutating func mustFollow(_ entry: Entry) throws {
        if let recorded, entry.recorded < recorded {
            throw Break(
                number: entry.number.number,
                because: "It was recorded \(entry.recorded), before the entry it follows.")
        }
        recorded = entry.recorded
    }

    private mutating func note(_ datum: Datum, at number: Int) {
        guard !texts.isEmpty else { return }
        datum.forEachDigest { digest in
            guard let known = texts[digest], known.entry == nil else { return }
            texts[digest]?.entry = number
        }
    }

    private mutating func note(_ entry: Entry) {
        for document in entry.documents where documents[document.digest] == nil {
            documents[document.digest] = (document, entry.number.number)
        }
        for case .places(.textErased(let erased)) in entry.happenings {
            erasures.append(Erasure(digest: erased.text, recorded: entry.recorded))
            erasedBy[erased.text] = entry.number.number
        }
    }
}

extension Verification {
    private func judgeTexts() throws {
        if let unreadable { throw unreadable }
        let ordered = texts.sorted { ($0.value.entry ?? 0, $0.key) < ($1.value.entry ?? 0, $1.key) }
        for (digest, text) in ordered {
            guard let entry = text.entry else {
                throw Break(number: 0, because: "The text \(digest) stands in no entry.")
            }
            guard text.hasItsHash else {
                throw Break(
                    number: entry, because: "The text \(digest) does not have its hash.")
            }
            if let eraser = erasedBy[digest] {
                throw Break(
                    number: eraser, because: "It erases the text \(digest), which still stands.")
            }
        }
    }

    private func judgeTables(_ db: Database) throws {
        do {
            if let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
                let table = try row.text(0) ?? "a table"
                throw Break(number: 0, because: "A row of ‘\(table)’ names no entry.")
            }
            guard try Schema.text(db) == Schema.expected() else {
                throw Break(number: 0, because: "Its tables have been altered.")
            }
            let found = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
            guard found == "ok" else { throw Break(number: 0, because: "SQLite: \(found).") }
        } catch {
            throw try Self.judged(error, at: 0)
        }
    }

    /// What an error met on the way says of an entry; anything but damage is thrown on.
    private static func judged(_ error: any Error, at number: Int) throws -> Break {
        switch error {
        case let bad as Break:
            return bad
        case let fault as JournalFault where fault.isDamage:
            return Break(number: number, because: fault.sentence)
        // The statements are ours and right, so a table they do not find has been altered.
        case let error as DatabaseError
        where [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(error.resultCode):
            return Break(number: number, because: "SQLite: \(error.message ?? "no reason").")
        default:
            throw error
        }
    }
}
