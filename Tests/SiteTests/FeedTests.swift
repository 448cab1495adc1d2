import Foundation
import Site
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What can be followed in a feed reader.
@Suite(.serialized) struct FeedTests {
    private static let moot = "/hampshire/partnerships/hampshire-partnership"

    @Test(arguments: ["/county", moot, "/hampshire/bodies/hampshire-county-council"])
    func `a feed is well formed, says where it stands and when each thing was written down`(
        _ path: String
    ) async throws {
        let site = try await Served.samples.value
        let feed = await site.get(path + ".atom")
        #expect(feed.status == 200)
        #expect(feed["content-type"] == "application/atom+xml")
        #expect(XMLParser(data: Data(feed.body)).parse())
        #expect(
            feed.text.contains("<link rel=\"self\" href=\"https://moot.example\(path).atom\"/>"))
        let alternate = "<link rel=\"alternate\" type=\"text/html\" href=\"https://moot.example"
        #expect(feed.text.contains("\(alternate)\(path)\"/>"))
        let moments = feed.text.matches(of: /<updated>([^<]*)<\/updated>/).map { String($0.1) }
        #expect(moments.count > 5)
        #expect(moments.allSatisfy { $0.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil })
        #expect(moments.dropFirst().contains { !$0.hasSuffix("T00:00:00Z") })
        #expect(moments.dropFirst().elementsEqual(moments.dropFirst().sorted(by: >)))
        let names = feed.text.matches(of: /<id>([^<]*)<\/id>/).map { String($0.1) }
        #expect(Set(names).count == names.count)
        let page = await site.get(path)
        #expect(page.links.contains(path + ".atom"))
        #expect(
            page.text.contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\""))
    }

    @Test func `a partnership's feed tells of it alone, and of nothing after the day asked`()
        async throws
    {
        let site = try await Served.samples.value
        let feed = await site.get(Self.moot + ".atom")
        for link in feed.text.matches(of: /href="https:\/\/moot\.example([^"]*)"/).map(\.1) {
            let isOwn =
                link.hasPrefix(Self.moot) || link.contains("/meetings/") || link == "/hampshire"
            #expect(isOwn, "\(link)")
        }
        let day = "/hampshire/on/2013-10-28"
        let past = await site.get(day + "/partnerships/hampshire-partnership.atom")
        #expect(past.status == 200)
        #expect(!past.text.contains("<entry>"))
        let other = try #require(
            await site.get("/county/on/2024-10-01/partnerships").links.first {
                $0.contains("/partnerships/")
            })
        let some = await site.get(other + ".atom").text
        let days = some.matches(of: /<updated>([0-9-]+)T/).map { String($0.1) }
        #expect(days.count > 1)
        #expect(days.allSatisfy { $0 <= "2024-10-01" })
    }

    @Test(arguments: [
        "/hampshire/partnerships/nothing.atom", "/hampshire/bodies/nothing.atom",
        "/hampshire/promises.atom", "\(moot)/history.atom",
        "/hampshire/on/1950-10-14/partnerships/hampshire-partnership.atom",
    ])
    func `what nothing is new of has no feed`(_ path: String) async throws {
        #expect(try await Served.samples.value.get(path).status == 404)
    }
}
