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
            name TEXT NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL
        ) STRICT;
        CREATE TABLE taken (entry INTEGER NOT NULL, day INTEGER NOT NULL) STRICT;
        CREATE VIRTUAL TABLE found USING fts5(
            name, title, words, content='documents', content_rowid='id', prefix='2 3',
            tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE named USING fts5(
            name, content='documents', content_rowid='id', detail=none,
            tokenize='unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE shown USING fts5(
            name, title, words, tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE spelt USING fts5vocab('named', 'row');
        CREATE TRIGGER put AFTER INSERT ON documents BEGIN
            INSERT INTO found (rowid, name, title, words)
                VALUES (new.id, new.name, new.title, new.words);
            INSERT INTO named (rowid, name) SELECT new.id, new.name WHERE new.name <> '';
        END;
        CREATE TRIGGER taken_out AFTER DELETE ON documents BEGIN
            INSERT INTO found (found, rowid, name, title, words)
                VALUES ('delete', old.id, old.name, old.title, old.words);
            INSERT INTO named (named, rowid, name)
                SELECT 'delete', old.id, old.name WHERE old.name <> '';
        END;
        """

    static func put(_ one: Searchable, in db: Database) throws {
        let sql = "INSERT INTO documents (id, thing, name, title, words) VALUES (?, ?, ?, ?, ?)"
        try db.cachedStatement(sql: sql).execute(arguments: [
            one.place, one.thing.description, one.name, one.title, one.words,
        ])
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
        let sql = "SELECT thing, id, name, title, words FROM documents ORDER BY id"
        return try GRDB.Row.fetchAll(db, sql: sql).compactMap { row in
            guard let thing = String.fromDatabaseValue(row[0]).flatMap({ Findable($0) }),
                let place = Int.fromDatabaseValue(row[1])
            else { return nil }
            let texts = (2...4).map { String.fromDatabaseValue(row[$0]) ?? "" }
            return Searchable(thing, at: place, name: texts[0], title: texts[1], words: texts[2])
        }
    }

    /// Takes everything out. SQLite writes zeros over what was there.
    static func clear(_ db: Database) throws {
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS spelt; DROP TABLE IF EXISTS shown;
                DROP TABLE IF EXISTS named;
                DROP TABLE IF EXISTS found; DROP TABLE IF EXISTS documents;
                DROP TABLE IF EXISTS taken;
                """)
        try db.execute(sql: schema)
    }
}
