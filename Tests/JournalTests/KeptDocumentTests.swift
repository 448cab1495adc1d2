import Foundation
import Governance
import TestSupport
import Testing

@testable import Journal

/// Documents beside the journal: there before the entry that names them, gone when erased.
@Suite(.serialized) struct KeptDocumentTests {
    private let words = "The agenda of the forum, with all that is on it."

    private func laid(
        _ text: String, for audience: Audience = .everyone
    ) throws -> LaidDocument {
        try Keeper.lay(documentOf: text, named: "agenda.txt", for: audience)
    }

    /// A journal in which the second entry names a document.
    private func journal(
        in room: Room, _ documents: [LaidDocument]
    ) throws -> JournalFile {
        let papers = documents.enumerated().map { Sample.published($0.offset + 2, $0.element) }
        return try room.journal([Sample.founded] + papers)
    }

    private func folder(_ room: Room) -> String { room.path + "/hampshire.documents" }

    private func names(_ room: Room) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder(room)).sorted()
    }

    private func text(of document: Document, in journal: JournalFile) throws -> String? {
        guard let open = journal.document(document) else { return nil }
        return String(decoding: try open.read(from: 0, to: open.size), as: UTF8.self)
    }

    @Test func `a public document is named by the hash of its bytes, in files of the owner alone`()
        throws
    {
        let room = try Room()
        let one = try laid(words)
        let journal = try journal(in: room, [one])
        #expect(one.document.digest == Keeper.plainHash(Array(words.utf8)))
        #expect(one.document.size == words.utf8.count)
        #expect(try names(room) == ["\(one.document.digest)"])
        #expect(try room.mode(of: "hampshire.documents") == 0o700)
        #expect(try room.mode(of: "hampshire.documents/\(one.document.digest)") == 0o600)
        #expect(try text(of: one.document, in: journal) == words)
    }

    @Test func `a private one is named by salt and bytes, and never twice the same`() throws {
        let room = try Room()
        let (one, other) = (try laid(words, for: .insiders), try laid(words, for: .insiders))
        let journal = try journal(in: room, [one])
        #expect(one.document.isSalted)
        #expect(one.document.digest != other.document.digest)
        #expect(one.document.digest != Keeper.plainHash(Array(words.utf8)))
        let length = words.utf8.count
        let zeros = [UInt8](repeating: 0, count: 4_095 - length)
        let file = one.salt + Array(words.utf8) + zeros + [UInt8(length)]
        #expect(one.document.digest == Keeper.plainHash(file))
        #expect(try text(of: one.document, in: journal) == words)
        #expect(journal.isSame(other, as: one.document) == true)
        #expect(journal.isSame(try laid("Other words", for: .insiders), as: one.document) == false)
    }

    @Test func `a file is read a piece at a time, and too large or empty ones are refused`() throws
    {
        let room = try Room()
        let long = String(repeating: "0123456789abcdef", count: 20_000)
        try room.write(long, to: "long.txt")
        try room.write("", to: "empty.txt")
        let one = try Keeper.lay(fileAt: room.path + "/long.txt", for: .everyone)
        #expect(one.document == (try laid(long)).document)
        let journal = try journal(in: room, [one])
        let open = try #require(journal.document(one.document))
        #expect(try open.read(from: 0, to: open.size).count == OpenDocument.piece)
        #expect(try open.read(from: 319_990, to: open.size).count == 10)
        for name in ["empty.txt", "missing.txt", "lock"] {
            #expect(throws: Problem.self) {
                try Keeper.lay(fileAt: "\(room.path)/\(name)", for: .everyone)
            }
        }
        let handle = FileHandle(forWritingAtPath: room.path + "/long.txt")
        try handle?.truncate(atOffset: UInt64(Document.largest) + 1)
        let problem = #expect(throws: Problem.self) {
            try Keeper.lay(fileAt: room.path + "/long.txt", for: .everyone)
        }
        #expect(problem?.sentence.contains("100 MiB") == true)
    }

    @Test func `a file that changed since it was hashed is refused, and nothing is written`() throws
    {
        let room = try Room()
        try room.write(words, to: "agenda.txt")
        let one = try Keeper.lay(fileAt: room.path + "/agenda.txt", for: .everyone)
        try room.write(words.uppercased(), to: "agenda.txt")
        let journal = try room.journal([Sample.founded])
        #expect(fault { try journal.append([Sample.published(2, one)]) } != nil)
        #expect(journal.head.number.number == 1)
        #expect(try names(room) == [])
        try room.write(words, to: "agenda.txt")
        _ = try journal.append([Sample.published(2, one)])
        #expect(try text(of: one.document, in: journal) == words)
    }

    @Test func `what no entry came to name is gone at once, or when the journal is next opened`()
        throws
    {
        let room = try Room()
        let (one, other) = (try laid(words), try laid("Another"))
        let journal = try journal(in: room, [one])
        // A draft whose number does not follow is refused before anything is written.
        #expect(fault { try journal.append([Sample.published(9, other)]) } != nil)
        #expect(try names(room).count == 1)
        // Killed between document and entry: it lies there, whole, under its other name.
        _ = try journal.documents.lay([other])
        #expect(try names(room).count == 2)
        journal.close()
        let again = try room.reopened()
        #expect(try names(room) == ["\(one.document.digest)"])
        #expect(again.document(other.document) == nil)
        #expect(try again.verify() == .holds(again.head))
    }

    @Test func `killed between entry and name, a document has its name when it is next opened`()
        throws
    {
        let room = try Room()
        let one = try laid(words)
        let journal = try journal(in: room, [one])
        let name = "\(folder(room))/\(one.document.digest)"
        try FileManager.default.moveItem(atPath: name, toPath: name + ".making")
        journal.close()
        let again = try room.reopened()
        #expect(try text(of: one.document, in: again) == words)
        #expect(try again.verify() == .holds(again.head))
    }

    @Test func `half a document is not taken for one`() throws {
        let room = try Room()
        let one = try laid(words)
        let journal = try journal(in: room, [one])
        let name = "\(folder(room))/\(one.document.digest)"
        try FileManager.default.removeItem(atPath: name)
        try Data("The age".utf8).write(to: URL(fileURLWithPath: name + ".making"))
        journal.close()
        let again = try room.reopened()
        #expect(try names(room) == [])
        expectBroken(again, at: 2, "is not in")
    }

    private func expectBroken(
        _ journal: JournalFile, at entry: Int, _ words: String,
        _ location: SourceLocation = #_sourceLocation
    ) {
        guard case .broken(entry, let because) = try? journal.verify() else {
            Issue.record("it holds", sourceLocation: location)
            return
        }
        #expect(because.contains(words), "\(because)", sourceLocation: location)
        guard Python.isHere else { return }
        let path = journal.directory.journal(of: hampshire)
        let told = try? Python.verifyNext(path, expecting: nil)
        #expect(told?.1 == 1, sourceLocation: location)
        let start = "entry \(entry) does not hold: "
        #expect(told?.0.hasPrefix(start) == true, "\(told?.0 ?? "")", sourceLocation: location)
    }

    @Test func `verify finds a changed byte, a missing file and one that nobody named`() throws {
        let room = try Room()
        let (one, other) = (try laid(words), try laid("Another"))
        let journal = try journal(in: room, [one, other])
        let path = "\(folder(room))/\(other.document.digest)"
        #expect(try journal.verify() == .holds(journal.head))
        try Data("Anothes".utf8).write(to: URL(fileURLWithPath: path))
        expectBroken(journal, at: 3, "does not have its hash")
        try FileManager.default.removeItem(atPath: path)
        expectBroken(journal, at: 3, "is not in")
        try Data("Another".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try journal.verify() == .holds(journal.head))
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder(room) + "/stray.txt"))
        expectBroken(journal, at: 0, "stray.txt")
    }

    @Test func `erasing takes bytes and salt, and the list keeps both from coming back`() throws {
        let room = try Room()
        let (one, other) = (try laid(words, for: .insiders), try laid("Another"))
        let journal = try journal(in: room, [one, other])
        try journal.backUp(to: room.aside("before.backup"))
        _ = try journal.append([Sample.erased(4, [one.document.digest])])
        #expect(journal.document(one.document) == nil)
        #expect(try names(room) == ["\(other.document.digest)"])
        #expect(try journal.verify() == .holds(journal.head))
        try journal.backUp(to: room.aside("after.backup"))
        journal.close()
        // Restored from before the erasing, on a machine that has the list.
        for backup in ["before", "after"] {
            let next = try Room()
            try FileManager.default.copyItem(
                atPath: room.path + "/hampshire.erased", toPath: next.path + "/hampshire.erased")
            _ = try JournalFile.restore(
                room.aside("\(backup).backup"), as: hampshire, in: next.directory)
            #expect(try names(next) == ["\(other.document.digest)"])
            let restored = try next.reopened()
            #expect(try restored.verify() == .holds(restored.head))
            #expect(try text(of: other.document, in: restored) == "Another")
            restored.close()
            guard Python.isHere else { continue }
            #expect(try Python.verifyNext(next.path + "/hampshire.journal", expecting: nil).1 == 0)
        }
    }

    @Test func `a document that is listed as erased and still stands goes when it is opened`()
        throws
    {
        let room = try Room()
        let one = try laid(words)
        try journal(in: room, [one]).close()
        try room.write(
            "\(one.document.digest) 2026-11-22T10:00:00.000000Z\n", to: "hampshire.erased")
        let again = try room.reopened()
        #expect(try names(room) == [])
        #expect(try again.verify() == .holds(again.head))
        // And it is not laid again.
        _ = try again.append([Sample.published(3, one)])
        #expect(try names(room) == [])
    }

    @Test func `a backup takes documents along, and one that lacks any is refused`() throws {
        let room = try Room()
        let one = try laid(words)
        let journal = try journal(in: room, [one])
        let backup = room.aside("whole.backup")
        try journal.backUp(to: backup)
        if Python.isHere { #expect(try Python.verifyNext(backup, expecting: nil).1 == 0) }
        let next = try Room()
        _ = try JournalFile.restore(backup, as: hampshire, in: next.directory)
        #expect(try text(of: one.document, in: next.reopened()) == words)
        let copied = "\(backup).documents/\(one.document.digest)"
        try Data("changed".utf8).write(to: URL(fileURLWithPath: copied))
        let third = try Room()
        let refused = fault {
            try JournalFile.restore(backup, as: hampshire, in: third.directory)
        }
        #expect(refused?.kind == .damaged(firstBad: 2))
        #expect(try third.names() == ["lock"])
        try FileManager.default.removeItem(atPath: backup)
        #expect(fault { try journal.backUp(to: backup) }?.kind == .exists)
    }

    @Test func `a restore half done leaves nothing, and what another journal left is not mixed in`()
        throws
    {
        let room = try Room()
        let journal = try journal(in: room, [try laid(words)])
        let backup = room.aside("whole.backup")
        try journal.backUp(to: backup)
        let next = try Room()
        let half = next.path + "/hampshire.documents.making"
        try FileManager.default.createDirectory(
            atPath: half, withIntermediateDirectories: false)
        try next.write("half", to: "hampshire.documents.making/half")
        next.directory.release()
        let again = try DataDirectory.open(next.path, creating: false)
        #expect(try next.names() == ["lock"])
        try FileManager.default.createDirectory(
            atPath: next.path + "/hampshire.documents", withIntermediateDirectories: false)
        let refused = fault { try JournalFile.restore(backup, as: hampshire, in: again) }
        #expect(refused?.kind == .exists)
    }
}

extension Sample {
    /// A paper published, and its document laid aside.
    static func published(_ number: Int, _ laid: LaidDocument) -> Draft {
        let document = String(decoding: JSONText.bytes(of: laid.document.datum), as: UTF8.self)
        let field = laid.document.isSalted ? "private-document" : "document"
        let happening = """
            {"is":"paper published","paper":"p-\(number)","meeting":"m-1","sort":"agenda",\
            "title":"\(Keeper.plainHash([UInt8(number)]))","\(field)":\(document)}
            """
        return Draft(entry: entry(number, "publish-paper", happening), documents: [laid])
    }
}
