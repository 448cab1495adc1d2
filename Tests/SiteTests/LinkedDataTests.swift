import Foundation
import Governance
import Place
import Site
import TestSupport
import Testing

/// What a page says of itself to machines.
@Suite(.serialized) struct LinkedDataTests {
    /// The one block of JSON-LD on a page, as JSON readers read it.
    private func data(_ reply: Reply) throws -> [String: Any] {
        let blocks = reply.text.matches(
            of: /<script type="application\/ld\+json">([^<]*)<\/script>/)
        try #require(blocks.count == 1)
        try #require(reply.text.components(separatedBy: "<script").count == 2)
        let bytes = Data(String(blocks[0].1).utf8)
        return try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }

    @Test func `a place is a set of data under a licence, with every list it can be had as`()
        async throws
    {
        let site = try await Served.samples.value
        let home = try data(await site.get("/county"))
        #expect(home["@context"] as? String == "https://schema.org")
        #expect(home["@type"] as? String == "Dataset")
        let about = try #require(home["description"] as? String)
        #expect(about.contains("A made-up place"))
        let forms = try #require(home["distribution"] as? [[String: Any]])
        #expect(forms.count == 8)
        for form in forms {
            let path = try #require(form["contentUrl"] as? String)
            let list = await site.get(path)
            #expect(list.status == 200)
            let type = try #require(form["encodingFormat"] as? String)
            #expect(list["content-type"]?.hasPrefix(type) == true)
        }
    }

    @Test func `a partnership has members, and each leads to its page`() async throws {
        let site = try await Served.samples.value
        let page = try data(await site.get("/hampshire/partnerships/hampshire-partnership"))
        #expect(page["@type"] as? String == "Organization")
        #expect(page["sameAs"] == nil)
        let members = try #require(page["member"] as? [[String: Any]])
        #expect(members.count > 5)
        for member in members {
            #expect(await site.get(try #require(member["url"] as? String)).status == 200)
        }
        let part = await site.get("/hampshire/partnerships/hampshire-partnership/terms")
        #expect(!part.text.contains("<script"))
    }

    @Test func `a council is a part of government, and a meeting an event with a day`() async throws
    {
        let site = try await Served.samples.value
        let body = try data(await site.get("/hampshire/bodies/hampshire-county-council"))
        #expect(body["@type"] as? String == "GovernmentOrganization")
        let map = await site.get("/sitemap.xml").text
        let path = try #require(map.firstMatch(of: /example(\/county\/meetings\/[^<]*)</)?.1)
        let meeting = try data(await site.get(String(path)))
        #expect(meeting["@type"] as? String == "Event")
        let start = try #require(meeting["startDate"] as? String)
        #expect(start.wholeMatch(of: /\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?/) != nil)
        let status = try #require(meeting["eventStatus"] as? String)
        #expect(status.hasPrefix("https://schema.org/Event"))
        #expect((meeting["organizer"] as? [String: Any])?["name"] is String)
    }

    @Test func `a title that would end the block stays a title`() async throws {
        let evil = "</script><b>&\"\\<!--<script>"
        let moot = try await Served.place(try #require(Word("evil"))) { Served.noon }
        let lines: [Datum] = [
            ["intent": "found-place", "place": "evil", "title": .text(evil)],
            ["intent": "open-place", "place": "evil"],
        ]
        for line in lines { try await moot.enter(line) }
        let page = try await Served.site(of: [moot]).get("/evil")
        #expect(page.status == 200)
        #expect(try data(page)["name"] as? String == evil)
        #expect(!page.text.contains("<b>"))
        #expect(!page.text.contains("<!--"))
    }
}
