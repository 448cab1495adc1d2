import Foundation
import Governance
import Synchronization
import Testing

@testable import Journal

/// A disk that is full, that cannot be written, that does not confirm.
struct DiskTests {
    @Test func `on a full disk nothing is written and everything is read`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        let head = journal.head
        let pages = try #require(try journal.connection.answer("PRAGMA page_count"))
        try journal.connection.execute("PRAGMA max_page_count = \(pages)")
        let long = Keeper.lay(String(repeating: "long ", count: 4_000), for: .everyone)
        let refusal = fault { try journal.append([Sample.called(4, at: long)]) }
        #expect(refusal?.kind == .full)
        #expect(refusal?.sentence.contains("Nothing was written") == true)
        #expect(journal.head == head)
        #expect(try journal.read(after: .none, atMost: 9).count == 3)
        #expect(try journal.texts().count == 2)

        try journal.connection.execute("PRAGMA max_page_count = 1000000")
        _ = try journal.append([Sample.called(4, at: long)])
        #expect(try journal.verify() == .holds(journal.head))
    }

    @Test func `where nothing can be written everything is read`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        let head = journal.head
        try journal.connection.execute("PRAGMA query_only = ON")
        let refusal = fault { try journal.append([Sample.called(4, at: Sample.text(4))]) }
        #expect(refusal?.kind == .readOnly)
        #expect(journal.head == head)
        #expect(try journal.read(after: .none, atMost: 9).count == 3)
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `a directory that cannot be written is opened for reading`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        let head = journal.head
        journal.close()
        room.directory.release()
        for name in try room.names() { chmod(room.path + "/" + name, 0o400) }
        chmod(room.path, 0o500)
        defer { chmod(room.path, 0o700) }

        let directory = try DataDirectory.open(room.path, creating: false)
        #expect(directory.isReadOnly)
        #expect(fault { try DataDirectory.open(room.path, creating: false) }?.kind == .busy)
        let again = try JournalFile.open(hampshire, in: directory)
        #expect(try again.verify() == .holds(head))
        #expect(
            fault { try again.append([Sample.called(4, at: Sample.text(4))]) }?.kind == .readOnly)
        #expect(fault { try JournalFile.create(word("kent"), in: directory) }?.kind == .readOnly)
        let copy = try Room()
        #expect(try again.backUp(to: copy.path + "/copy") == head)
    }

    @Test(arguments: [Int32(1_034), 1_290])
    func `a failed sync of SQLite's is known as one`(code: Int32) {
        #expect(JournalFault(sqlite: code, "disk I/O error", "file").isUnsynced)
    }

    @Test(arguments: [Int32(13), 266, 8, 5, 11, 14, 10, 3_338])
    func `no other error of SQLite's ends the process`(code: Int32) {
        #expect(!JournalFault(sqlite: code, "an error", "file").isUnsynced)
    }

    // A device takes the place of the list: /dev/full has no room, /dev/null cannot be synced.

    @Test func `an erasing that cannot be listed is not done`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        let head = journal.head
        let text = try #require(try journal.texts().first)
        symlink("/dev/full", room.path + "/hampshire.erased")
        let refusal = fault { try journal.append([Sample.erased(4, [text.digest])]) }
        #expect(refusal?.kind == .full)
        #expect(journal.head == head)
        #expect(journal.erasures().isEmpty)
        #expect(try journal.texts().contains(text))
    }

    @Test func `when the disk does not confirm the process is told to end`() throws {
        let sentences = Sentences()
        let room = try Room(ending: { sentences.add($0) })
        let journal = try room.journal(Sample.drafts(3))
        let text = try #require(try journal.texts().first)
        symlink("/dev/null", room.path + "/hampshire.erased")
        let refusal = fault { try journal.append([Sample.erased(4, [text.digest])]) }
        #expect(refusal?.kind == .unsynced)
        #expect(sentences.all.count == 1)
        #expect(sentences.all.first?.contains("did not confirm") == true)
    }
}

/// What the process was told before it was to end.
final class Sentences: Sendable {
    private let sentences = Mutex<[String]>([])

    var all: [String] { sentences.withLock { $0 } }

    func add(_ sentence: String) { sentences.withLock { $0.append(sentence) } }
}
