import Foundation
import Governance
import Testing

@testable import Journal

/// What SQLite is told, and what it refuses on its own.
struct StoreTests {
    @Test(arguments: [
        Setting("synchronous", "2"), Setting("journal_mode", "wal"), Setting("foreign_keys", "1"),
        Setting("trusted_schema", "0"), Setting("cell_size_check", "1"),
        Setting("secure_delete", "1"), Setting("wal_autocheckpoint", "0"),
        Setting("auto_vacuum", "0"), Setting("application_id", "1936223604"),
        Setting("user_version", "1"),
    ])
    func `a setting reads back as it was set`(setting: Setting) throws {
        let room = try Room()
        try room.journal([Sample.founded]).close()
        let journal = try room.reopened()
        #expect(try journal.connection.answer("PRAGMA \(setting.name)") == setting.value)
    }

    @Test func `no memory map stands between a read and the file`() throws {
        let room = try Room()
        let size = try room.journal().connection.answer("PRAGMA mmap_size")
        #expect(size == "0" || size == nil)
    }

    @Test(arguments: [
        "UPDATE entries SET bytes = x'7b7d' WHERE number = 2",
        "UPDATE entries SET number = 9 WHERE number = 3",
        "DELETE FROM entries WHERE number = 3",
        "DELETE FROM entries",
        "REPLACE INTO entries VALUES (3, zeroblob(32), x'7b7d')",
        "INSERT INTO entries VALUES (5, zeroblob(32), x'7b7d')",
        "INSERT INTO entries VALUES (0, zeroblob(32), x'7b7d')",
        "INSERT INTO entries (hash, bytes) VALUES (zeroblob(32), x'7b7d')",
        "INSERT INTO entries VALUES (4, zeroblob(31), x'7b7d')",
        "INSERT INTO entries VALUES (4, zeroblob(32), 'text')",
        "UPDATE texts SET text = 'another'",
        "UPDATE texts SET audience = 'everyone'",
        "UPDATE texts SET erased = 1",
        "DELETE FROM texts",
        "INSERT INTO texts VALUES (zeroblob(32), zeroblob(16), 'text', 'nobody', 0)",
        "UPDATE once SET number = 1",
        "DELETE FROM once",
        "INSERT INTO once VALUES ('key', zeroblob(32), 99)",
    ])
    func `the store itself refuses`(sql: String) throws {
        let room = try Room()
        let drafts = Sample.drafts(2) + [Sample.called(3, at: Sample.text(3), once: "key-1")]
        let journal = try room.journal(drafts)
        #expect(fault { try journal.connection.execute(sql) }?.kind == .fault)
        #expect(try journal.verify() == .holds(journal.head))
    }

    @Test func `the tables are those of the golden file`() throws {
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "schema.sql")
        let expected = try String(contentsOf: golden, encoding: .utf8)
        #expect(try Schema.expected() == expected)
    }

    @Test func `a journal of a newer program is not opened`() throws {
        let room = try Room()
        let journal = try room.journal([Sample.founded])
        try journal.connection.execute("PRAGMA user_version = 2")
        journal.close()
        #expect(fault { try room.reopened() }?.kind == .newer)
    }

    @Test func `altered tables are damage, and the first bad entry is named`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        try journal.connection.execute("DROP TRIGGER entries_stand")
        journal.close()
        #expect(fault { try room.reopened() }?.kind == .damaged(firstBad: nil))

        let connection = try Connection(
            room.path + "/hampshire.journal", for: .journal, ending: DataDirectory.exit)
        try connection.execute("UPDATE entries SET bytes = zeroblob(9) WHERE number = 2")
        connection.close()
        #expect(fault { try room.reopened() }?.kind == .damaged(firstBad: 2))
    }
}

struct Setting: Sendable, CustomTestStringConvertible {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    var testDescription: String { "\(name) = \(value)" }
}
