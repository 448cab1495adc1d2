import GRDB

/// The tables of a journal, with the rules of the journal in the store's own language.
enum Schema {
    /// "shmt": what SQLite and `file` know a journal by.
    static let application = 0x7368_6D74
    /// "shmb": what a backup is known by, so that none is taken for a journal at work.
    static let backup = 0x7368_6D62

    /// Every change the tables went through, in order. Forward only; none is ever edited.
    static let migrations = [
        Migration(name: "1 entries, texts and once", sql: first)
    ]

    /// One change of the tables; its place in the list is the `user_version` it leads to.
    struct Migration: Sendable {
        let name: String
        let sql: String
    }

    /// The version this program writes and the newest it reads.
    static var version: Int { migrations.count }

    /// Makes the tables in an empty file.
    static func make(in db: Database) throws {
        try db.execute(sql: "PRAGMA auto_vacuum = NONE")
        try db.execute(sql: "PRAGMA page_size = 4096")
        try db.execute(sql: "PRAGMA application_id = \(application)")
        try db.inTransaction(.immediate) {
            for migration in migrations { try db.execute(sql: migration.sql) }
            try db.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
    }

    /// Refuses a file that a newer program wrote.
    static func mustBeKnown(_ connection: Connection) throws(JournalFault) {
        let found = Int(try connection.answer("PRAGMA user_version") ?? "") ?? 0
        guard found <= version else {
            throw JournalFault(
                .newer,
                "‘\(connection.path)’ was written by a newer Shiremoot: its tables are of version"
                    + " \(found), and this program knows \(version).")
        }
    }

    /// The tables, indices and triggers as they stand in a file, by name in order.
    static func text(_ db: Database) throws -> String {
        let sql = """
            SELECT sql || ';' FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END, name
            """
        return try String.fetchAll(db, sql: sql).joined(separator: "\n\n") + "\n"
    }

    /// The tables as this program makes them.
    static func expected() throws -> String {
        let queue = try DatabaseQueue()
        return try queue.writeWithoutTransaction { db in
            try make(in: db)
            return try text(db)
        }
    }

    private static let first = """
        CREATE TABLE entries (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) > 1)
        ) STRICT;

        CREATE TRIGGER entries_follow BEFORE INSERT ON entries
        WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entries)
        BEGIN SELECT RAISE(ABORT, 'an entry takes the next number'); END;

        CREATE TRIGGER entries_stand BEFORE UPDATE ON entries
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

        CREATE TRIGGER entries_stay BEFORE DELETE ON entries
        BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

        CREATE TABLE texts (
            digest BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            text TEXT NOT NULL,
            audience TEXT NOT NULL CHECK (audience IN ('everyone', 'insiders', 'keepers')),
            erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
            CHECK (erased = 0 OR (salt = zeroblob(16) AND trim(text) = ''))
        ) STRICT;

        CREATE TRIGGER texts_stand BEFORE UPDATE ON texts
        WHEN OLD.erased = 1 OR NEW.erased = 0
            OR NEW.digest IS NOT OLD.digest OR NEW.audience IS NOT OLD.audience
        BEGIN SELECT RAISE(ABORT, 'a text is erased or stands as it is'); END;

        CREATE TRIGGER texts_stay BEFORE DELETE ON texts
        BEGIN SELECT RAISE(ABORT, 'a text is blanked, and its row stays'); END;

        CREATE TABLE once (
            key TEXT PRIMARY KEY NOT NULL,
            request BLOB NOT NULL CHECK (length(request) = 32),
            number INTEGER NOT NULL REFERENCES entries (number)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER once_stand BEFORE UPDATE ON once
        BEGIN SELECT RAISE(ABORT, 'a key is never given another request'); END;

        CREATE TRIGGER once_stay BEFORE DELETE ON once
        BEGIN SELECT RAISE(ABORT, 'a key is never forgotten'); END;
        """
}
