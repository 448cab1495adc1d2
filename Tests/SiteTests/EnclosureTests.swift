import Foundation
import Governance
import Place
import TestSupport
import Testing

/// The documents of papers and minutes in feeds.
@Suite(.serialized) struct EnclosureTests {
    private func enclosures(in text: String) -> [String] {
        text.matches(of: /<link rel="enclosure" ([^>]*)\/>/).map { String($0.1) }
    }

    private func enclosure(_ path: String, _ type: String, _ length: Int) -> String {
        "type=\"\(type)\" length=\"\(length)\" href=\"https://moot.example\(path)\""
    }

    @Test func `a feed brings along what papers and minutes brought, for each its own entry`()
        async throws
    {
        let place = try await Shelved()
        let first = try await place.publish("p1", "a.pdf", saying: "%PDF-1.4 the first")
        let second = try await place.publish("p2", saying: "the second")
        try await place.perform([
            "intent": "publish-minutes", "meeting": "m1", "stage": "draft",
            "document": ["name": "minutes.txt", "text": "Those present"],
        ])
        let page = await place.get("/shire/meetings/m1")
        let minutes = try #require(
            page.links.first { $0.contains("/documents/") && $0 != first && $0 != second })
        for feed in ["/shire.atom", "/shire/partnerships/forum.atom"] {
            let text = await place.get(feed).text
            #expect(
                enclosures(in: text) == [
                    enclosure(minutes, "text/plain; charset=utf-8", 13),
                    enclosure(second, "text/plain; charset=utf-8", 10),
                    enclosure(first, "application/pdf", 18),
                ])
            let entries = text.split(separator: "</entry>")
            #expect(entries.allSatisfy { enclosures(in: String($0)).count <= 1 })
        }
        let found = await place.get("/shire/search.atom?q=agenda").text
        #expect(enclosures(in: found).count == 2)
    }

    @Test func `what is withheld, private, erased or corrected since is not brought along`()
        async throws
    {
        let place = try await Shelved()
        try await place.publish("p1", saying: "withheld")
        try await place.publish("p2", saying: "private", field: "private-document")
        let erased = try await place.publish("p3", saying: "erased")
        try await place.publish("p4", saying: "the wrong file")
        let wrong = place.moot.snapshot.record.last.number
        let right = try await place.publish(
            "p4", saying: "the right file",
            more: [.init("corrects", .number(wrong)), .init("because", "The wrong file")])
        try await place.perform([
            "intent": "exempt-paper", "paper": "p1", "public-title": "A contract",
            "reason": "It names a bidder",
        ])
        try await place.perform([
            "intent": "erase-text", "text": .text(String(erased.suffix(64))),
        ])
        for feed in [
            "/shire.atom", "/shire/partnerships/forum.atom", "/shire/search.atom?q=agenda",
        ] {
            #expect(
                enclosures(in: await place.get(feed).text)
                    == [enclosure(right, "text/plain; charset=utf-8", 14)], "\(feed)")
        }
    }
}
