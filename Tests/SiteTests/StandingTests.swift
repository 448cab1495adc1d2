import Assurance
import Foundation
import Governance
import Place
import Site
import TestSupport
import Testing

/// How everything stands, framework by framework and partnership by partnership.
@Suite(.serialized) struct StandingTests {
    private func site() async throws -> Site { try await Served.samples.value }

    @Test(arguments: ["hampshire", "county"])
    func `the numbers of all grids are those of the findings that count, one by one`(
        _ place: String
    ) async throws {
        let site = try await site()
        var expected: [Spot: Int] = [:]
        for finding in try await site.lines("/\(place)/assurance.json")
        where finding["counts"] as? Bool == true {
            let spot = try Spot(finding, claim: Self.claim(of: finding))
            expected[.init(spot, finding["standing"] as? String), default: 0] += 1
        }
        var found: [Spot: Int] = [:]
        for framework in try await site.frameworks(of: place) {
            for line in try await site.lines("/\(place)/assurance/\(framework).json") {
                let spot = try Spot(line, claim: try #require(line["claim"] as? String))
                for name in Standing.Name.allCases {
                    let count = try #require(line[name.rawValue] as? Int)
                    if count > 0 { found[.init(spot, name.rawValue), default: 0] += count }
                }
            }
        }
        #expect(found == expected)
        #expect(Set(found.keys.map(\.claim)).isSuperset(of: ["promise", "hope", "yardstick"]))
    }

    private static func claim(of finding: [String: Any]) -> String {
        guard finding["adopted"] as? Bool == true else { return "yardstick" }
        return switch finding["weight"] as? String {
        case "hope": "hope"
        case "query": "question"
        default: "promise"
        }
    }

    @Test func `each mark of a page stands for one line of its spreadsheet`() async throws {
        let site = try await site()
        for framework in try await site.frameworks(of: "county") {
            let path = "/county/assurance/\(framework)"
            let page = await site.get(path).text
            let marks = page.matches(of: /<span class="unseen">([^<]*)<\/span>/)
                .map { String($0.1) }
            let lines = try await site.lines("\(path).json")
            #expect(marks.sorted() == lines.map { Self.mark(of: $0) }.sorted(), "\(path)")
            let sheet = await site.get("\(path).csv").text.split(separator: "\r\n")
            #expect(sheet.count == lines.count + 1, "\(path)")
        }
    }

    /// What is read out of a cell that shows a line.
    private static func mark(of line: [String: Any]) -> String {
        let counts = Standing.Name.allCases.map { ($0, line[$0.rawValue] as? Int ?? 0) }
        let all = counts.reduce(0) { $0 + $1.1 }
        guard let (gravest, count) = counts.first(where: { $0.1 > 0 }) else { return "" }
        let words = [
            Standing.Name.excused: "with a reason", .unknown: "not known",
            .notApplicable: "does not apply",
        ]
        let word = words[gravest] ?? gravest.rawValue
        return all > 1 && gravest != .notApplicable ? "\(count) of \(all) \(word)" : word
    }

    @Test func `the heading of each column leads to what its duty asks, further down`()
        async throws
    {
        let site = try await site()
        for framework in try await site.frameworks(of: "county") {
            let page = await site.get("/county/assurance/\(framework)").text
            let headings = page.matches(
                of: /<th scope="col"><a href="#([^"]+)" title="([^"]+)">([^<]+)<\/a><\/th>/)
            #expect(headings.count == page.matches(of: /<th scope="col"><a/).count)
            for heading in headings {
                let (part, says, duty) = (heading.1, heading.2, heading.3)
                let line =
                    "<th scope=\"row\"><span id=\"\(part)\">\(duty)</span></th>"
                    + "<td data-label=\"What it asks\">\(says)</td>"
                #expect(page.contains(line), "\(framework) \(duty)")
                #expect(page.split(separator: "id=\"\(part)\"").count == 2)
            }
        }
        let page = await site.get("/county/assurance/local-councils-framework").text
        #expect(page.matches(of: /<th scope="col"><a href="#promised-/).count > 3)
    }

    @Test func `what is only held up stands apart from what was promised`() async throws {
        let site = try await site()
        let page = await site.get("/hampshire/assurance/city-guide").text
        #expect(page.contains("Nobody here is bound by it on this day."))
        #expect(page.contains("<caption>Held up, undertaken by nobody, duty by duty</caption>"))
        #expect(!page.contains("<caption>Undertaken"))
        let whole = await site.get("/hampshire/assurance").text
        let promised = try #require(whole.section("frameworks"))
        #expect(!promised.contains("/hampshire/assurance/city-guide"))
        #expect(promised.contains("/hampshire/assurance/hampshire-partnership"))
        let apart = try #require(whole.section("apart"))
        #expect(apart.contains("/hampshire/assurance/city-guide"))
        #expect(apart.contains("hoped for"))
    }

    @Test(arguments: [
        "/county/assurance/nothing", "/county/assurance/access-to-meetings",
        "/county/assurance/access-to-meetings.csv", "/county/assurance/nothing.json",
        "/county/on/1990-01-01/assurance/city-guide", "/county/assurance/city-guide.ics",
        "/county/assurance/City-Guide", "/nowhere/assurance/city-guide",
    ])
    func `a framework that nobody adopted or held up has no grid`(_ path: String) async throws {
        let site = try await site()
        #expect(await site.get("/county/assurance/city-guide").status == 200)
        #expect(await site.get(path).status == 404)
    }

    @Test func `every grid is listed for those who look for pages`() async throws {
        let site = try await site()
        let map = await site.get("/sitemap.xml").text
        for place in ["county", "hampshire"] {
            let frameworks = try await site.frameworks(of: place)
            #expect(frameworks.count > 5)
            for framework in frameworks {
                #expect(map.contains("/\(place)/assurance/\(framework)</loc>"))
            }
        }
    }
}

/// Where a number stands: a duty of a framework, in a partnership or in none.
private struct Spot: Hashable {
    let framework: String
    let claim: String
    let duty: String
    let partnership: String
    let standing: String?

    init(_ line: [String: Any], claim: String) throws {
        framework = try #require(line["framework"] as? String)
        duty = try #require(line["duty"] as? String)
        partnership = line["partnership"] as? String ?? "none"
        self.claim = claim
        standing = nil
    }

    init(_ other: Spot, _ standing: String?) {
        framework = other.framework
        claim = other.claim
        duty = other.duty
        partnership = other.partnership
        self.standing = standing
    }
}

extension Site {
    /// The lines of a list in JSON.
    func lines(_ path: String) async throws -> [[String: Any]] {
        let read = try JSONSerialization.jsonObject(with: Data(await get(path).body))
        return try #require(read as? [[String: Any]])
    }

    /// The frameworks that the page of how a place stands leads to.
    func frameworks(of place: String) async throws -> [String] {
        let start = "/\(place)/assurance/"
        let links = await get("/\(place)/assurance").links.filter { $0.hasPrefix(start) }
        return Set(links.map { String($0.dropFirst(start.count)) }).sorted()
    }
}

extension String {
    /// What stands in a section of a page.
    func section(_ name: String) -> String? {
        components(separatedBy: "<section aria-labelledby=\"\(name)\">").dropFirst().first?
            .components(separatedBy: "</section>").first
    }
}
