import Almanac
import Governance
import Place
import Site
import TestSupport
import Testing

/// When arrangements of a partnership are to be looked at again, and which were not.
@Suite(.serialized) struct TermsTests {
    /// A shire with one partnership, whose terms of reference are to be looked at within a year.
    private func shire(_ more: Datum...) async throws -> Site {
        let moot = try await Served.place(try #require(Word("shire"))) { Served.noon }
        let lines: [Datum] = [
            ["intent": "found-place", "place": "shire", "title": "The Shire"],
            ["intent": "open-place", "place": "shire"],
            ["intent": "cite-source", "source": "book", "citation": "The minute book"],
            [
                "intent": "start-partnership", "partnership": "moot", "name": "The Moot",
                "kind": "strategic", "themes": ["roads"], "area": "shire",
                "regime": "informal", "happened": "2013-06-01", "word-of": "book",
            ],
            made(on: "2024-01-10", reviewBy: "2025-01-10"),
        ]
        try await moot.enter(lines + more)
        return try Served.site(of: [moot])
    }

    private func made(on day: String, reviewBy: String) -> Datum {
        [
            "intent": "make-arrangement", "partnership": "moot",
            "arrangement": "termsOfReference", "review-by": .text(reviewBy),
            "happened": .text(day), "word-of": "book",
        ]
    }

    private func reviewed(on day: String, next: String? = nil) -> Datum {
        let line: Datum = [
            "intent": "review-arrangement", "partnership": "moot",
            "arrangement": "termsOfReference", "happened": .text(day), "word-of": "book",
        ]
        return .object(line.members + (next.map { [.init("review-by", .text($0))] } ?? []))
    }

    /// What is said of the next review of terms of reference: "late since 2025-01-10".
    private func review(_ site: Site, on day: String? = nil) async throws -> String {
        let at = day.map { "/on/\($0)" } ?? ""
        let page = await site.get("/shire\(at)/partnerships/moot/terms").text
        let row = try #require(page.split(separator: "<tr>").first { $0.contains("Terms of ref") })
        let cell = try #require(row.split(separator: "data-label=\"Review by\">").last)
        let by = try #require(cell.firstMatch(of: /datetime="([0-9-]+)"/)?.1)
        return cell.contains("<span class=\"tag late\">late</span> since")
            ? "late since \(by)" : "\(by)"
    }

    @Test func `terms of reference are late once the day to look at them has passed`()
        async throws
    {
        let site = try await shire()
        #expect(try await review(site, on: "2025-01-10") == "2025-01-10")
        #expect(try await review(site, on: "2025-01-11") == "late since 2025-01-10")
        #expect(try await review(site) == "late since 2025-01-10")
    }

    @Test func `they are not late once they were looked at, were it late`() async throws {
        let site = try await shire(reviewed(on: "2025-02-01"))
        #expect(try await review(site, on: "2025-01-31") == "late since 2025-01-10")
        #expect(try await review(site) == "2025-01-10")
    }

    @Test func `whoever looks at them sets the day by which they are looked at next`()
        async throws
    {
        let site = try await shire(reviewed(on: "2025-02-01", next: "2026-02-01"))
        #expect(try await review(site, on: "2025-02-01") == "2026-02-01")
        #expect(try await review(site) == "late since 2026-02-01")
        let rows = await site.get("/shire/partnerships.json").text
        #expect(rows.contains("\"reviewBy\":\"2026-02-01\""))
    }

    @Test func `to have looked at those before does nothing for new ones`() async throws {
        let site = try await shire(
            reviewed(on: "2025-01-05"), made(on: "2025-03-01", reviewBy: "2026-03-01"))
        #expect(try await review(site, on: "2025-02-01") == "2025-01-10")
        #expect(try await review(site) == "late since 2026-03-01")
    }
}
