import Governance
import Place
import Sample
import Site
import Testing

/// How a place looks, as it is served.
@Suite(.serialized) struct WornTests {
    /// The county in its colours, and Hampshire in none.
    private static let site = Task {
        let livery = try LookTests.read(
            County.look.text, beside: [County.logo.name: Array(County.logo.text.utf8)])
        let (county, hampshire) = (try await Served.county(), try await Served.hampshire())
        return try Served.site(of: [county, hampshire], wearing: [county.place: livery])
    }

    @Test func `colours are a stylesheet, kept as long as it is the same`() async throws {
        let site = try await Self.site.value
        let look = await site.get("/county/look.css")
        #expect(look.status == 200)
        #expect(look["content-type"] == "text/css; charset=utf-8")
        #expect(look["cache-control"] == "public, max-age=0, must-revalidate")
        let tag = try #require(look["etag"])
        #expect(await site.get("/county/look.css", have: tag).status == 304)
        let page = await site.get("/county/on/2024-06-01/promises")
        #expect(page.text.contains("<link rel=\"stylesheet\" href=\"/county/look.css\">"))
    }

    @Test func `a logo is sent as a picture that can do nothing`() async throws {
        let site = try await Self.site.value
        let logo = await site.get("/county/logo")
        #expect(logo.status == 200)
        #expect(logo["content-type"] == "image/svg+xml")
        #expect(logo["x-content-type-options"] == "nosniff")
        let policy = try #require(logo["content-security-policy"])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'unsafe-inline'; sandbox"))
        #expect(!policy.contains("script"))
        #expect(logo.body == Array(County.logo.text.utf8))
        let page = await site.get("/county")
        #expect(page.text.contains("<img class=\"logo\" src=\"/county/logo\" alt=\"A made-up"))
    }

    @Test func `the foot says the licence, whom to write to and where all places are`() async throws
    {
        let page = try await Self.site.value.get("/county/bodies")
        #expect(page.text.contains("<a rel=\"license\" href=\"https://www.nationalarchives.gov"))
        #expect(page.text.contains("<a href=\"mailto:partnerships@county.example\">"))
        #expect(page.text.contains("<a href=\"/\">Every place shown here</a>"))
        #expect(page.text.contains("href=\"https://county.example\" rel=\"external\">Website of"))
        #expect(!page.text.contains("unless whoever keeps the record says otherwise"))
    }

    @Test func `a place that says nothing looks as it always did`() async throws {
        let site = try await Self.site.value
        for path in [
            "/hampshire/look.css", "/hampshire/logo", "/nowhere/logo", "/nowhere/look.css",
        ] {
            #expect(await site.get(path).status == 404, "\(path)")
        }
        let page = await site.get("/hampshire/withheld")
        #expect(!page.text.contains("look.css"))
        #expect(!page.text.contains("class=\"logo\""))
        #expect(page.text.contains("<p class=\"service\"><a href=\"/\">Shiremoot</a></p>"))
        let said = page.text.matches(of: /Open Government Licence 3\.0, unless whoever keeps/)
        #expect(said.count == 2, "on the page and in its foot")
    }

    @Test func `evil names are only names`() async throws {
        let evil =
            ##"{"name": "<script>alert(1)</script>\"'&", "licence": {"name": "<b>"}, "##
            + ##""logo": {"file": "l.svg", "words": "\" onerror=\"alert(1)"}}"##
        let livery = try LookTests.read(
            evil, beside: ["l.svg": Array(County.logo.text.utf8)])
        let county = try await Served.county()
        let site = try Served.site(of: [county], wearing: [county.place: livery])
        let page = await site.get("/county")
        #expect(!page.text.contains("<script>"))
        #expect(!page.text.contains("<b>"))
        #expect(!page.text.contains("\" onerror"))
        #expect(page.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"))
    }
}
