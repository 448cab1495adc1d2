import Address
import Foundation
import Journal
import Pages
import Site
import Testing

/// Goes everywhere a reader can go.
@Suite(.serialized) struct CrawlTests {
    /// Pages of which there are thousands alike: every so many of them is looked at.
    private static let stride = 25

    @Test func `every link of every page leads somewhere, in both samples`() async throws {
        let site = try await Served.samples.value
        var (seen, next): (Set<String>, [String]) = (["/", "/sitemap.xml"], ["/"])
        let map = await site.get("/sitemap.xml")
        #expect(map.status == 200)
        for match in map.text.matches(of: /<loc>https:\/\/moot\.example([^<]*)<\/loc>/) {
            let path = String(match.1)
            if seen.insert(path).inserted { next.append(path) }
        }
        let (listed, many) = (next.count, Counter())
        var documents = 0
        while let path = next.popLast() {
            let answer = await site.get(path)
            #expect(answer.status == 200, "\(path): \(answer.status)")
            if path.contains("/documents/") { documents += check(document: answer, at: path) }
            guard answer["content-type"] == Representation.page.mediaType else { continue }
            check(answer.text, at: path)
            for link in answer.links where seen.insert(link).inserted {
                if many.isToBeSeen(link) { next.append(link) }
            }
        }
        #expect(listed > 300)
        #expect(documents > 5)
    }

    /// A document has the hash that its address names, a type, a length and a name.
    private func check(document: Reply, at path: String) -> Int {
        #expect("\(Keeper.plainHash(document.whole))" == path.suffix(64), "\(path)")
        #expect(document.length == document.whole.count, "\(path)")
        #expect(
            ["application/pdf", "text/plain; charset=utf-8"].contains(document["content-type"]))
        #expect(document["content-disposition"]?.contains("filename=") == true, "\(path)")
        return 1
    }

    /// Of findings, entries and lists for machines, every so many.
    private final class Counter {
        private var count = 0

        func isToBeSeen(_ link: String) -> Bool {
            let isOfMany =
                ["/findings/", "/journal", ".csv", ".json", ".ics", "/on/", "?"].contains {
                    link.contains($0)
                }
            guard isOfMany else { return true }
            count += 1
            return count % CrawlTests.stride == 0
        }
    }

    private func check(_ text: String, at path: String) {
        #expect(text.matches(of: /<h1[ >]/).count == 1, "\(path): one heading of the first rank")
        #expect(text.matches(of: /<title>[^<]+<\/title>/).count == 1, "\(path): a title")
        #expect(!text.contains("HTML(bytes"), "\(path): markup shown as text")
        #expect(!text.contains("Optional("), "\(path): a value that was not taken out")
        let names = text.matches(of: /\sid="([^"]*)"/).map(\.1)
        #expect(Set(names).count == names.count, "\(path): two things of one name")
        var rank = 1
        for match in text.matches(of: /<h([1-6])[ >]/) {
            let next = Int(match.1) ?? 0
            #expect(next <= rank + 1, "\(path): a heading of rank \(next) below \(rank)")
            rank = next
        }
    }

    @Test func `past days of both samples can be walked through too`() async throws {
        let site = try await Served.samples.value
        for start in ["/hampshire/on/2013-10-28", "/county/on/2024-12-02/known/2024-11-01"] {
            var (seen, next): (Set<String>, [String]) = ([start], [start])
            var looked = 0
            while let path = next.popLast(), looked < 150 {
                looked += 1
                let answer = await site.get(path)
                #expect(answer.status == 200, "\(path): \(answer.status)")
                try await checkWayToToday(answer, at: path, in: site)
                for link in answer.links
                where link.hasPrefix(start) && seen.insert(link).inserted { next.append(link) }
            }
            #expect(looked > 50)
        }
    }

    private func checkWayToToday(_ answer: Reply, at path: String, in site: Site) async throws {
        guard answer["content-type"] == Representation.page.mediaType else { return }
        let ways = answer.text.matches(
            of: /<a href="([^"]*)">(?:See it as it stands today|How things stand today)</)
        #expect(ways.count == 1, "\(path)")
        let way = String(try #require(ways.first).1)
        #expect(!way.contains("/on/"), "\(path)")
        #expect(await site.get(way).status == 200, "\(path): \(way)")
    }
}
