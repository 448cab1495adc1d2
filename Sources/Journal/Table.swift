import Foundation
import GRDB
import Governance

/// The statements of the journal, each prepared once.
///
/// Texts are bound and read as bytes: SQLite's own strings end at the first zero.
enum Table {
    static func insert(_ entry: Sealed, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO entries (number, hash, bytes) VALUES (?, ?, ?)")
            .execute(arguments: [
                entry.number.number, Data(entry.hash.bytes), Data(entry.bytes),
            ])
    }

    /// Lays a text. One that is laid again is passed over, unless for other readers.
    static func insert(_ text: LaidText, in db: Database) throws {
        let sql = """
            INSERT INTO texts (digest, salt, text, audience) VALUES (?, ?, CAST(? AS TEXT), ?)
            ON CONFLICT (digest) DO NOTHING
            """
        try db.cachedStatement(sql: sql).execute(arguments: [
            Data(text.digest.bytes), Data(text.salt), Data(text.text.utf8), text.audience.rawValue,
        ])
        guard db.changesCount == 0 else { return }
        let standing = try String.fetchOne(
            db.cachedStatement(sql: "SELECT audience FROM texts WHERE digest = ? AND erased = 0"),
            arguments: [Data(text.digest.bytes)])
        guard let standing, standing != text.audience.rawValue else { return }
        throw JournalFault(
            .fault, "The text \(text.digest) stands for \(standing), not \(text.audience).")
    }

    static func insert(_ record: OnceRecord, under key: String, in db: Database) throws {
        let sql = "INSERT INTO once (key, request, number) VALUES (CAST(? AS TEXT), ?, ?)"
        try db.cachedStatement(sql: sql).execute(arguments: [
            Data(key.utf8), Data(record.request.bytes), record.number.number,
        ])
    }

    /// Writes blanks over a text and zeros over its salt, where they stand.
    ///
    /// The row keeps its size and its place, so SQLite writes over the very bytes. A row that is
    /// deleted would make it move the neighbours about, and leave copies of them behind.
    static func erase(_ digest: Digest, in db: Database) throws {
        let sql = """
            UPDATE texts SET salt = zeroblob(16), erased = 1, text = CAST(
                replace(hex(zeroblob(length(CAST(text AS BLOB)))), '00', ' ') AS TEXT)
            WHERE digest = ? AND erased = 0
            """
        try db.cachedStatement(sql: sql).execute(arguments: [Data(digest.bytes)])
    }

    static func stands(_ digest: Digest, in db: Database) throws -> Bool {
        let sql = "SELECT 1 FROM texts WHERE digest = ? AND erased = 0"
        return try Int.fetchOne(
            db.cachedStatement(sql: sql), arguments: [Data(digest.bytes)]) != nil
    }

    /// Whether the bytes of any entry hold a hash. It reads all of them, the latest first.
    static func isNamed(_ digest: Digest, in db: Database) throws -> Bool {
        let sql = "SELECT 1 FROM entries WHERE instr(bytes, ?) > 0 ORDER BY number DESC LIMIT 1"
        return try Int.fetchOne(db, sql: sql, arguments: [Data(digest.description.utf8)]) != nil
    }

    static func head(_ db: Database) throws -> Head {
        let sql = "SELECT number, hash || bytes FROM entries ORDER BY number DESC LIMIT 1"
        let last = try entries(db.cachedStatement(sql: sql), [])
        guard let last = last.first else { return .none }
        return Head(number: last.number, hash: last.hash)
    }

    static func entries(_ db: Database, after number: Int, atMost count: Int) throws -> [Sealed] {
        let sql = """
            SELECT number, hash || bytes FROM entries WHERE number > ? ORDER BY number LIMIT ?
            """
        return try entries(db.cachedStatement(sql: sql), [number, max(0, count)])
    }

    private static func entries(
        _ statement: Statement, _ arguments: StatementArguments
    ) throws -> [Sealed] {
        var entries: [Sealed] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() {
            let number = EntryNumber(row[0] ?? 0)
            guard let (hash, bytes) = try row.hashAndBytes(1) else {
                throw JournalFault(
                    .damaged(firstBad: number.number), "The row of entry \(number) is misshapen.")
            }
            entries.append(Sealed(number: number, hash: hash, bytes: bytes))
        }
        return entries
    }

    /// The standing texts with their salts, for a copy.
    static func laidTexts(_ db: Database) throws -> [LaidText] {
        let sql = "SELECT digest, salt, text, audience FROM texts WHERE erased = 0 ORDER BY rowid"
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        var texts: [LaidText] = []
        while let row = try rows.next() {
            guard let digest = try row.digest(0), let text = try row.text(2),
                let audience = try row.text(3).flatMap(Audience.init)
            else { throw misshapen }
            texts.append(
                LaidText(digest: digest, salt: try row.bytes(1), text: text, audience: audience))
        }
        return texts
    }

    static func texts(_ db: Database) throws -> [StoredText] {
        try laidTexts(db).map {
            StoredText(digest: $0.digest, text: $0.text, audience: $0.audience)
        }
    }

    /// Every key under which a request was sent, with what was made of it.
    static func onceRecords(_ db: Database) throws -> [(key: String, record: OnceRecord)] {
        let rows = try Row.fetchCursor(db, sql: "SELECT request, number, key FROM once")
        var records: [(key: String, record: OnceRecord)] = []
        while let row = try rows.next() {
            guard let key = try row.text(2) else { throw misshapen }
            records.append((key, try record(in: row)))
        }
        return records
    }

    static func once(_ key: String, in db: Database) throws -> OnceRecord? {
        let sql = "SELECT request, number FROM once WHERE key = CAST(? AS TEXT)"
        let row = try Row.fetchOne(
            db.cachedStatement(sql: sql), arguments: [Data(key.utf8)])
        return try row.map(record)
    }

    private static func record(in row: Row) throws -> OnceRecord {
        guard let request = try row.digest(0), let number = Int.fromDatabaseValue(row[1]) else {
            throw misshapen
        }
        return OnceRecord(request: request, number: EntryNumber(number))
    }

    private static let misshapen = JournalFault(
        .damaged(firstBad: nil), "A row of the journal is misshapen.")
}

extension Row {
    /// A hash and the bytes that follow it in one column.
    ///
    /// Read as one, because a journal is read a million entries at a time and each column costs.
    func hashAndBytes(_ column: Int) throws -> (Digest, [UInt8])? {
        try withUnsafeData(atIndex: column) { data in
            data?.withUnsafeBytes { both in
                let hash = Digest(UnsafeRawBufferPointer(rebasing: both.prefix(32)))
                return hash.map { ($0, Array(UnsafeRawBufferPointer(rebasing: both[32...]))) }
            }
        }
    }

    /// The bytes of a column; none where there is nothing.
    func bytes(_ column: Int) throws -> [UInt8] {
        try withUnsafeData(atIndex: column) { data in
            data?.withUnsafeBytes { Array($0) } ?? []
        }
    }

    /// The hash in a column, if it is one.
    func digest(_ column: Int) throws -> Digest? {
        try withUnsafeData(atIndex: column) { data in
            data?.withUnsafeBytes { Digest($0) }
        }
    }

    /// The text in a column, if it is UTF-8.
    func text(_ column: Int) throws -> String? {
        String(validating: try bytes(column), as: UTF8.self)
    }
}
