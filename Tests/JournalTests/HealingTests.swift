import Foundation
import Governance
import Testing

@testable import Journal

/// What a killed backup or restoring leaves is cleared away by the next process.
@Suite(.serialized) struct HealingTests {
    private func journal(in room: Room) throws -> JournalFile {
        let one = try Keeper.lay(documentOf: "An agenda", named: "a.txt", for: .everyone)
        return try room.journal([Sample.founded, Sample.published(2, one)])
    }

    /// The directory as the next process opens it.
    private func next(_ room: Room) throws -> DataDirectory {
        room.directory.release()
        return try DataDirectory.open(room.path, creating: false)
    }

    private func beside(_ room: Room) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: room.aside("")).sorted()
    }

    /// Lays out what a backup has made when it is killed: its parts have these names then.
    private func kill(_ backup: String, in room: Room, leaving names: [(String, String)]) throws {
        let journal = try journal(in: room)
        try journal.backUp(to: backup)
        journal.close()
        room.directory.begin(copying: hampshire, to: backup)
        for (from, to) in names {
            try FileManager.default.moveItem(atPath: backup + from, toPath: backup + to)
        }
    }

    @Test(arguments: [
        ["": ".making", ".documents": ".documents.making"], ["": ".making"],
    ])
    func `a killed backup is gone when the directory is next opened, and can be made again`(
        names: [String: String]
    ) throws {
        let room = try Room()
        let backup = room.aside("copy")
        try kill(backup, in: room, leaving: names.map { ($0.key, $0.value) })
        #expect(try beside(room).count == 2)
        let directory = try next(room)
        #expect(try beside(room) == [])
        #expect(try !room.names().contains { $0.hasSuffix(".copying") })
        let journal = try JournalFile.open(hampshire, in: directory)
        try journal.backUp(to: backup)
        #expect(try beside(room) == ["copy", "copy.documents"])
        let other = try Room()
        _ = try JournalFile.restore(backup, as: hampshire, in: other.directory)
    }

    @Test func `a backup that was whole when its process was killed stays`() throws {
        let room = try Room()
        try kill(room.aside("copy"), in: room, leaving: [])
        _ = try next(room)
        #expect(try beside(room) == ["copy", "copy.documents"])
        #expect(try !room.names().contains { $0.hasSuffix(".copying") })
    }

    @Test func `no note is left by a backup that was made, nor by one that was refused`() throws {
        let room = try Room()
        let journal = try journal(in: room)
        try journal.backUp(to: room.aside("copy"))
        #expect(fault { try journal.backUp(to: room.aside("copy")) }?.kind == .exists)
        #expect(fault { try journal.backUp(to: room.aside("away/copy")) }?.kind == .missing)
        #expect(try !room.names().contains { $0.hasSuffix(".copying") })
    }

    @Test func `what no backup was noted for is left alone, and what is noted elsewhere waits`()
        throws
    {
        let room = try Room()
        try room.write("x", to: "hampshire.journal")
        let other = room.aside("kept.documents")
        try FileManager.default.createDirectory(
            atPath: other, withIntermediateDirectories: false)
        // Its disk is not there just now.
        room.directory.begin(copying: hampshire, to: room.aside("away/copy"))
        var directory = try next(room)
        #expect(try beside(room) == ["kept.documents"])
        #expect(try room.names().contains("hampshire.copying"))
        try FileManager.default.createDirectory(
            atPath: room.aside("away/copy.documents.making"), withIntermediateDirectories: true)
        directory.release()
        directory = try DataDirectory.open(room.path, creating: false)
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.aside("away")) == [])
        #expect(try room.names() == ["hampshire.journal", "lock"])
    }

    @Test func `a restoring that was killed can be done again by the same command`() throws {
        let room = try Room()
        let backup = room.aside("copy")
        try journal(in: room).backUp(to: backup)
        let other = try Room()
        _ = try JournalFile.restore(backup, as: hampshire, in: other.directory)
        // Killed after the documents got their name and before the journal did.
        let made = other.path + "/hampshire.journal"
        try FileManager.default.moveItem(atPath: made, toPath: other.path + "/hampshire.making")
        let directory = try next(other)
        #expect(try other.names() == ["lock"])
        _ = try JournalFile.restore(backup, as: hampshire, in: directory)
        let journal = try JournalFile.open(hampshire, in: directory)
        #expect(try journal.verify() == .holds(journal.head))
        #expect(try other.names().contains("hampshire.documents"))
    }

    @Test func `documents of a journal that is there stay, whatever lies beside them`() throws {
        let room = try Room()
        let journal = try journal(in: room)
        journal.close()
        try room.write("", to: "hampshire.making")
        let again = try JournalFile.open(hampshire, in: next(room))
        #expect(try again.verify() == .holds(again.head))
        #expect(try !room.names().contains("hampshire.making"))
    }
}
