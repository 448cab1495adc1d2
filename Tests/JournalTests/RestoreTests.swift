import Foundation
import Governance
import TestSupport
import Testing

@testable import Journal

/// What is refused, and that nothing is changed then.
struct RestoreTests {
    @Test(arguments: [
        "hampshire.journal", "hampshire.journal-wal", "hampshire.journal-shm",
        "hampshire.journal-journal",
    ])
    func `a place that is there is not written over`(name: String) throws {
        let room = try Room()
        let next = try Room()
        try room.journal(Sample.drafts(3)).backUp(to: room.aside("copy"))
        try next.write("what is there", to: name)
        let refusal = try refusal(of: room.aside("copy"), in: next)
        #expect(refusal?.kind == .exists)
        #expect(refusal?.sentence.contains("Move") == true)
    }

    @Test(arguments: [
        "", "minutes of a meeting", "SQLite format 3\0",
        "SQLite format 3\0" + String(repeating: "\u{1}", count: 4_096),
    ])
    func `a file of another kind is no backup`(text: String) throws {
        let room = try Room()
        try room.write(text, to: "copy")
        #expect(try refusal(of: room.path + "/copy", in: Room())?.kind == .notABackup)
    }

    @Test func `nor is a directory, a device or nothing at all`() throws {
        let room = try Room()
        #expect(try refusal(of: room.path, in: Room())?.kind == .notABackup)
        #expect(try refusal(of: "/dev/null", in: Room())?.kind == .notABackup)
        #expect(try refusal(of: room.path + "/none", in: Room())?.kind == .missing)
    }

    @Test func `nor is a journal itself, open or closed`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        let path = room.path + "/hampshire.journal"
        #expect(try refusal(of: path, in: Room())?.kind == .notABackup)
        journal.close()
        #expect(try refusal(of: path, in: Room())?.kind == .notABackup)
    }

    @Test func `nor is another program's database`() throws {
        let room = try Room()
        try room.write("", to: "copy")
        let other = try Connection(room.path + "/copy", for: .making, ending: DataDirectory.exit)
        try other.execute("CREATE TABLE entries (number INTEGER PRIMARY KEY)")
        other.close()
        #expect(try refusal(of: room.path + "/copy", in: Room())?.kind == .notABackup)
    }

    @Test func `a backup of another place is refused, and named`() throws {
        let room = try Room()
        try room.journal(Sample.drafts(3)).backUp(to: room.aside("copy"))
        let next = try Room()
        let refusal = fault {
            try JournalFile.restore(room.aside("copy"), as: word("kent"), in: next.directory)
        }
        #expect(refusal?.kind == .notABackup)
        #expect(refusal?.sentence.contains("‘hampshire’") == true)
        #expect(try next.names() == ["lock"])
    }

    @Test func `a backup of a newer program is refused`() throws {
        let copy = try damagedCopy("PRAGMA user_version = 2")
        #expect(try refusal(of: copy.aside("copy"), in: Room())?.kind == .newer)
    }

    @Test(arguments: [
        Damage("UPDATE entries SET bytes = zeroblob(9) WHERE number = 3", 3),
        Damage("DELETE FROM entries WHERE number = 4", 4),
        Damage("UPDATE entries SET hash = zeroblob(31) WHERE number = 5", 5),
        Damage("UPDATE texts SET text = 'Winchester' WHERE text LIKE '%6%'", 6),
        Damage("DROP TABLE once", nil), Damage("CREATE INDEX extra ON entries (hash)", nil),
    ])
    func `a damaged backup is refused, naming the entry`(damage: Damage) throws {
        let copy = try damagedCopy(damage.sql)
        let refusal = try refusal(of: copy.aside("copy"), in: Room())
        #expect(refusal?.kind == .damaged(firstBad: damage.firstBad))
    }

    /// Some bits of the whole file, the same on every run.
    @Test func `a backup with flipped bits is refused or is the same`() throws {
        let room = try Room()
        let head = try room.journal(Sample.drafts(6)).backUp(to: room.aside("copy"))
        let whole = try Data(contentsOf: URL(fileURLWithPath: room.aside("copy")))
        var lots = Dice(seed: 7)
        for _ in 0..<200 {
            var bytes = whole
            bytes[Int.random(in: 0..<bytes.count, using: &lots)] ^=
                1 << UInt8.random(in: 0..<8, using: &lots)
            try bytes.write(to: URL(fileURLWithPath: room.path + "/flipped"))
            let next = try Room()
            do {
                let found = try JournalFile.restore(
                    room.path + "/flipped", as: hampshire, in: next.directory)
                #expect(found == head)
                #expect(try next.reopened().verify() == .holds(head))
            } catch {
                #expect(try next.names() == ["lock"])
            }
        }
    }

    private func refusal(of file: String, in room: Room) throws -> JournalFault? {
        let before = try room.names()
        defer { #expect((try? room.names()) == before) }
        return fault { try JournalFile.restore(file, as: hampshire, in: room.directory) }
    }

    /// A backup to which somebody has put a hand, triggers out of the way.
    private func damagedCopy(_ sql: String) throws -> Room {
        let room = try Room()
        try room.journal(Sample.drafts(8)).backUp(to: room.aside("copy"))
        let copy = try Connection(room.aside("copy"), for: .making, ending: DataDirectory.exit)
        try Tampering.withoutTriggers(copy) { connection in
            try connection.execute("PRAGMA ignore_check_constraints = ON")
            try connection.execute(sql)
        }
        copy.close()
        return room
    }
}

struct Damage: Sendable, CustomTestStringConvertible {
    let sql: String
    let firstBad: Int?

    init(_ sql: String, _ firstBad: Int?) {
        self.sql = sql
        self.firstBad = firstBad
    }

    var testDescription: String { sql }
}
