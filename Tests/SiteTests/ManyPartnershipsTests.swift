import Almanac
import Assurance
import Governance
import Place
import Site
import TestSupport
import Testing

/// A shire with more partnerships than stand on a page.
@Suite(.serialized) struct ManyPartnershipsTests {
    private static let served = Task { try await Served.site(of: [shire()]) }
    private static let count = 120

    /// One council in all of them. Every third has terms of reference, as its framework asks.
    private static func shire() async throws -> Moot {
        let moot = try await Served.place(try #require(Word("shire"))) {
            Moment(microseconds: 1_700_000_000_000_000)
        }
        let guide = try #require(Word("city-guide"))
        let library = try FrameworkShelf.shipped()
        let file = try #require(library.digest(of: guide))
        var lines: [Datum] = [
            ["intent": "found-place", "place": "shire", "title": "The Shire"],
            ["intent": "open-place", "place": "shire"],
            ["intent": "cite-source", "source": "book", "citation": "The minute book"],
            [
                "intent": "establish-body", "body": "council", "name": "Shire Council",
                "sector": "county", "area": "shire",
            ],
        ]
        for number in 1...count { lines += partnership(number) }
        lines += [
            [
                "intent": "keep-evidence", "of": "place:shire",
                "evidence": ["termsOfReference"], "from": "2014-01-01",
            ],
            [
                "intent": "adopt-framework", "adoption": "guide", "framework": "city-guide",
                "sha256": .text(file.description), "party": "body:council", "from": "2014-01-01",
            ],
        ]
        try await moot.enter(lines)
        return moot
    }

    private static func partnership(_ number: Int) -> [Datum] {
        let key = Datum.text("p\(number)")
        var lines: [Datum] = [
            [
                "intent": "start-partnership", "partnership": key,
                "name": .text("Partnership \(number)"), "kind": "strategic",
                "themes": ["roads"], "area": "shire", "regime": "informal",
                "happened": "2013-06-01", "word-of": "book",
            ],
            [
                "intent": "record-involvement", "involvement": .text("council-in-p\(number)"),
                "body": "council", "partnership": key, "happened": "2013-06-01",
                "word-of": "book",
            ],
        ]
        if number % 3 == 0 {
            lines.append([
                "intent": "make-arrangement", "partnership": key,
                "arrangement": "termsOfReference", "happened": "2013-07-01", "word-of": "book",
            ])
        }
        return lines
    }

    private func shown(_ page: String) throws -> [String] {
        try #require(page.section("partnerships"))
            .matches(of: /<th scope="row"><a href="\/shire\/partnerships\/([^"\/]*)\/promises"/)
            .map { String($0.1) }
    }

    @Test(arguments: ["/shire/assurance", "/shire/assurance/city-guide"])
    func `stand fifty on a page, each on one, the gravest first`(_ path: String) async throws {
        let site = try await Self.served.value
        var all: [String] = []
        for (page, length) in [("", 50), ("?page=2", 50), ("?page=3", 20)] {
            let keys = try shown(await site.get(path + page).text)
            #expect(keys.count == length, "\(path)\(page)")
            all += keys
        }
        #expect(Set(all).count == Self.count)
        var red: [String: Int] = [:]
        for line in try await site.lines("/shire/assurance/city-guide.json") {
            guard let key = line["partnership"] as? String else { continue }
            red[key, default: 0] += (line["late"] as? Int ?? 0) + (line["missed"] as? Int ?? 0)
        }
        let order = try all.map { try #require(red[$0]) }
        #expect(order == order.sorted(by: >))
        #expect(Set(order).count > 1)
    }

    @Test func `are all in the spreadsheet, whichever page is asked for`() async throws {
        let site = try await Self.served.value
        let path = "/shire/assurance/city-guide.csv"
        let whole = await site.get(path).text
        #expect(Set(whole.matches(of: /,(p[0-9]+),,/).map { String($0.1) }).count == Self.count)
        #expect(await site.get("\(path)?page=2").text == whole)
    }

    @Test(arguments: ["/shire/assurance", "/shire/assurance/city-guide"])
    func `have a page for every number that is asked for`(_ path: String) async throws {
        let site = try await Self.served.value
        let (first, last) = (await site.get(path).text, await site.get("\(path)?page=3").text)
        for odd in ["0", "-1", "1", "", "x", "%F0%9F%90%8C", "2.5", "%2B"] {
            #expect(try shown(await site.get("\(path)?page=\(odd)").text) == shown(first), "\(odd)")
        }
        for far in ["4", "99", "9223372036854775807", "99999999999999999999"] {
            #expect(try shown(await site.get("\(path)?page=\(far)").text) == shown(last), "\(far)")
        }
        #expect(first.contains("href=\"\(path)?page=2\""))
        #expect(last.contains("aria-current=\"page\">3</a>"))
    }

    @Test func `leave further pages to themselves, with a way back to what is late`() async throws {
        let site = try await Self.served.value
        let (first, second) = (
            await site.get("/shire/assurance").text, await site.get("/shire/assurance?page=2").text
        )
        #expect(first.section("red") != nil)
        #expect(second.section("red") == nil)
        #expect(second.contains("<a href=\"/shire/assurance\">What is late or missed"))
    }
}
