import Foundation
import Governance
import Place
import Site
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite(.serialized) struct SearchTests {
    private func site() async throws -> Site { try await Served.samples.value }

    @Test func `every page of a place has a field to search it, and none of a past day's`()
        async throws
    {
        let site = try await site()
        for path in ["/hampshire", "/county/promises", "/hampshire/on/2013-10-28"] {
            #expect(await site.get(path).text.contains(#"id="find" name="q""#), "\(path)")
        }
        #expect(await site.get("/hampshire/on/2013-10-28/search?q=forum").status == 404)
        #expect(await !site.get("/").text.contains("role=\"search\""))
    }

    @Test func `a search keeps the question, counts what it found and marks it`() async throws {
        let page = try await site().get("/hampshire/search?q=Hampshire+partnership")
        #expect(page.status == 200)
        #expect(page.text.contains(#"value="Hampshire partnership""#))
        #expect(page.text.contains("<mark>"))
        #expect(page.text.contains(#"<meta name="robots" content="noindex">"#))
        #expect(
            page.links.contains("/hampshire/partnerships/hampshire-strategic-partnership"))
        #expect(page.text.contains(/<strong>[0-9,]+ results\.<\/strong>/))
        #expect(try await site().get("/robots.txt").text.contains("Disallow: /*/search"))
    }

    @Test func `a name with a mistake in it is found all the same`() async throws {
        let page = try await site().get("/hampshire/search?q=Hamsphire")
        #expect(page.text.contains("Did you mean"))
        #expect(page.links.contains("/hampshire/search?q=Hampshire"))
        #expect(page.links.contains("/hampshire/bodies/hampshire-constabulary"))
    }

    @Test func `a misspelt name is looked for together with the other words`() async throws {
        let page = try await site().get("/hampshire/search?q=Hamsphire+constabulary")
        #expect(page.links.contains("/hampshire/search?q=Hampshire%20constabulary"))
        #expect(page.links.contains("/hampshire/bodies/hampshire-constabulary"))
    }

    struct Case: Sendable {
        let query: String
        let status: Int
        let says: String

        init(_ query: String, _ status: Int, _ says: String) {
            self.query = query
            self.status = status
            self.says = says
        }
    }

    @Test(arguments: [
        Case("", 200, "Everything that is public here is looked through"),
        Case("?q=", 200, "Everything that is public here is looked through"),
        Case("?q=%20+", 200, "Everything that is public here is looked through"),
        Case("?q=*", 422, "There is no word in that"),
        Case("?q=%22%22", 422, "There is no word in that"),
        Case("?q=" + String(repeating: "ab%20", count: 68), 422, "at most 200 characters"),
        Case("?q=a+b+c+d+e+f+g+h+i+j+k+l+m", 422, "at most 12"),
        Case("?q=xyzzyxw", 200, "Nothing was found"),
        Case("?q=%3Cscript%3E", 200, "value=\"&lt;script&gt;\""),
        Case("?q=NEAR(a%20b", 200, "Search"),
        Case("?q=a%22%CC%81", 200, "Search"), Case("?q=forum%22%E2%80%8D", 200, "Search"),
        Case("?q=forum%E2%80%9C%CC%81a", 200, "Search"),
        Case("?q=meeting&page=0", 200, "results.</strong>"),
        Case("?q=meeting&page=99999999999999999999", 200, "results.</strong>"),
        Case("?q=meeting&page=9223372036854775807", 200, "results.</strong>"),
    ])
    func `odd questions get a proper answer`(_ one: Case) async throws {
        let page = try await site().get("/hampshire/search" + one.query)
        #expect(page.status == one.status)
        #expect(page.text.contains(one.says))
        #expect(!page.text.contains("<script>"))
    }

    @Test func `a page, a sheet, a list and a feed say the same in the same order`() async throws {
        let query = "?q=partnership&page=2"
        let page = try await site().get("/county/search" + query).text
        let list = try await site().get("/county/search.json" + query)
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(list.body)) as? [[String: Any]])
        #expect(rows.count == 20)
        let titles = rows.compactMap { $0["title"] as? String }
        let sheet = try await site().get("/county/search.csv" + query).text
        #expect(sheet.split(separator: "\r\n").count == rows.count + 1)
        let feed = Feed()
        let parser = XMLParser(data: Data(try await site().get("/county/search.atom" + query).body))
        parser.delegate = feed
        #expect(parser.parse())
        #expect(feed.titles == titles)
        let shown = page.matches(of: /<li><a href="[^"]*">(.*?)<\/a> <span class="hint">/)
            .map { String($0.1).replacing(/<\/?mark>/, with: "") }
        #expect(
            shown
                == titles.map {
                    $0.replacing("&", with: "&amp;").replacing("'", with: "&#39;")
                })
        #expect(titles.allSatisfy { sheet.contains($0) })
    }

    /// The titles of the entries of a feed.
    private final class Feed: NSObject, XMLParserDelegate {
        private(set) var titles: [String] = []
        private var path: [String] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            path.append(name)
            if path == ["feed", "entry", "title"] { titles.append("") }
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if path == ["feed", "entry", "title"] { titles[titles.count - 1] += text }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
            qualifiedName: String?
        ) {
            path.removeLast()
        }
    }

    @Test func `every result of a sample leads to a page`() async throws {
        let site = try await site()
        for (place, word) in [("county", "the"), ("hampshire", "hampshire"), ("county", "council")]
        {
            var (page, seen): (Int, Set<String>) = (1, [])
            while page < 400 {
                let answer = await site.get("/\(place)/search?q=\(word)&page=\(page)")
                seen.formUnion(answer.links.filter { !$0.contains("?") })
                guard answer.text.contains("Next page") else { break }
                page += 1
            }
            #expect(page > 3)
            for path in seen { #expect(await site.get(path).status == 200, "\(path)") }
        }
    }

    @Test func `what is corrected or withdrawn is found no more by the next who asks`()
        async throws
    {
        let desk = try await Desk()
        #expect(await !desk.finds("zeppelin"))
        let paper = try await desk.publish("zep", "Report on the zeppelin")
        #expect(await desk.finds("zeppelins"))
        _ = try await desk.publish(
            "zep", "Report on the quagmire",
            [.init("corrects", .number(paper.number)), .init("because", "Misread")])
        #expect(await !desk.finds("zeppelin"))
        #expect(await desk.finds("quagmire"))
        let balloons = try await desk.publish("bal", "Report on balloons")
        #expect(await desk.finds("balloons"))
        _ = try await desk.perform([
            .init("intent", "withdraw-entry"), .init("entry", .number(balloons.number)),
            .init("reason", "A slip"),
        ])
        #expect(await !desk.finds("balloons"))
    }

    @Test func `what is exempted is found by its public title alone, by the next who asks`()
        async throws
    {
        let desk = try await Desk()
        _ = try await desk.publish("kite", "Report on kites")
        #expect(await desk.finds("kites"))
        _ = try await desk.report([
            .init("intent", "exempt-paper"), .init("paper", "kite"),
            .init("public-title", "A contractual matter"), .init("reason", "It names a bidder"),
        ])
        #expect(await !desk.finds("kites"))
        #expect(await desk.finds("contractual"))
    }

    @Test func `a new name is found at once, in the titles of what belongs to it too`()
        async throws
    {
        let desk = try await Desk()
        _ = try await desk.publish("kite", "Report on kites")
        #expect(await !desk.finds("wyvernmoor"))
        _ = try await desk.report([
            .init("intent", "rename-partnership"), .init("partnership", .text(desk.partnership)),
            .init("name", "The Wyvernmoor Forum"),
        ])
        #expect(await desk.finds("wyvernmoor"))
        #expect(await desk.finds("kites+wyvernmoor"))
    }

    @Test func `a former name leads to the partnership, with mistakes too, and is told`()
        async throws
    {
        let desk = try await Desk()
        for name in ["The Quillon Board", "The Wyvernmoor Forum"] {
            _ = try await desk.report([
                .init("intent", "rename-partnership"),
                .init("partnership", .text(desk.partnership)), .init("name", .text(name)),
            ])
        }
        for typed in ["quillon+board", "quilon+bord"] {
            let page = await desk.site.get("/county/search?q=\(typed)").text
            let list = try #require(page.split(separator: "<ol class=\"results\"").last)
            let first = try #require(list.split(separator: "\n").first { $0.hasPrefix("<li>") })
            #expect(first.contains("/county/partnerships/\(desk.partnership)\""))
            #expect(
                page.contains(
                    "partnership, formerly ‘The <mark>Quillon</mark> <mark>Board</mark>’"))
        }
        let path = "/county/search.csv?q=quillon+board"
        #expect(await desk.site.get(path).text.contains(",The Quillon Board\r\n"))
        #expect(await desk.site.get("/county/search?q=wyvernmoor").text.contains("<mark>Wyvern"))
        #expect(await !desk.site.get("/county/search?q=wyvernmoor").text.contains("formerly"))
    }

    @Test func `a name that was corrected was never the name`() async throws {
        let desk = try await Desk()
        let wrong = try await desk.report([
            .init("intent", "rename-partnership"),
            .init("partnership", .text(desk.partnership)), .init("name", "The Zeppelin Forum"),
        ])
        #expect(await desk.finds("zeppelin"))
        _ = try await desk.report([
            .init("intent", "rename-partnership"),
            .init("partnership", .text(desk.partnership)), .init("name", "The Wyvernmoor Forum"),
            .init("corrects", .number(wrong.number)), .init("because", "Misheard"),
        ])
        #expect(await desk.finds("wyvernmoor"))
        #expect(await !desk.finds("zeppelin"))
    }

    /// A county of its own that things can be entered into, and its site.
    private struct Desk {
        let moot: Moot
        let site: Site
        let meeting: Meeting
        let partnership: String

        init() async throws {
            moot = try await Served.county()
            site = try Served.site(of: [moot])
            meeting = try #require(
                moot.snapshot.record.meetings.all.last { $0.convener?.kind == .partnership })
            partnership = try #require(meeting.convener).key
        }

        func perform(_ members: [Datum.Member]) async throws -> EntryNumber {
            try await moot.enter(.object(members), as: "sample-keeper")
        }

        /// Enters what was done elsewhere.
        func report(_ members: [Datum.Member]) async throws -> EntryNumber {
            try await perform(
                members + [.init("happened", "2025-02-03"), .init("word-of", "minute-books")])
        }

        func publish(
            _ key: String, _ title: String, _ more: [Datum.Member] = []
        ) async throws -> EntryNumber {
            try await report(
                [
                    .init("intent", "publish-paper"), .init("paper", .text(key)),
                    .init("meeting", .text(meeting.key.word)), .init("sort", "report"),
                    .init("title", .text(title)),
                    .init("address", "https://moot.example/paper"),
                ] + more)
        }

        func finds(_ words: String) async -> Bool {
            await site.get("/county/search.json?q=\(words)").text.contains("\"title\"")
        }
    }
}
