import Foundation
import Governance
import TestSupport
import Testing

@testable import Journal

/// Both verifiers, ours and the one in Python, say the same of every journal.
@Suite(.serialized)
struct VerifierTests {
    @Test func `a journal that holds, open or closed, and its backup`() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(20))
        _ = try journal.append([Sample.erased(21, [try journal.texts()[3].digest])])
        let head = journal.head
        #expect(try journal.verify() == .holds(head))
        try journal.backUp(to: room.aside("copy"))
        try expectPython(room.path + "/hampshire.journal", holds: head)
        journal.close()
        try expectPython(room.path + "/hampshire.journal", holds: head)
        try expectPython(room.aside("copy"), holds: head)
    }

    @Test func `flipped bits of bytes and hashes`() throws {
        let copy = try Copy(of: 20)
        var lots = Dice(seed: 11)
        for entry in copy.entries {
            for _ in 0..<3 {
                let bits = 8 * (entry.bytes.count + 32)
                let flipped = entry.flipping(Int.random(in: 0..<bits, using: &lots))
                try copy.change([
                    "UPDATE entries SET hash = x'\(flipped.hash)',"
                        + " bytes = \(Tampering.blob(flipped.bytes)) WHERE number = \(entry.number)"
                ])
                try copy.expectBroken(at: entry.number.number)
            }
        }
    }

    @Test(arguments: [
        Damage("DELETE FROM entries WHERE number = 7", 7),
        Damage("DELETE FROM entries WHERE number = 1", 1),
        Damage("UPDATE entries SET number = 99 WHERE number = 7", 7),
        Damage("UPDATE entries SET number = 0 WHERE number = 1", 1),
        Damage("UPDATE entries SET hash = zeroblob(31) WHERE number = 3", 3),
        Damage("UPDATE entries SET hash = zeroblob(33) WHERE number = 3", 3),
        Damage("UPDATE entries SET bytes = x'' WHERE number = 3", 3),
        Damage("INSERT INTO entries SELECT 13, hash, bytes FROM entries WHERE number = 12", 13),
        Damage("INSERT INTO entries VALUES (13, zeroblob(32), x'7b7d')", 13),
        Damage("INSERT INTO entries VALUES (-1, zeroblob(32), x'7b7d')", 1),
        Damage("UPDATE texts SET text = text || '!' WHERE text LIKE '% 5,%'", 5),
        Damage("UPDATE texts SET salt = zeroblob(16) WHERE text LIKE '% 6,%'", 6),
        Damage("UPDATE texts SET digest = zeroblob(32) WHERE text LIKE '% 5,%'", nil),
        Damage("DROP TABLE texts", nil), Damage("DROP TABLE once", nil),
        Damage("DROP TABLE entries", 1),
        Damage("INSERT INTO once VALUES ('key', zeroblob(32), 99)", nil),
    ])
    func `rows changed, deleted and put in`(damage: Damage) throws {
        let copy = try Copy(of: 12)
        try copy.change(["PRAGMA foreign_keys = OFF", damage.sql])
        try copy.expectBroken(at: damage.firstBad ?? 0)
    }

    @Test func `entries exchanged, or moved up into a gap`() throws {
        let copy = try Copy(of: 12)
        var swapped = copy.entries
        swapped[4] = copy.entries[5].numbered(5)
        swapped[5] = copy.entries[4].numbered(6)
        try copy.replace(by: swapped)
        try copy.expectBroken(at: 5)

        var moved = copy.entries
        moved.remove(at: 6)
        try copy.replace(by: moved.enumerated().map { $0.element.numbered($0.offset + 1) })
        try copy.expectBroken(at: 7)
    }

    @Test func `a journal cut short is missed by the hash that was noted down`() throws {
        let copy = try Copy(of: 12)
        try copy.expectHolds(expecting: copy.entries[11].hash)
        try copy.expectHolds(expecting: copy.entries[6].hash)
        try copy.change([
            "DELETE FROM texts WHERE text LIKE '% 1_,%'", "DELETE FROM entries WHERE number > 9",
        ])
        try copy.expectHolds(expecting: nil)
        try copy.expectHolds(expecting: copy.entries[8].hash)
        try copy.expectBroken(at: 10, expecting: copy.entries[11].hash)
    }

    @Test func `a text that stands although an entry erased it`() throws {
        let room = try Room()
        let text = Sample.text(2)
        let journal = try room.journal([Sample.founded, Sample.called(2, at: text)])
        let erasing = Sample.erased(3, [text.digest])
        _ = try journal.append([Draft(entry: erasing.entry)])
        journal.close()
        try Copy(room).expectBroken(at: 3)
    }

    /// A chain whose hashes are all right, with bytes that no canonical entry has.
    @Test(arguments: [
        Respelling("{", "{ "), Respelling("\"by\"", "\"\\u0062y\""),
        Respelling("\"number\":2", "\"number\":2.0"), Respelling("\"number\":2", "\"number\":02"),
        Respelling("\"number\":2", "\"number\":3"), Respelling("\"number\":2", "\"number\":\"2\""),
        Respelling("\"format\":1", "\"format\":2"), Respelling("\"format\":1", "\"format\":true"),
        Respelling("\"by\":\"p-7f3k2m9q\",\"intent\"", "\"intent\":\"x\",\"by\""),
        Respelling("\"by\":", "\"happened\":null,\"by\":"),
        Respelling("\"by\":", "\"by\":\"p-1\",\"by\":"), Respelling("\"by\":", "\"mood\":"),
        Respelling("hampshire", "kent"), Respelling(".000000Z", "Z"), Respelling("T09", "T9"),
        Respelling("22T09", "22 09"),
        Respelling("{\"is\":\"meeting called\",", "{"), Respelling("}]}", "}]}\n"),
        Respelling("}]}", "}]"), Respelling("}]}", "},[]]}"), Respelling("2014-03\"", "\\/\""),
        Respelling("[{", String(repeating: "[", count: 5_000)),
    ])
    func `bytes that are not canonical`(respelling: Respelling) throws {
        let copy = try Copy(of: 4)
        let drafts = copy.drafts
        let chain = Tampering.sealed(
            drafts.enumerated().map { index, draft in
                { previous in
                    let bytes = draft.entry.bytes(place: hampshire, previous: previous)
                    return index == 1 ? respelling.of(bytes) : bytes
                }
            })
        try copy.replace(by: chain)
        try copy.expectBroken(at: 2)
    }

    @Test func `a moment earlier than that of the entry before`() throws {
        let copy = try Copy(of: 6)
        for (recorded, holds) in [("T09:03:00.0", true), ("T09:02:59.9", false)] {
            let respelling = Respelling("T09:04:00.0", recorded)
            let chain = Tampering.sealed(
                copy.drafts.enumerated().map { index, draft in
                    { previous in
                        let bytes = draft.entry.bytes(place: hampshire, previous: previous)
                        return index == 3 ? respelling.of(bytes) : bytes
                    }
                })
            try copy.replace(by: chain)
            if holds {
                try copy.expectHolds(expecting: chain[5].hash)
            } else {
                try copy.expectBroken(at: 4)
            }
        }
    }

    private func expectPython(_ path: String, holds head: Head) throws {
        guard Python.isHere else { return }
        #expect(try Python.verify(path) == ("\(head)", 0))
    }
}

struct Respelling: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String

    init(_ old: String, _ new: String) {
        self.old = old
        self.new = new
    }

    func of(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let range = text.range(of: old) else { return [] }
        return Array(text.replacingCharacters(in: range, with: new).utf8)
    }

    var testDescription: String { "\(old) as \(new.prefix(30))" }
}
