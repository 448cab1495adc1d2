import Foundation
import Governance
import Journal
import Place
import TestSupport
import Testing

@testable import Site

/// What becomes of a document that is taken back, or is not what it was, while it is being sent.
@Suite(.serialized) struct BrokenOffTests {
    /// Of four pieces.
    private static let text = String(repeating: "sixteen bytes, \n", count: 14_000)

    @Test(arguments: ["exempt-paper", "withdraw-entry", "erase-text"])
    func `what is withheld, withdrawn or erased while it is sent is sent no further`(
        intent: String
    ) async throws {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.text)
        let entry = place.moot.snapshot.record.last
        let other = try await place.publish("p2", saying: Self.text.uppercased())
        var (sending, left) = (try await begun(path, in: place), try await begun(other, in: place))
        let more: [String: [Datum.Member]] = [
            "exempt-paper": [
                .init("paper", "p1"), .init("public-title", "A contract"),
                .init("reason", "It names a bidder"),
            ],
            "withdraw-entry": [
                .init("entry", .number(entry.number)), .init("reason", "A mistake"),
            ],
            "erase-text": [.init("text", .text(String(path.suffix(64))))],
        ]
        try await place.perform(
            .object([.init("intent", .text(intent))] + (more[intent] ?? [])))
        #expect(throws: Pieces.Break.takenBack) { try sending.next() }
        // What became of one does not break off another.
        for _ in 0..<3 { #expect(try left.next() != nil) }
        #expect(try left.next() == nil)
    }

    /// A document of which the first piece was sent.
    private func begun(_ path: String, in place: Shelved) async throws -> Pieces.Sending {
        var sending = try #require(await place.get(path).pieces).sending
        #expect(try sending.next()?.count == OpenDocument.piece)
        return sending
    }

    @Test func `a document that was changed on the disk does not come whole`() async throws {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.text)
        #expect(await place.get(path).text == Self.text)
        let file = try FileHandle(forWritingTo: place.file(of: path))
        try file.seek(toOffset: 100_000)
        try file.write(contentsOf: Data("S".utf8))
        let answer = await place.get(path)
        #expect(answer.status == 200)
        #expect(throws: JournalFault.self) { try answer.pieces?.whole() }
    }

    @Test func `one that is shorter on the disk than its entry says is a fault, and so is none`()
        async throws
    {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.text)
        let answer = await place.get(path)
        try FileHandle(forWritingTo: place.file(of: path)).truncate(atOffset: 1_000)
        #expect(throws: JournalFault.self) { try answer.pieces?.whole() }
        #expect(await place.get(path).status == 500)
        try FileManager.default.removeItem(at: place.file(of: path))
        #expect(await place.get(path).status == 500)
        #expect(await place.get("/shire/meetings/m1").status == 200)
    }
}
