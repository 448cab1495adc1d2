import Foundation
import Governance
import Journal
import Testing

/// What `docs/journal.md` promises to those who write a verifier from it.
struct DocumentTests {
    let lines: [Substring]

    init() throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let root = tests.deletingLastPathComponent().deletingLastPathComponent()
        let document = root.appending(path: "docs/journal.md")
        lines = try String(contentsOf: document, encoding: .utf8).split(separator: "\n")
    }

    @Test func `its entries have the hashes that follow them, and are ours to the byte`() throws {
        var previous = Digest.none
        let found = lines.indices.filter { lines[$0].hasPrefix("{\"format\"") }
        #expect(found.count == 3)
        for index in found {
            let bytes = Array(lines[index].utf8)
            let stored = try Entry.read(bytes)
            #expect(stored.previous == previous)
            #expect(stored.entry.bytes(place: stored.place, previous: previous) == bytes)
            previous = Keeper.hash(of: bytes)
            #expect(previous.description == lines[index + 1])
        }
    }

    @Test func `its text has the hash that its entries refer to`() {
        let text = Keeper.lay(
            "Committee room 1, Winchester", for: .everyone, salt: [UInt8](0..<16))
        #expect(lines.contains { $0.contains("\"citation\":\"\(text.digest)\"") })
    }
}
