import Almanac
import Assurance
import Foundation
import Governance
import Place
import Site
import TestSupport
import Testing

/// The pages of frameworks, chapter by chapter, and of bodies.
@Suite(.serialized) struct CharterPagesTests {
    private static let charter = "frameworks/local-councils-framework"

    private func site() async throws -> Site { try await Served.samples.value }

    /// A version, a consultation on it, two comments and an answer to the first.
    private static let consulting: [(day: String, line: Datum)] = [
        (
            "2024-09-02",
            [
                "intent": "record-version", "version": "v1", "label": "Revision 1",
                "framework": "local-councils-framework", "author": "county-council",
                "reason": "A year of <b>use</b>",
            ]
        ),
        (
            "2024-09-03",
            [
                "intent": "open-consultation", "consultation": "c1", "version": "v1",
                "with": "parish-1", "closes": "2024-10-31",
            ]
        ),
        (
            "2024-09-20",
            [
                "intent": "make-comment", "comment": "longer", "consultation": "c1",
                "from": "parish-1", "says": "Longer notice of works",
            ]
        ),
        (
            "2024-09-21",
            [
                "intent": "make-comment", "comment": "louder", "consultation": "c1",
                "says": "A louder bell",
            ]
        ),
        (
            "2024-10-04",
            [
                "intent": "answer-comment", "comment": "longer",
                "answer": "Four weeks from April",
            ]
        ),
    ]

    /// The county, with a consultation on the charter that has an answer and one that has none.
    private func consulted() async throws -> Site {
        let moot = try await Served.county()
        for (day, line) in Self.consulting {
            let more: Datum = ["happened": .text(day), "word-of": "minute-books"]
            try await moot.enter(.object(line.members + more.members), as: "sample-keeper")
        }
        return try Served.site(of: [moot])
    }

    @Test(arguments: [
        "", "/principles", "/duties", "/signatories", "/versions", "/issues", "/consultations",
    ])
    func `every chapter of every framework has a page, and says when nothing is on record`(
        _ chapter: String
    ) async throws {
        let keys = try await site().get("/hampshire/frameworks").links
            .filter { $0.hasPrefix("/hampshire/frameworks/") }
        #expect(keys.count == 7)
        for key in keys {
            let page = try await site().get(key + chapter)
            #expect(page.status == 200, "\(key)\(chapter)")
            #expect(page.text.contains("aria-current=\"page\">"))
        }
        #expect(try await site().get("/hampshire/frameworks/unheard-of\(chapter)").status == 404)
    }

    @Test(arguments: [
        "/hampshire/frameworks/city-guide/signatories": "Nobody is on record as invited",
        "/hampshire/frameworks/local-councils-framework/principles": "No side has said what",
        "/hampshire/frameworks/city-guide/versions": "No version is on record",
        "/hampshire/frameworks/city-guide/issues": "No open issue is on record",
        "/hampshire/frameworks/city-guide/consultations": "No consultation is on record",
    ])
    func `an empty chapter says so plainly`(_ path: String, _ words: String) async throws {
        #expect(try await site().get(path).text.contains(words))
    }

    @Test func `Hampshire’s charter has its sides and what it leaves open`() async throws {
        let page = try await site().get("/hampshire/\(Self.charter)").text
        #expect(page.contains("held up as a yardstick"))
        #expect(page.contains("Whoever answers for the Framework"))
        #expect(page.contains("<a href=\"/hampshire/bodies/halc\">"))
        let issues = try await site().get("/hampshire/\(Self.charter)/issues").text
        #expect(issues.contains("are to be talked over and worked out further"))
        #expect(issues.contains("open, no date given"))
    }

    @Test func `the county’s charter says which councils signed, declined or kept silent`()
        async throws
    {
        let path = "/county/\(Self.charter)/signatories"
        let page = try await site().get(path).text
        #expect(page.contains("Parish and town councils"))
        #expect(page.contains("<span class=\"tag kept\">signed</span>"))
        #expect(page.contains("of its own meeting"))
        let sheet = try await site().get("\(path).csv")
        #expect(sheet.status == 200)
        #expect(sheet.text.hasPrefix("signatory,body,council"))
        #expect(try await site().get("\(path).json").text.contains("\"standing\""))
        #expect(try await site().get("/county/\(Self.charter).csv").status == 404)
        let before = try await site().get("/county/on/2024-03-01/\(Self.charter)/signatories").text
        #expect(before.contains("Nobody is on record"))
    }

    @Test func `a consultation has each comment with its answer, or that none came`()
        async throws
    {
        let site = try await consulted()
        let path = "/county/\(Self.charter)/consultations"
        let page = await site.get(path).text
        #expect(page.contains("On ‘Revision 1’"))
        #expect(page.contains("Four weeks from April"))
        #expect(page.contains("after 14 days"))
        #expect(page.contains("<span class=\"tag unknown\">not answered</span> for"))
        let sheet = await site.get("\(path).csv").text
        #expect(sheet.contains("Longer notice of works"))
        #expect(sheet.contains("not answered"))
        let before = await site.get("/county/on/2024-09-25/\(Self.charter)/consultations").text
        #expect(before.contains("Longer notice of works"))
        #expect(!before.contains("Four weeks from April"))
        let earlier = await site.get("/county/on/2024-09-02/\(Self.charter)/consultations").text
        #expect(earlier.contains("No consultation is on record"))
        let parish = await site.get("/county/on/2024-09-10/bodies/parish-1").text
        #expect(parish.contains("to comment on"))
    }

    @Test func `versions whose text is not kept say so, and odd questions are answered`()
        async throws
    {
        let site = try await consulted()
        let path = "/county/\(Self.charter)/versions"
        let page = await site.get(path).text
        #expect(page.contains("A year of &lt;b&gt;use&lt;/b&gt;"))
        #expect(page.contains("a proposal"))
        #expect(page.contains("To compare, two texts have to be at hand; only one is."))
        let key = try #require(Word("local-councils-framework"))
        let digest = try #require(try FrameworkShelf.shipped().digest(of: key))
        let text = digest.description.prefix(12)
        let compared = await site.get("\(path)?from=v1&to=\(text)")
        #expect(compared.text.contains("They cannot be compared: the text of Version ‘Revision 1’"))
        #expect(await site.get("\(path)?from=v1&to=v1").text.contains("the same one twice"))
        for odd in ["from=x&to=%3Cb%3E", "from=99999999999999999999&to=-1", "from=&to=v1", "to=v1"]
        {
            let answer = await site.get("\(path)?\(odd)")
            #expect(answer.status == 200, "\(odd)")
            #expect(!answer.text.contains("<b>"))
        }
        for page in ["0", "-1", "99999999999999999999", "x"] {
            let answer = await site.get("/county/\(Self.charter)/consultations?page=\(page)")
            #expect(answer.status == 200)
            #expect(answer.text.contains("Longer notice of works"))
            #expect(await site.get("/county/bodies/county-council?page=\(page)").status == 200)
        }
    }

    @Test func `two texts at hand are compared in words and not by colour alone`() async throws {
        let site = try await twice()
        let path = "/shire/frameworks/charter/versions"
        let names = await site.get(path).text
            .matches(of: /<option value="([^"]*)"/).map { String($0.1) }
        #expect(Set(names).count == 2)
        let (from, to) = (try #require(names.first), try #require(names.last))
        let text = await site.get("\(path)?from=\(from)&to=\(to)").text
        #expect(text.contains("Notice is given <del><span class=\"apart\">[taken out:</span> two"))
        #expect(text.contains("<ins><span class=\"apart\">[put in:</span> four"))
        #expect(text.contains("1 differs; 0 passages read the same"))
        let then = await site.get("/shire/on/2014-06-01/frameworks/charter/versions").text
        #expect(then.contains("The newest text at hand, which nobody uses"))
    }

    private static func texts() throws -> [Framework] {
        try ["two", "four"].map { weeks in
            try Framework.read(
                """
                framework: charter
                title: The charter
                source: The minute book
                principles: []
                duties:
                  - {id: OWN-1, says: Notice is given \(weeks) weeks ahead., clause: First, \
                subject: partnership, form: exists, evidence: exitPlan}
                """, file: "charter.yaml")
        }
    }

    /// A shire that adopted one text of its charter and then another.
    private func twice() async throws -> Site {
        let digests = try (1...2).map { number in
            try #require(Digest([UInt8](repeating: number, count: 32)))
        }
        let library = try Library(
            zip(digests, try Self.texts()).map { (digest: $0.0, framework: $0.1) })
        let moot = try await Served.place(try #require(Word("shire")), by: library) { Served.noon }
        var lines: [Datum] = [
            ["intent": "found-place", "place": "shire", "title": "The Shire"],
            ["intent": "open-place", "place": "shire"],
            ["intent": "cite-source", "source": "book", "citation": "The minute book"],
            [
                "intent": "establish-body", "body": "council", "name": "Shire Council",
                "sector": "county", "happened": "2013-01-01", "word-of": "book",
            ],
        ]
        for (digest, from) in zip(digests, ["2014-01-01", "2015-01-01"]) {
            lines.append([
                "intent": "adopt-framework", "adoption": .text("text-\(from)"),
                "framework": "charter", "sha256": .text(digest.description),
                "party": "body:council", "from": .text(from), "happened": .text(from),
                "word-of": "book",
            ])
        }
        for line in lines { try await moot.enter(line) }
        return try Served.site(of: [moot])
    }

    @Test func `a parish sees what is open until when, what it signed and what it waits for`()
        async throws
    {
        let bodies = try await site().get("/county/bodies").text
        #expect(bodies.contains("<h2 id=\"sector-parish\">Parish and town councils</h2>"))
        let parish = try #require(bodies.firstRange(of: "sector-parish"))
        let police = try #require(bodies.firstRange(of: "sector-police"))
        #expect(parish.lowerBound < police.lowerBound)
        var signed = 0
        for number in 1...4 {
            let page = try await site().get("/county/bodies/parish-\(number)")
            #expect(page.status == 200)
            for heading in ["What is open and until when", "What it signed", "What it waits for"] {
                #expect(page.text.contains(heading))
            }
            if page.text.contains("<li>Signed ") { signed += 1 }
        }
        #expect(signed > 0)
    }

    @Test func `a committee has its partnerships with their reports, and what it recommended`()
        async throws
    {
        let page = try await site().get("/county/bodies/scrutiny-committee").text
        #expect(page.contains("Partnerships it watches over ("))
        #expect(page.contains("Report on what residents say of it, too"))
        let before = try await site()
            .get("/county/on/2024-04-01/bodies/scrutiny-committee").text
        #expect(!before.contains("Report on what residents say of it, too"))
    }

    @Test func `what is due from a body can be had as a sheet and as data`() async throws {
        let sheet = try await site().get("/county/bodies/county-council.csv")
        #expect(sheet.status == 200)
        #expect(sheet.text.hasPrefix("by,standing,sort,says"))
        #expect(sheet.text.split(separator: "\r\n").count > 5)
        #expect(try await site().get("/county/bodies/county-council.json").status == 200)
        #expect(try await site().get("/county/bodies/nobody.csv").status == 404)
    }

    @Test func `a body has no page before it was established`() async throws {
        let moot = try await Served.county()
        let line: Datum = [
            "intent": "establish-body", "body": "newtown", "name": "Newtown Town Council",
            "sector": "parish", "happened": "2025-01-06", "word-of": "minute-books",
        ]
        try await moot.enter(line, as: "sample-keeper")
        let site = try Served.site(of: [moot])
        for ending in ["", ".csv", ".json", ".ics"] {
            #expect(await site.get("/county/bodies/newtown\(ending)").status == 200)
            #expect(await site.get("/county/on/2025-01-06/bodies/newtown\(ending)").status == 200)
            #expect(await site.get("/county/on/2025-01-05/bodies/newtown\(ending)").status == 404)
        }
        #expect(await !site.get("/county/on/2025-01-05/bodies").text.contains("Newtown"))
    }
}
