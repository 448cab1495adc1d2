import Foundation
import Governance

@testable import Journal

/// What somebody with the file in hand and SQLite on the machine can do to it.
enum Tampering {
    /// Does something while the triggers are away, and puts them back as they were.
    static func withoutTriggers(
        _ connection: Connection, _ work: (Connection) throws -> Void
    ) throws {
        let triggers = Schema.migrations.map(\.sql).joined(separator: "\n")
            .components(separatedBy: ";\n\n").filter { $0.hasPrefix("CREATE TRIGGER") }
        for trigger in triggers {
            try connection.execute("DROP TRIGGER \(trigger.split(separator: " ")[2])")
        }
        try work(connection)
        for trigger in triggers { try? connection.execute(trigger) }
    }

    /// Changes the entries of a copied journal by SQL.
    static func change(_ path: String, _ statements: [String]) throws {
        let connection = try Connection(path, for: .making, ending: DataDirectory.exit)
        try withoutTriggers(connection) { connection in
            for sql in statements { try connection.execute(sql) }
        }
        connection.close()
    }

    /// Writes another chain of entries over that of a copied journal.
    static func replace(_ path: String, by entries: [Sealed]) throws {
        let inserts = entries.map { entry in
            "INSERT INTO entries VALUES (\(entry.number), x'\(entry.hash)', \(blob(entry.bytes)))"
        }
        try change(path, ["DELETE FROM entries"] + inserts)
    }

    /// Chains bytes that may be anything, each hashed as an entry would be.
    static func sealed(_ bodies: [(Digest) -> [UInt8]]) -> [Sealed] {
        var previous = Digest.none
        return bodies.enumerated().map { index, body in
            let bytes = body(previous)
            previous = Keeper.hash(of: bytes)
            return Sealed(number: EntryNumber(index + 1), hash: previous, bytes: bytes)
        }
    }

    static func blob(_ bytes: [UInt8]) -> String {
        "x'" + bytes.map { String(format: "%02x", $0) }.joined() + "'"
    }
}
