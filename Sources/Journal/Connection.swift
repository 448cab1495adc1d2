import Foundation
import GRDB
import Governance
import Synchronization

/// The one connection to one SQLite file, opened so that what it confirms is on the disk.
///
/// A `DatabaseQueue` and never a pool: GRDB's pool sets `synchronous` back to `NORMAL`, and two
/// connections that checkpoint at once can lose commits in SQLite up to 3.51.2.
final class Connection: Sendable {
    let path: String
    /// Whether it was opened for reading only.
    let isReadOnly: Bool
    private let queue: Mutex<DatabaseQueue?>
    private let ending: DataDirectory.Ending

    /// What a connection is for.
    enum Purpose: Sendable {
        /// A journal at work.
        case journal
        /// A journal in a directory that cannot be written.
        case reading
        /// A backup, which nobody writes to.
        case backup
        /// A new file that nobody has seen yet: it is synced as a whole before it gets its name.
        case making
    }

    /// Opens a file that is there.
    init(
        _ path: String, for purpose: Purpose, ending: @escaping DataDirectory.Ending
    ) throws(JournalFault) {
        self.path = path
        self.ending = ending
        var configuration = Configuration()
        isReadOnly = purpose == .reading || purpose == .backup
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(2)
        configuration.label = "journal"
        configuration.prepareDatabase { try Self.prepare($0, for: purpose) }
        do {
            queue = Mutex(
                try DatabaseQueue(
                    path: Self.address(of: path, for: purpose), configuration: configuration))
        } catch {
            throw JournalFault(error, at: path)
        }
    }

    /// Does something with the database, outside a transaction.
    func run<Value>(_ work: (Database) throws -> Value) throws(JournalFault) -> Value {
        guard let queue = queue.withLock({ $0 }) else {
            throw JournalFault(.fault, "‘\(path)’ is closed.")
        }
        do {
            return try queue.writeWithoutTransaction(work)
        } catch {
            throw JournalFault.settled(error, at: path, ending)
        }
    }

    /// Carries out SQL, with texts for its question marks.
    func execute(_ sql: String, _ texts: [String] = []) throws(JournalFault) {
        try run { try $0.execute(sql: sql, arguments: StatementArguments(texts)) }
    }

    /// The first value SQLite answers with, as text.
    func answer(_ sql: String) throws(JournalFault) -> String? {
        try run { try String.fetchOne($0, sql: sql) }
    }

    /// Does something in one transaction, durable when this returns.
    func commit<Value>(_ work: (Database) throws -> Value) throws(JournalFault) -> Value {
        try run { db in
            var value: Value?
            try db.inTransaction(.immediate) {
                value = try work(db)
                return .commit
            }
            guard let value else { throw JournalFault(.fault, "A transaction came to nothing.") }
            return value
        }
    }

    /// Closes it. SQLite writes what is left in the write-ahead log into the file.
    func close() {
        queue.withLock { queue in
            try? queue?.close()
            queue = nil
        }
    }

    /// A file in a directory that cannot be written is opened as one that nobody changes, unless
    /// a write-ahead log lies beside it that must be read with it.
    private static func address(of path: String, for purpose: Purpose) -> String {
        guard purpose == .reading, Disk.size(path + "-wal") == 0,
            let quoted = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)
        else { return path }
        return "file:\(quoted)?immutable=1"
    }
}

extension Connection {
    private static func prepare(_ db: Database, for purpose: Purpose) throws {
        for (name, value) in pragmas(for: purpose) {
            try db.execute(sql: "PRAGMA \(name) = \(value)")
        }
        for (name, expected) in expectations(for: purpose) {
            let found = try String.fetchOne(db, sql: "PRAGMA \(name)") ?? "nothing"
            guard found == expected else {
                throw JournalFault(
                    .fault, "SQLite answers \(found) to \(name), where \(expected) was set.")
            }
        }
    }

    private static let guarded = [
        ("mmap_size", "0"), ("trusted_schema", "OFF"), ("cell_size_check", "ON"),
        ("secure_delete", "ON"), ("temp_store", "MEMORY"),
    ]

    private static func pragmas(for purpose: Purpose) -> [(String, String)] {
        switch purpose {
        // The log is written back by `tidy`, which sees a failed sync; SQLite's own way hides it.
        case .journal:
            guarded + [
                ("journal_mode", "WAL"), ("synchronous", "FULL"), ("wal_autocheckpoint", "0"),
            ]
        case .reading, .backup: guarded
        case .making: guarded + [("journal_mode", "MEMORY"), ("synchronous", "OFF")]
        }
    }

    private static func expectations(for purpose: Purpose) -> [(String, String)] {
        let always = [
            ("foreign_keys", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"),
            ("secure_delete", "1"), ("temp_store", "2"),
        ]
        guard purpose == .journal else { return always }
        return always + [
            ("journal_mode", "wal"), ("synchronous", "2"), ("wal_autocheckpoint", "0"),
        ]
    }
}
