import Foundation
import Governance
import Site
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite(.serialized) struct AnsweringTests {
    private func site() async throws -> Site { try await Served.samples.value }

    @Test func `the front lists both places and says what each is`() async throws {
        let front = try await site().get("/")
        #expect(front.status == 200)
        #expect(front.text.contains("Made from public facts"))
        #expect(front.text.contains("A made-up place"))
        #expect(front.links.contains("/hampshire"))
        #expect(front.links.contains("/county"))
    }

    @Test func `every page of a made-up place says that it is one`() async throws {
        for path in ["/county", "/county/partnerships", "/county/promises", "/county/journal"] {
            let page = try await site().get(path)
            #expect(page.text.contains("its people and events are invented"), "\(path)")
        }
    }

    @Test(arguments: [
        "/nowhere", "/hampshire/partnerships/nothing", "/hampshire/meetings/nothing",
        "/hampshire/findings/nothing", "/hampshire/journal/999999", "/hampshire/.csv",
        "/hampshire/bodies.csv", "/styles.css.json", "/%2e%2e/etc/passwd", "/county/people/x",
        "/hampshire/on/2013-10-28/partnerships/nothing", "/%zz", "/hampshire?%",
    ])
    func `what is not there is not found, on a page that says so`(_ path: String) async throws {
        let answer = try await site().get(path)
        #expect(answer.status == 404)
        #expect(answer.text.contains("Page not found"))
        #expect(answer["cache-control"] == "no-store")
    }

    @Test func `an address that is too long is refused as such`() async throws {
        let answer = try await site().get("/" + String(repeating: "a", count: 9_000))
        #expect(answer.status == 414)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"])
    func `pages can only be read`(_ method: String) async throws {
        let answer = try await site().answer(Ask(method, "/hampshire"))
        #expect(answer.status == 405)
        #expect(answer["allow"] == "GET, HEAD, OPTIONS")
    }

    @Test func `whoever asks for the head gets what the page would bring, without it`() async throws
    {
        let page = try await site().get("/hampshire")
        let head = try await site().answer(Ask("HEAD", "/hampshire"))
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(head["etag"] == page["etag"])
        #expect(try await site().answer(Ask("OPTIONS", "/")).status == 204)
    }

    @Test func `whoever has a page already is told so`() async throws {
        let first = try await site().get("/hampshire/partnerships")
        let tag = try #require(first["etag"])
        for have in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
            let again = try await site().get("/hampshire/partnerships", have: have)
            #expect(again.status == 304, "\(have)")
            #expect(again.body.isEmpty)
        }
        #expect(try await site().get("/hampshire/partnerships", have: "\"other\"").status == 200)
    }

    @Test(arguments: ["/", "/hampshire", "/styles.css", "/nowhere", "/county/promises.csv"])
    func `nothing that is answered may do anything but be read`(_ path: String) async throws {
        let answer = try await site().get(path)
        let policy = try #require(answer["content-security-policy"])
        #expect(policy.hasPrefix("default-src 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(answer["x-content-type-options"] == "nosniff")
        #expect(answer["x-frame-options"] == "DENY")
        #expect(answer["strict-transport-security"] != nil)
        #expect(answer["set-cookie"] == nil)
    }

    @Test func `no page has a script but data, a style of its own or anything from elsewhere`()
        async throws
    {
        for path in ["/", "/hampshire", "/hampshire/on/2013-10-28", "/county/assurance"] {
            let text = try await site().get(path).text
                .replacing(/<script type="application\/ld\+json">[^<]*<\/script>/, with: "")
            for word in ["<script", "style=\"", " onclick", "src=\"http", "javascript:"] {
                #expect(!text.contains(word), "\(path) has \(word)")
            }
        }
    }

    @Test func `a day typed into the foot of a page leads to that page on that day`() async throws {
        let answer = try await site().get("/hampshire/partnerships?theme=waste&as-at=2013-10-28")
        #expect(answer.status == 303)
        #expect(answer["location"] == "/hampshire/on/2013-10-28/partnerships?theme=waste")
        let today = try await site().get("/hampshire?as-at=\(Served.today)")
        #expect(today["location"] == "/hampshire")
        for odd in ["yesterday", "2026-04-10", "1066-10-14", "%3Cb%3E"] {
            let broken = try await site().get("/hampshire?as-at=\(odd)")
            #expect(broken.status == 422)
            #expect(broken.text.contains("is not a day that can be shown"))
            #expect(!broken.text.contains("<b>"))
        }
    }

    @Test func `a past day shows what was so then, says so and is not to be indexed`() async throws
    {
        let page = try await site().get("/hampshire/on/2013-10-28")
        #expect(page.text.contains("This page shows how things stood on"))
        #expect(page.text.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.text.contains("Approval is sought no later than"))
        let known = try await site().get("/county/on/2025-01-15/known/2024-09-01")
        #expect(known.text.contains("by what had been entered by the end of"))
    }

    @Test func `a question about papers is answered, and a mistake in it is named`() async throws {
        let path = "/when-must-papers-be-out"
        let answer = try await site().get("\(path)?meeting=2026-04-09&rule=clearWorkingDays&days=5")
        #expect(answer.text.contains("Publish by Monday 30 March 2026"))
        #expect(answer.text.contains("Good Friday"))
        let judged = try await site().get("\(path)?meeting=2026-04-09&published=2026-03-31")
        #expect(judged.text.contains("<span class=\"tag missed\">late</span>"))
        let wrong = try await site().get("\(path)?meeting=9+April&days=x&rule=%3Cb%3E")
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("There is a problem"))
        #expect(
            wrong.text.contains("type=\"text\" id=\"meeting\" name=\"meeting\" value=\"9 April\""))
        #expect(!wrong.text.contains("<b>"))
        #expect(try await site().get(path).status == 200)
    }

    @Test func `the register can be narrowed and put in order, as a page and as a sheet`()
        async throws
    {
        let all = try await site().get("/county/partnerships.csv").text.split(separator: "\r\n")
        let page = try await site().get("/county/partnerships?state=ended&standing=red")
        #expect(page.status == 200)
        let ended = try await site().get("/county/partnerships.csv?state=ended").text
        #expect(ended.split(separator: "\r\n").count < all.count)
        let ordered = try await site().get("/county/partnerships.json?sort=completeness").text
        #expect(ordered.hasPrefix("[{\"partnership\":"))
        let odd = try await site().get("/county/partnerships?sort=%3Cscript%3E&band=nothing")
        #expect(odd.text.contains("None is as asked for"))
        #expect(!odd.text.contains("<script"))
    }

    @Test func `resources of a year that is none are not shown as if they were`() async throws {
        let page = try await site().get("/county/resources?year=last")
        #expect(page.status == 200)
        #expect(page.text.contains("‘last’ is no year"))
    }

    @Test func `what is new can be followed, each thing under a name that stays`() async throws {
        let feed = try await site().get("/county.atom")
        #expect(feed["content-type"] == "application/atom+xml")
        #expect(feed.text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed"))
        #expect(feed.text.contains("<id>urn:shiremoot:county:entry:"))
        #expect(XMLParser(data: Data(feed.body)).parse())
        #expect(try await site().get("/county/promises.atom").status == 404)
    }

    @Test func `whoever watches the service is told that it is alive and ready`() async throws {
        #expect(try await site().get("/livez").text == "alive\n")
        #expect(try await site().get("/readyz").status == 200)
    }

    @Test func `a meeting under a law decides, and a partnership without powers agrees`()
        async throws
    {
        let page = try await site().get("/hampshire/partnerships/hampshire-partnership")
        #expect(page.text.contains("it agrees, and its partners decide"))
    }
}
