import GRDB
import Governance
import Publication

/// The tables of the index, and what is put on them and taken off.
enum Shelves {
    /// What is found by words; by stems, accents aside. The texts themselves stand beside it, for
    /// snippets and so that what was put in can be taken out.
    static let schema = """
        CREATE TABLE documents (
            id INTEGER PRIMARY KEY, thing TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL, formerly TEXT NOT NULL, title TEXT NOT NULL,
            words TEXT NOT NULL, called TEXT NOT NULL
        ) STRICT;
        CREATE INDEX callings ON documents (called);
        CREATE TABLE formers (
            called TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (called, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX owners ON formers (id);
        CREATE TABLE taken (entry INTEGER NOT NULL, day INTEGER NOT NULL) STRICT;
        CREATE VIRTUAL TABLE found USING fts5(
            name, formerly, title, words, content='documents', content_rowid='id', prefix='2 3',
            tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE names USING fts5(
            name, formerly, content='documents', content_rowid='id', prefix='2 3',
            tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE named USING fts5(
            name, formerly, content='documents', content_rowid='id', detail=none,
            tokenize='unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE shown USING fts5(
            name, formerly, title, words, tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE spelt USING fts5vocab('named', 'row');
        """

    /// Keeps what is found by words in step with the texts.
    private static let triggers = """
        CREATE TRIGGER put AFTER INSERT ON documents BEGIN
            INSERT INTO found (rowid, name, formerly, title, words)
                VALUES (new.id, new.name, new.formerly, new.title, new.words);
            INSERT INTO names (rowid, name, formerly)
                SELECT new.id, new.name, new.formerly WHERE new.name <> '';
            INSERT INTO named (rowid, name, formerly)
                SELECT new.id, new.name, new.formerly WHERE new.name <> '';
        END;
        CREATE TRIGGER taken_out AFTER DELETE ON documents BEGIN
            INSERT INTO found (found, rowid, name, formerly, title, words)
                VALUES ('delete', old.id, old.name, old.formerly, old.title, old.words);
            INSERT INTO names (names, rowid, name, formerly)
                SELECT 'delete', old.id, old.name, old.formerly WHERE old.name <> '';
            INSERT INTO named (named, rowid, name, formerly)
                SELECT 'delete', old.id, old.name, old.formerly WHERE old.name <> '';
            DELETE FROM formers WHERE id = old.id;
        END;
        """

    /// Takes everything out and puts other things in.
    ///
    /// The words are taken in at the end, in the order of the shelves: FTS5 is slow in any other.
    static func fill(
        _ db: Database, with things: ((Searchable) throws -> Void) throws -> Void
    ) throws {
        try clear(db)
        let callings = try Callings(db)
        try things { try put($0, in: db, callings) }
        try db.execute(
            sql: """
                INSERT INTO found (found) VALUES ('rebuild');
                INSERT INTO names (rowid, name, formerly)
                    SELECT id, name, formerly FROM documents WHERE name <> '' ORDER BY id;
                INSERT INTO named (rowid, name, formerly)
                    SELECT id, name, formerly FROM documents WHERE name <> '' ORDER BY id;
                """)
        try db.execute(sql: triggers)
    }

    static func put(_ one: Searchable, in db: Database, _ callings: Callings) throws {
        let sql = """
            INSERT INTO documents (id, thing, name, formerly, title, words, called)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        let id = row(of: one)
        try db.cachedStatement(sql: sql).execute(arguments: [
            id, one.thing.description, one.name, one.formerly.joined(separator: between),
            one.title, one.words, callings.calling(of: one),
        ])
        let former = "INSERT OR IGNORE INTO formers (called, id) VALUES (?, ?)"
        for name in one.formerly {
            try db.cachedStatement(sql: former)
                .execute(arguments: [callings.words(of: name), id])
        }
    }

    /// What stands between two former names: nothing that a name can hold, and no word.
    private static let between = "\u{3}"

    /// Former names one by one.
    static func names(in formerly: String) -> [String] {
        formerly.split(separator: between).map { String($0) }
    }

    static func takeOut(_ thing: Findable, of db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM documents WHERE thing = ?")
            .execute(arguments: [thing.description])
    }

    /// What a thing is called in the index: its name and its title; `nil` where it is not there.
    static func calling(of thing: Findable, in db: Database) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(
                sql: "SELECT name || char(1) || title FROM documents WHERE thing = ?"),
            arguments: [thing.description])
    }

    static func all(in db: Database) throws -> [Searchable] {
        let sql = "SELECT thing, id, name, formerly, title, words FROM documents ORDER BY id"
        return try GRDB.Row.fetchAll(db, sql: sql).compactMap { row in
            guard let thing = String.fromDatabaseValue(row[0]).flatMap({ Findable($0) }),
                let place = Int.fromDatabaseValue(row[1]).map({ place(inRow: $0) })
            else { return nil }
            let texts = (2...5).map { String.fromDatabaseValue(row[$0]) ?? "" }
            return Searchable(
                thing, at: place, name: texts[0], formerly: names(in: texts[1]), title: texts[2],
                words: texts[3])
        }
    }

    /// The row of a thing: first by what it is, then by its place. So "partnerships first, and
    /// the newest first" is the order of the rows, and costs nothing.
    static func row(of one: Searchable) -> Int {
        one.thing.standing << bitsOfPlace | place(inRow: one.place)
    }

    static func place(inRow row: Int) -> Int { row & (1 << bitsOfPlace - 1) }

    static let bitsOfPlace = 56

    /// Takes everything out. SQLite writes zeros over what was there.
    private static func clear(_ db: Database) throws {
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS spelt; DROP TABLE IF EXISTS shown;
                DROP TABLE IF EXISTS named; DROP TABLE IF EXISTS names;
                DROP TABLE IF EXISTS found; DROP TABLE IF EXISTS documents;
                DROP TABLE IF EXISTS formers; DROP TABLE IF EXISTS taken;
                """)
        try db.execute(sql: schema)
    }
}
