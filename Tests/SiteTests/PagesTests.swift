import Foundation
import Governance
import Site
import Testing

/// Long lists, page by page.
@Suite(.serialized) struct PagesTests {
    /// Everything of a sort on all pages of a list, in order.
    private func all(
        _ path: String, _ pages: Int, _ each: (String) -> [String]
    ) async throws -> [String] {
        let site = try await Served.samples.value
        var found: [String] = []
        for page in 1...pages {
            let answer = await site.get(path + (page > 1 ? "?page=\(page)" : ""))
            #expect(answer.status == 200)
            let some = each(answer.text)
            #expect(!some.isEmpty && some.count <= 100, "\(path), page \(page): \(some.count)")
            found += some
        }
        return found
    }

    /// The rows of a list as JSON, of the partnership of the county with the most of them.
    private func longest(_ part: String) async throws -> (path: String, rows: [[String: Any]]) {
        let site = try await Served.samples.value
        var best: (path: String, rows: [[String: Any]]) = ("", [])
        for path in Set(await site.get("/county/partnerships").links)
        where path.wholeMatch(of: /\/county\/partnerships\/[^\/.]*/) != nil {
            let json = Data(await site.get("\(path)/\(part).json").body)
            let rows = try JSONSerialization.jsonObject(with: json) as? [[String: Any]] ?? []
            if rows.count > best.rows.count { best = ("\(path)/\(part)", rows) }
        }
        return best
    }

    @Test func `a history is shown to its beginning, a hundred things a page and without gaps`()
        async throws
    {
        let (path, rows) = try await longest("history")
        let entries = rows.compactMap { $0["entry"] as? Int }.reversed().map { String($0) }
        try #require(entries.count > 100)
        let shown = try await all(path, (entries.count + 99) / 100) { text in
            text.matches(of: /journal\/\d+">entry\s+(\d+)</).map { String($0.1) }
        }
        #expect(shown == entries)
    }

    @Test func `every promise about a partnership is on one of its pages`() async throws {
        let (path, rows) = try await longest("promises")
        let names = rows.filter { $0["standing"] as? String != "notApplicable" }
            .compactMap { $0["finding"] as? String }
        try #require(names.count > 100)
        let shown = try await all(path, (names.count + 99) / 100) { text in
            text.matches(of: /href="[^"]*\/findings\/([^"]*)"/).map { String($0.1) }
        }
        #expect(shown.count == names.count)
        #expect(Set(shown).count == names.count)
    }

    @Test(arguments: ["9", "99999999999999999999", "0", "-1", "x", "%F0%9F%8C%B3", "1e9"])
    func `a page that is none shows another, and the way to the rest`(_ page: String) async throws {
        let path = try await longest("history").path
        let answer = try await Served.samples.value.get("\(path)?page=\(page)")
        #expect(answer.status == 200)
        #expect(answer.text.contains("<nav class=\"pages\" aria-label=\"Pages\">"))
        let isBeyond = page.utf8.allSatisfy { (0x31...0x39).contains($0) }
        #expect(answer.text.contains("Next page") == !isBeyond)
        for list in ["/county/promises", "/county/partnerships"] {
            let answer = try await Served.samples.value.get("\(list)?page=\(page)")
            #expect(answer.status == 200)
        }
    }

    @Test func `the journal's pages look like those of any other list`() async throws {
        let site = try await Served.samples.value
        let page = await site.get("/county/journal?from=120")
        #expect(page.text.contains("<nav class=\"pages\" aria-label=\"Pages\">\n<ul>\n<li><a rel="))
        #expect(page.links.contains("/county/journal?from=70"))
        #expect(page.links.contains("/county/journal?from=170"))
    }

    @Test func `the journal from beyond its end begins at the nearest entry`() async throws {
        let site = try await Served.samples.value
        let newest = await site.get("/county/journal").text
        let first = await site.get("/county/journal?from=1").text
        for beyond in ["999999999", "99999999999999999999", "", "%20", "-3", "x"] {
            let page = await site.get("/county/journal?from=\(beyond)")
            #expect(page.status == 200, "\(beyond)")
            #expect(page.text == newest, "\(beyond)")
        }
        #expect(await site.get("/county/journal?from=0").text == first)
        #expect(first != newest)
    }

    @Test func `how many partners there are is a number, in the register as JSON`() async throws {
        let json = Data(try await Served.samples.value.get("/county/partnerships.json").body)
        let rows = try #require(try JSONSerialization.jsonObject(with: json) as? [[String: Any]])
        #expect(rows.contains { ($0["partners"] as? Int ?? 0) > 1 })
        #expect(!rows.contains { $0["partners"] is String })
    }
}
