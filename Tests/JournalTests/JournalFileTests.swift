import Foundation
import Governance
import Journal
import Testing

struct JournalFileTests {
    @Test func `a new journal is empty and belongs to its owner alone`() throws {
        let room = try Room()
        let journal = try room.journal()
        #expect(journal.head == .none)
        #expect(try journal.read(after: .none, atMost: 10).isEmpty)
        #expect(try journal.texts().isEmpty)
        #expect(journal.erasures().isEmpty)
        _ = try journal.append(Sample.drafts(2))
        for name in try room.names() { #expect(try room.mode(of: name) == 0o600, "\(name)") }
    }

    @Test func `a journal is made once, and opened only where it was made`() throws {
        let room = try Room()
        let directory = room.directory
        #expect(fault { try JournalFile.open(hampshire, in: directory) }?.kind == .missing)
        try JournalFile.create(hampshire, in: directory).close()
        #expect(fault { try JournalFile.create(hampshire, in: directory) }?.kind == .exists)
        #expect(try room.names() == ["hampshire.journal", "lock"])
    }

    @Test func `what was appended stands there when the next process opens it`() throws {
        let room = try Room()
        let journal = try room.journal()
        let drafts = Sample.drafts(5)
        var sealed = try journal.append(Array(drafts.prefix(2)))
        sealed += try journal.append(Array(drafts.dropFirst(2)))
        let head = journal.head
        journal.close()

        let again = try room.reopened()
        #expect(again.head == head)
        #expect(again.head == Head(number: EntryNumber(5), hash: sealed[4].hash))
        #expect(try again.read(after: .none, atMost: 100) == sealed)
        #expect(try again.read(after: EntryNumber(2), atMost: 2) == Array(sealed[2...3]))
        let texts = drafts.flatMap(\.texts)
        #expect(try again.texts().map(\.digest) == texts.map(\.digest))
        #expect(try again.texts().map(\.text) == texts.map(\.text))
        #expect(try again.texts().map(\.audience) == texts.map(\.audience))
        #expect(try again.verify() == .holds(head))
    }

    @Test func `entries are chained by the bytes that Governance writes`() throws {
        let room = try Room()
        let drafts = Sample.drafts(3)
        let journal = try room.journal(drafts)
        var previous = Digest.none
        for (draft, sealed) in zip(drafts, try journal.read(after: .none, atMost: 3)) {
            #expect(sealed.bytes == draft.entry.bytes(place: hampshire, previous: previous))
            #expect(sealed.hash == Keeper.plainHash([0] + sealed.bytes))
            previous = sealed.hash
        }
        #expect(journal.head.hash == previous)
    }

    @Test func `an entry that does not follow is refused with all that came with it`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(3))
        let head = journal.head
        let four = Sample.called(4, at: Sample.text(4))
        for gap in [3, 6] {
            let other = Sample.called(gap, at: Sample.text(gap))
            #expect(fault { try journal.append([four, other]) }?.kind == .fault)
        }
        #expect(journal.head == head)
        #expect(try journal.texts().count == 2)
        _ = try journal.append([four])
        #expect(try journal.verify() == .holds(journal.head))
    }

    @Test func `a key leads to its entry and is never used again`() throws {
        let room = try Room()
        let journal = try room.journal([Sample.founded])
        _ = try journal.append([Sample.called(2, at: Sample.text(2), once: "letter-7")])
        let record = try journal.once("letter-7")
        #expect(record?.number == EntryNumber(2))
        #expect(record?.request == Keeper.plainHash(Array("letter-7".utf8)))
        #expect(try journal.once("letter-8") == nil)

        let again = Sample.called(3, at: Sample.text(3), once: "letter-7")
        #expect(fault { try journal.append([again]) }?.kind == .fault)
        #expect(journal.head.number == EntryNumber(2))
        #expect(try journal.texts().count == 1)
    }

    @Test(arguments: [
        "", " ", "a\0b", "\r\n\t", "é", "e\u{301}", "🦌", "\u{FFFD}", "'; DROP TABLE texts; --",
        String(repeating: "long ", count: 4_000),
    ])
    func `a text comes back byte for byte`(text: String) throws {
        let room = try Room()
        let journal = try room.journal([Sample.founded])
        _ = try journal.append([Sample.called(2, at: Keeper.lay(text, for: .keepers))])
        let found = try #require(try journal.texts().first)
        #expect(Array(found.text.utf8) == Array(text.utf8))
        #expect(found.audience == .keepers)
        #expect(try journal.verify() == .holds(journal.head))
    }

    @Test func `a text that its entry does not refer to is not kept`() throws {
        let room = try Room()
        let journal = try room.journal([Sample.founded])
        let draft = Sample.called(2, at: Sample.text(2))
        let texts = draft.texts + [Sample.text(3)]
        _ = try journal.append([Draft(entry: draft.entry, texts: texts)])
        #expect(try journal.texts().map(\.digest) == draft.texts.map(\.digest))
    }

    @Test func `a text laid twice stands once, and never for others than at first`() throws {
        let room = try Room()
        let text = Sample.text(2, for: .insiders)
        let journal = try room.journal([Sample.founded, Sample.called(2, at: text)])
        _ = try journal.append([Sample.called(3, at: text)])
        #expect(try journal.texts().count == 1)
        let published = Keeper.lay(text.text, for: .everyone, salt: text.salt)
        #expect(fault { try journal.append([Sample.called(4, at: published)]) }?.kind == .fault)
        #expect(try journal.texts().map(\.audience) == [.insiders])
    }

    @Test(arguments: [0, 15, 17]) func `a salt of another length is refused`(length: Int) throws {
        let room = try Room()
        let journal = try room.journal([Sample.founded])
        let salt = [UInt8](repeating: 7, count: length)
        let text = Keeper.lay("Winchester", for: .everyone, salt: salt)
        #expect(fault { try journal.append([Sample.called(2, at: text)]) }?.kind == .fault)
        #expect(journal.head.number == EntryNumber(1))
    }

    @Test func `nothing is asked of a journal that was closed`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(2))
        let head = journal.head
        journal.close()
        journal.close()
        #expect(journal.head == head)
        #expect(fault { try journal.read(after: .none, atMost: 1) }?.kind == .fault)
        #expect(fault { try journal.append([Sample.called(3, at: Sample.text(3))]) } != nil)
    }

    @Test func `a journal under another place's name is not opened`() throws {
        let room = try Room()
        try room.journal(Sample.drafts(2)).close()
        let files = FileManager.default
        try files.moveItem(
            atPath: room.path + "/hampshire.journal", toPath: room.path + "/kent.journal")
        let refusal = fault { try JournalFile.open(word("kent"), in: room.directory) }
        #expect(refusal?.kind == .damaged(firstBad: 1))
        #expect(refusal?.sentence.contains("hampshire") == true)
    }

    @Test(arguments: ["", "minutes", "SQLite format 3\0"])
    func `a file that is no journal is not opened`(text: String) throws {
        let room = try Room()
        try room.write(text, to: "hampshire.journal")
        #expect(fault { try room.reopened() }?.kind == .damaged(firstBad: nil))
    }
}
