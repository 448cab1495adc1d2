import Almanac
import Foundation
import Governance
import TestSupport
import Testing

@testable import Journal

/// Erased bytes are nowhere in the data directory.
struct ErasingTests {
    @Test func `value and salt are gone, the hash stays and the chain holds`() throws {
        let room = try Room()
        let text = Sample.text(2)
        let journal = try room.journal([Sample.founded, Sample.called(2, at: text)])
        #expect(try !room.files(holding: text.salt).isEmpty)
        _ = try journal.append([Sample.erased(3, [text.digest])])

        #expect(try room.files(holding: text.salt).isEmpty)
        #expect(try room.files(holding: Array(text.text.utf8)).isEmpty)
        #expect(try journal.texts().isEmpty)
        #expect(journal.erasures() == [text.digest])
        #expect(journal.erased().map(\.recorded.description) == ["2026-11-22T09:03:00.000000Z"])
        #expect(try journal.verify() == .holds(journal.head))
        #expect(try room.mode(of: "hampshire.erased") == 0o600)
        journal.close()
        #expect(try room.reopened().erasures() == [text.digest])
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `among hundreds of neighbours of every length`(seed: UInt64) throws {
        let room = try Room()
        let journal = try room.journal([Sample.founded])
        var lots = Dice(seed: seed)
        var standing: [LaidText] = []
        var erased: [LaidText] = []
        for round in 0..<12 {
            let texts = (0..<40).map { Self.text("\(seed)-\(round)-\($0)", &lots) }
            var next = journal.head.number.number
            _ = try journal.append(
                texts.map { text in
                    next += 1
                    return Sample.called(next, at: text)
                })
            standing = (standing + texts).shuffled(using: &lots)
            let doomed = Array(standing.prefix(round % 3 == 0 ? 1 : 25))
            standing.removeFirst(doomed.count)
            _ = try journal.append([Sample.erased(next + 1, doomed.map(\.digest))])
            erased += doomed
        }
        try expectGone(erased, from: room)
        #expect(Set(try journal.texts().map(\.digest)) == Set(standing.map(\.digest)))
        #expect(try journal.verify() == .holds(journal.head))
        journal.close()
        try expectGone(erased, from: room)
        #expect(try room.reopened().texts().count == standing.count)
        try expectGone(erased, from: room)
    }

    @Test func `an older backup does not bring an erased text back`() throws {
        let room = try Room()
        let safe = try Room()
        let journal = try room.journal(Sample.drafts(60))
        let texts = try journal.texts()
        let before = try journal.backUp(to: safe.path + "/before")
        let doomed = Array(texts[20..<40])
        _ = try journal.append([Sample.erased(61, doomed.map(\.digest))])
        journal.close()
        for name in try room.names() where name.hasPrefix("hampshire.journal") {
            unlink(room.path + "/" + name)
        }

        let file = safe.path + "/before"
        #expect(try JournalFile.restore(file, as: hampshire, in: room.directory) == before)
        let restored = try room.reopened()
        #expect(try restored.texts().count == texts.count - doomed.count)
        #expect(restored.erasures() == doomed.map(\.digest))
        #expect(try restored.verify() == .holds(before))
        for text in doomed {
            #expect(try room.files(holding: Array(text.text.utf8)).isEmpty)
            #expect(try !safe.files(holding: Array(text.text.utf8)).isEmpty)
        }
    }

    @Test func `a text that was erased is never laid again`() throws {
        let room = try Room()
        let text = Sample.text(2)
        let journal = try room.journal([Sample.founded, Sample.called(2, at: text)])
        _ = try journal.append([Sample.erased(3, [text.digest]), Sample.called(4, at: text)])
        _ = try journal.append([Sample.called(5, at: text)])
        #expect(try journal.texts().isEmpty)
        #expect(try room.files(holding: text.salt).isEmpty)
    }

    @Test func `laid and erased in one breath leaves nothing`() throws {
        let room = try Room()
        let text = Sample.text(2)
        let drafts = [
            Sample.founded, Sample.called(2, at: text), Sample.erased(3, [text.digest]),
        ]
        let journal = try room.journal(drafts)
        #expect(try journal.texts().isEmpty)
        #expect(try room.files(holding: text.salt).isEmpty)
        #expect(try journal.verify() == .holds(journal.head))
    }

    @Test func `what was listed when the power went is erased by the next process`() throws {
        let room = try Room()
        let drafts = Sample.drafts(3)
        let text = try #require(drafts[1].texts.first)
        try room.journal(drafts).close()
        let torn = "\(text.digest) 2026-11-22T09:04:00.000000Z\n\(drafts[2].texts[0].digest) 20"
        try room.write(torn, to: "hampshire.erased")

        let journal = try room.reopened()
        #expect(try journal.texts().map(\.digest) == drafts[2].texts.map(\.digest))
        #expect(journal.erasures() == [text.digest])
        #expect(try room.files(holding: text.salt).isEmpty)
        _ = try journal.append([Sample.erased(4, drafts[2].texts.map(\.digest))])
        journal.close()
        #expect(try room.reopened().erasures().count == 2)
    }

    @Test func `what stood in the log when the process was killed is gone after it`() throws {
        let room = try Room()
        let text = Sample.text(2)
        let journal = try room.journal([Sample.founded, Sample.called(2, at: text)])
        try journal.connection.commit { try Table.erase(text.digest, in: $0) }
        // The files as a kill leaves them: the log was not written back.
        let next = try Room()
        for name in try room.names() where name != "lock" {
            try FileManager.default.copyItem(
                atPath: "\(room.path)/\(name)", toPath: "\(next.path)/\(name)")
        }
        #expect(try !next.files(holding: text.salt).isEmpty)
        let again = try next.reopened()
        #expect(try next.files(holding: text.salt).isEmpty)
        #expect(again.head == journal.head)
    }

    @Test(arguments: ["minutes\n", "\(Digest.none)\n", "\(Digest.none) yesterday\n", "\n\nx\n"])
    func `a list of erasures with a strange line is damage`(list: String) throws {
        let room = try Room()
        try room.journal(Sample.drafts(2)).close()
        try room.write(list, to: "hampshire.erased")
        #expect(fault { try room.reopened() }?.kind == .damaged(firstBad: nil))
    }

    @Test func `an erasure whose transaction failed is taken off the list`() throws {
        let room = try Room()
        let moment = Sample.founded.entry.recorded
        var list = try ErasureList(at: room.path + "/hampshire.erased")
        try list.add([Erasure(digest: Keeper.plainHash([1]), recorded: moment)])
        let before = list
        try list.add([Erasure(digest: Keeper.plainHash([2]), recorded: moment)])
        list.cut(to: before)
        #expect(list.erasures == before.erasures)
        try list.add([Erasure(digest: Keeper.plainHash([3]), recorded: moment)])
        let read = try ErasureList(at: room.path + "/hampshire.erased").erasures
        #expect(read.map(\.digest) == [Keeper.plainHash([1]), Keeper.plainHash([3])])
    }

    /// A text that is found nowhere else, from a few bytes to several pages.
    private static func text(_ name: String, _ lots: inout Dice) -> LaidText {
        let lengths = [0, 3, 40, 400, 1_500, 3_900, 4_200, 9_000]
        let length = lengths.randomElement(using: &lots) ?? 0
        let filling = (0..<length).map { _ in Character("\(Int.random(in: 0...9, using: &lots))") }
        return Keeper.lay("‹\(name)›" + String(filling) + "‹/\(name)›", for: .insiders)
    }

    private func expectGone(_ texts: [LaidText], from room: Room) throws {
        let files = try room.names().map { try room.contents(of: $0) }
        for text in texts {
            let bytes = Array(text.text.utf8)
            let pieces = [text.salt, Array(bytes.prefix(30)), Array(bytes.suffix(30))]
            for piece in pieces {
                #expect(!files.contains { $0.holds(piece) }, "\(text.text)")
            }
        }
    }
}
