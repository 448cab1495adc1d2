import Almanac
import Foundation
import Governance
import Journal
import Place
import TestSupport
import Testing

@testable import Site

/// What a reader gets who asks for a document.
@Suite(.serialized) struct DocumentsTests {
    struct Asked: Sendable, CustomTestStringConvertible {
        let range: String?
        let portion: Portion
        var testDescription: String { range ?? "nothing" }

        init(_ range: String?, _ portion: Portion) {
            self.range = range
            self.portion = portion
        }
    }

    @Test(arguments: [
        Asked(nil, .whole), Asked("bytes=0-3", .part(from: 0, to: 4)),
        Asked("bytes=9-9", .part(from: 9, to: 10)), Asked("bytes=4-", .part(from: 4, to: 10)),
        Asked("bytes=4-99", .part(from: 4, to: 10)), Asked("bytes=-3", .part(from: 7, to: 10)),
        Asked("bytes=-99", .part(from: 0, to: 10)), Asked("bytes=-0", .none),
        Asked("bytes=10-", .none), Asked("bytes=10-12", .none), Asked("bytes=3-2", .whole),
        Asked("bytes=0-0,5-6", .whole), Asked("bytes=0-0, 5-6", .whole),
        Asked("bytes=0-1,", .part(from: 0, to: 2)), Asked("bytes= ,\t0-1", .part(from: 0, to: 2)),
        Asked("Bytes=0-1", .part(from: 0, to: 2)), Asked("bytes=-", .whole),
        Asked("bytes=", .whole), Asked("bytes", .whole), Asked("", .whole),
        Asked("lines=0-1", .whole), Asked("bytes=a-b", .whole), Asked("bytes=0-1-2", .whole),
        Asked("bytes=--3", .whole), Asked("bytes=+1-2", .whole), Asked("bytes=1 - 2", .whole),
        Asked("bytes=0-99999999999999999999999", .part(from: 0, to: 10)),
        Asked("bytes=99999999999999999999999-", .none),
        Asked("bytes=-99999999999999999999999", .part(from: 0, to: 10)),
        Asked("bytes=٣-٤", .whole),
    ])
    func `ranges are read as RFC 9110 has them, of ten bytes`(asked: Asked) {
        #expect(Portion(asked.range, of: 10) == asked.portion)
    }

    @Test func `a document comes whole, with its type, its name and what keeps it from running`()
        async throws
    {
        let place = try await Shelved()
        let path = try await place.publish(
            "p1", "agenda.pdf", saying: "%PDF-1.4 made up",
            more: [.init("title", "Ŵater: the “plan”")])
        let answer = await place.get(path)
        #expect(answer.status == 200)
        #expect(answer.text == "%PDF-1.4 made up")
        #expect(answer.length == 16)
        #expect(answer["content-type"] == "application/pdf")
        #expect(answer["x-content-type-options"] == "nosniff")
        #expect(answer["content-security-policy"] == "sandbox; default-src 'none'")
        #expect(answer["accept-ranges"] == "bytes")
        #expect(answer["etag"] == "\"\(path.suffix(64))\"")
        #expect(
            answer["content-disposition"]
                == "inline; filename=\"-ater- the -plan- 2014-03-20.pdf\"; filename*=UTF-8''"
                + "%C5%B4ater-%20the%20%E2%80%9Cplan%E2%80%9D%202014-03-20.pdf")
        let page = await place.get("/shire/meetings/m1")
        #expect(page.text.contains("(PDF, 16 bytes)</a>"))
        #expect(page.links.contains(path))
    }

    @Test func `what a browser might run is to be saved, and never shown`() async throws {
        let place = try await Shelved()
        let path = try await place.publish(
            "p1", "agenda.html", saying: "<!doctype html><script>alert(1)</script>")
        let answer = await place.get(path)
        #expect(answer["content-type"] == "text/html; charset=utf-8")
        #expect(answer["content-disposition"]?.hasPrefix("attachment; ") == true)
        #expect(answer["content-security-policy"] == "sandbox; default-src 'none'")
    }

    @Test func `parts, heads and what is had already`() async throws {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: "0123456789")
        let tag = try #require(await place.get(path)["etag"])
        let part = await place.get(path, range: "bytes=2-4")
        #expect(part.status == 206 && part.text == "234" && part.length == 3)
        #expect(part["content-range"] == "bytes 2-4/10")
        let beyond = await place.get(path, range: "bytes=10-")
        #expect(beyond.status == 416 && beyond.whole.isEmpty && beyond.length == 0)
        #expect(beyond["content-range"] == "bytes */10")
        #expect(await place.get(path, range: "bytes=0-1,3-4").text == "0123456789")
        #expect(await place.get(path, range: "bytes=0-1", ifRange: tag).text == "01")
        for other in ["\"other\"", "W/\(tag)", "Thu, 20 Mar 2014 09:00:00 GMT"] {
            #expect(await place.get(path, range: "bytes=0-1", ifRange: other).status == 200)
        }
        let head = await place.get(path, "HEAD", range: "bytes=0-1")
        #expect(head.status == 200 && head.whole.isEmpty && head.length == 10)
        #expect(head["accept-ranges"] == "bytes")
        let had = await place.get(path, have: tag, range: "bytes=0-1")
        #expect(had.status == 304 && had["etag"] == tag && had.whole.isEmpty)
        for wanted in ["*", tag, "\"other\", \(tag)"] {
            let ask = Ask("GET", path, range: "bytes=0-1", ifMatch: wanted)
            #expect(await place.site.answer(ask).text == "01")
        }
        for wanted in ["\"other\"", "W/\(tag)"] {
            let ask = Ask("GET", path, have: tag, range: "bytes=0-1", ifMatch: wanted)
            let other = await place.site.answer(ask)
            #expect(other.status == 412 && other["etag"] == tag && other.whole.isEmpty)
        }
        #expect(await place.get(path, "POST").status == 405)
    }

    @Test func `nobody reads what is withheld, withdrawn or private, and nobody learns of it`()
        async throws
    {
        let place = try await Shelved()
        let none = await place.get("/shire/documents/" + String(repeating: "0f", count: 32))
        #expect(none.status == 404)
        let shown = try await place.publish("p1", saying: "shown")
        let same = try await place.publish("p2", saying: "the same bytes")
        try await place.publish("p3", saying: "the same bytes")
        #expect(await place.get(same).status == 200)
        try await place.perform([
            "intent": "exempt-paper", "paper": "p3", "public-title": "A contract",
            "reason": "It names a bidder",
        ])
        let entry = place.moot.snapshot.record.last.next
        let taken = try await place.publish("p4", saying: "taken back")
        #expect(await place.get(taken).status == 200)
        try await place.perform([
            "intent": "withdraw-entry", "entry": .number(entry.number), "reason": "A mistake",
        ])
        let secret = try await place.publish(
            "p5", saying: "private", field: "private-document")
        #expect(await place.get(shown).status == 200)
        for path in [same, taken, secret] {
            let answer = await place.get(path)
            #expect(answer.status == 404)
            #expect(answer.text == none.text)
            #expect(answer.fields.map(\.value) == none.fields.map(\.value))
            #expect(await place.get(path, range: "bytes=0-1").status == 404)
            #expect(await !place.get("/shire/meetings/m1").links.contains(path))
        }
    }

    @Test func `a document of an item that is taken without the public is not read either`()
        async throws
    {
        let place = try await Shelved()
        try await place.perform([
            "intent": "add-item", "item": "i1", "meeting": "m1", "number": 1, "title": "Roads",
        ])
        let path = try await place.publish("p1", saying: "roads", more: [.init("item", "i1")])
        #expect(await place.get(path).status == 200)
        try await place.perform([
            "intent": "exempt-item", "item": "i1", "paragraphs": [3], "public-title": "A contract",
        ])
        #expect(await place.get(path).status == 404)
    }

    @Test func `on a past day there is what was published by then, and known of by then`()
        async throws
    {
        let place = try await Shelved()
        try place.on("2014-03-12T09:00:00Z")
        let path = try await place.publish("p1", saying: "on the twelfth")
        func shire(_ day: String) -> String { path.replacing("/shire/", with: "/shire/on/\(day)/") }
        #expect(await place.get(shire("2014-03-11")).status == 404)
        #expect(await place.get(shire("2014-03-12")).status == 200)
        #expect(await place.get(shire("2014-03-12/known/2014-03-11")).status == 404)
        #expect(await place.get(shire("2014-03-12/known/2014-03-12")).status == 200)
        #expect(await place.get(shire("2999-01-01")).status == 422)
        let before = await place.get("/shire/on/2014-03-11/meetings/m1")
        #expect(!before.text.contains("/documents/"))
        let after = await place.get("/shire/on/2014-03-13/meetings/m1")
        #expect(after.links.contains(shire("2014-03-13")))
        // Corrected since: what was known then does not lead to what nobody may read now.
        let last = place.moot.snapshot.record.last.number
        try place.on("2014-03-14T09:00:00Z")
        try await place.publish(
            "p1", saying: "a better one",
            more: [.init("corrects", .number(last)), .init("because", "The wrong file")])
        #expect(await place.get(path).status == 404)
        let known = await place.get("/shire/on/2014-03-13/known/2014-03-13/meetings/m1")
        #expect(known.status == 200)
        #expect(!known.text.contains("/documents/"))
    }

    @Test func `what was public and was erased is gone, and what was not is not found`()
        async throws
    {
        let place = try await Shelved()
        let (shown, hidden) = (
            try await place.publish("p1", saying: "shown"),
            try await place.publish("p2", saying: "hidden")
        )
        try await place.perform([
            "intent": "exempt-paper", "paper": "p2", "public-title": "A contract",
            "reason": "It names a bidder",
        ])
        for path in [shown, hidden] {
            try await place.perform([
                "intent": "erase-text", "text": .text(String(path.suffix(64))),
            ])
        }
        let gone = await place.get(shown)
        #expect(gone.status == 410)
        #expect(gone.text.contains("This document was erased"))
        #expect(gone.text.contains("10 March 2014"))
        #expect(await place.get(hidden).status == 404)
        let page = await place.get("/shire/meetings/m1")
        #expect(page.text.contains("its document was erased on"))
        #expect(!page.links.contains(shown))
        await #expect(throws: Refusal.self) { try await place.publish("p9", saying: "shown") }
    }

    @Test func `minutes bring documents too, and odd addresses are not found`() async throws {
        let place = try await Shelved()
        try await place.perform([
            "intent": "publish-minutes", "meeting": "m1", "stage": "draft",
            "document": ["name": "minutes.txt", "text": "Those present"],
        ])
        let page = await place.get("/shire/meetings/m1")
        let path = try #require(page.links.first { $0.contains("/documents/") })
        #expect(page.text.contains("Draft minutes (text, 13 bytes)"))
        let answer = await place.get(path)
        #expect(answer.text == "Those present")
        #expect(
            answer["content-disposition"] == "inline; filename=\"Minutes 2014-03-20.txt\"")
        for odd in [
            path + ".csv", path + ".atom", path.uppercased(), path + "/x", "/shire/documents",
            "/shire/documents/0f", path.replacing("/shire/", with: "/nowhere/"),
        ] {
            #expect(await place.get(odd).status == 404, "\(odd)")
        }
        #expect(await place.get(path + "/").status == 308)
    }

    @Test func `a place in preparation gives no document away`() async throws {
        let moot = try await Served.place(try #require(Word("shire"))) { Served.noon }
        let lines: [Datum] = [
            ["intent": "found-place", "as": "clerk", "place": "shire", "title": "The Shire"],
            [
                "intent": "start-partnership", "as": "clerk", "partnership": "forum",
                "name": "The Forum", "kind": "forum", "regime": "informal",
            ],
            [
                "intent": "call-meeting", "as": "clerk", "meeting": "m1",
                "convener": "partnership:forum", "day": "2026-05-20",
            ],
            [
                "intent": "publish-paper", "as": "clerk", "paper": "p1", "meeting": "m1",
                "sort": "agenda", "title": "Agenda",
                "document": ["name": "agenda.txt", "text": "not yet"],
            ],
        ]
        for line in lines { _ = try await moot.perform(Door.read(line)) }
        let path = "/shire/documents/\(Keeper.plainHash(Array("not yet".utf8)))"
        let site = try Served.site(of: [moot])
        #expect(await site.get(path).status == 404)
        _ = try await moot.perform(
            Door.read(["intent": "open-place", "as": "clerk", "place": "shire"]))
        #expect(await site.get(path).text == "not yet")
    }
}
