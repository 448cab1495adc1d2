import Foundation
import Governance
import Testing

@testable import Journal

/// How much an entry, which everybody may read, tells of how long a private document is.
@Suite(.serialized) struct PaddingTests {
    private func laid(_ text: String) throws -> LaidDocument {
        try Keeper.lay(documentOf: text, named: "a.txt", for: .insiders)
    }

    @Test(arguments: [
        Padded(1, as: 4_096), Padded(4_088, as: 4_096), Padded(4_089, as: 4_352),
        Padded(60_000, as: 61_440), Padded(70_000, as: 71_680), Padded(1_000_000, as: 1_015_808),
    ])
    func `an entry tells roughly how long a private one is, and its reader is told exactly`(
        padded: Padded
    ) throws {
        let room = try Room()
        let text = String(repeating: "x", count: padded.length)
        let one = try laid(text)
        #expect(one.document.size == padded.size)
        let plain = try Keeper.lay(documentOf: text, named: "a.txt", for: .everyone)
        #expect(plain.document.size == padded.length)
        let journal = try room.journal([Sample.founded, Sample.published(2, one)])
        let open = try #require(journal.document(one.document))
        #expect(open.size == padded.length)
        #expect(try open.read(from: padded.length - 1, to: padded.size) == [0x78])
        #expect(journal.isSame(try laid(text), as: one.document) == true)
        let other = try laid(String(text.dropLast()) + "y")
        #expect(journal.isSame(other, as: one.document) == false)
        #expect(journal.isSame(try laid(text + "x"), as: one.document) == false)
        #expect(try journal.verify() == .holds(journal.head))
        guard Python.isHere else { return }
        #expect(try Python.verifyNext(room.path + "/hampshire.journal", expecting: nil).1 == 0)
    }

    struct Padded: Sendable, CustomTestStringConvertible {
        let length: Int
        let size: Int
        var testDescription: String { "\(length)" }

        init(_ length: Int, as size: Int) {
            self.length = length
            self.size = size
        }
    }
}
