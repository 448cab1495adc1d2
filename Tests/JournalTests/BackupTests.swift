import Foundation
import Governance
import Testing

@testable import Journal

struct BackupTests {
    @Test func `a backup is the journal of its moment, and the journal goes on`() throws {
        let room = try Room()
        let safe = try Room()
        let journal = try room.journal(Sample.drafts(30))
        let then = journal.head
        #expect(try journal.backUp(to: safe.path + "/hampshire.backup") == then)
        _ = try journal.append([Sample.called(31, at: Sample.text(31))])
        #expect(journal.head != then)
        #expect(try safe.names() == ["hampshire.backup", "lock"])
        #expect(try safe.mode(of: "hampshire.backup") == 0o600)
    }

    @Test func `a backup never writes over a file`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        try room.write("minutes", to: "minutes.txt")
        let refusal = fault { try journal.backUp(to: room.path + "/minutes.txt") }
        #expect(refusal?.kind == .exists)
        #expect(try room.files(holding: Array("minutes".utf8)) == ["minutes.txt"])
    }

    @Test func `a backup is not put among the journals`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        let here = fault { try journal.backUp(to: room.path + "/hampshire-old") }
        #expect(here?.kind == .unsuitable)
        symlink(room.path, room.aside("link"))
        #expect(fault { try journal.backUp(to: room.aside("link/kent")) }?.kind == .unsuitable)
        let next = try Room()
        let there = fault { try journal.backUp(to: next.path + "/kent.journal") }
        #expect(there?.kind == .unsuitable)
        #expect(there?.sentence.contains("lies in a data directory") == true)
        #expect(try next.names() == ["lock"])
    }

    @Test func `a backup is not taken for a journal at work, nor the other way round`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        try journal.backUp(to: room.aside("copy"))
        journal.close()
        let next = try Room()
        let manager = FileManager.default
        try manager.copyItem(
            atPath: room.aside("copy"), toPath: next.path + "/hampshire.journal")
        let refusal = fault { try next.reopened() }
        #expect(refusal?.kind == .unsuitable)
        #expect(refusal?.sentence.contains("is a backup and no journal at work") == true)

        try manager.copyItem(
            atPath: room.path + "/hampshire.journal", toPath: room.aside("at-work"))
        let kent = try Room()
        let wrong = fault {
            try JournalFile.restore(room.aside("at-work"), as: hampshire, in: kent.directory)
        }
        #expect(wrong?.kind == .notABackup)
    }

    @Test func `a backup goes nowhere where there is no directory`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        #expect(fault { try journal.backUp(to: room.aside("away/copy")) }?.kind == .missing)
    }

    @Test func `a journal that does not hold is not backed up`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(9))
        try journal.connection.execute("DROP TRIGGER entries_stand")
        try journal.connection.execute("UPDATE entries SET hash = zeroblob(32) WHERE number = 7")
        let refusal = fault { try journal.backUp(to: room.aside("copy")) }
        #expect(refusal?.kind == .damaged(firstBad: 7))
        #expect(try !room.names().contains { $0.hasPrefix("copy") })
    }

    @Test func `a restored journal is the one that was backed up`() throws {
        let room = try Room()
        let drafts = Sample.drafts(8) + [Sample.called(9, at: Sample.text(9), once: "letter-9")]
        let journal = try room.journal(drafts)
        let file = room.aside("copy")
        let head = try journal.backUp(to: file)
        let next = try Room()
        #expect(try JournalFile.restore(file, as: hampshire, in: next.directory) == head)

        let restored = try next.reopened()
        #expect(restored.head == head)
        let entries = try journal.read(after: .none, atMost: 100)
        #expect(try restored.read(after: .none, atMost: 100) == entries)
        #expect(try restored.texts() == journal.texts())
        #expect(try restored.once("letter-9") == journal.once("letter-9"))
        #expect(try restored.verify() == .holds(head))
        #expect(try next.mode(of: "hampshire.journal") == 0o600)
        #expect(try !next.names().contains { $0.hasSuffix(".making") })
        _ = try restored.append([Sample.called(10, at: Sample.text(10))])
    }

    @Test func `a backup without entries can be restored`() throws {
        let room = try Room()
        #expect(try room.journal().backUp(to: room.aside("copy")) == .none)
        let next = try Room()
        let head = try JournalFile.restore(room.aside("copy"), as: hampshire, in: next.directory)
        #expect(head == .none)
    }

    @Test func `on a new machine the list of erasures is made again`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(8))
        try journal.backUp(to: room.aside("old"))
        let doomed = try journal.texts().prefix(3).map(\.digest)
        _ = try journal.append([Sample.erased(9, Array(doomed))])
        try journal.backUp(to: room.aside("new"))
        let next = try Room()
        _ = try JournalFile.restore(room.aside("new"), as: hampshire, in: next.directory)
        #expect(try next.reopened().erased() == journal.erased())

        try FileManager.default.removeItem(atPath: next.path + "/hampshire.journal")
        _ = try JournalFile.restore(room.aside("old"), as: hampshire, in: next.directory)
        #expect(try next.reopened().texts().count == 4)
    }
}
