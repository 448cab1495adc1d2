import Address
import Almanac
import Assurance
import Foundation
import Governance
import Place
import Publication
import Testing

@testable import Site

/// How everything stood month by month, what becomes late next, and what was known when.
@Suite(.serialized) struct OverTimeTests {
    private func site() async throws -> Site { try await Served.samples.value }

    /// The rows of a sheet, each by its columns; no cell asked here has a comma in it.
    private func sheet(_ path: String) async throws -> [[String: String]] {
        let answer = try await site().get(path)
        #expect(answer.status == 200, "\(path)")
        let lines = answer.text.trimmingPrefix("\u{FEFF}").split(separator: "\r\n")
        let columns = try #require(lines.first).split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return Dictionary(
                zip(columns, cells.map(String.init)), uniquingKeysWith: { one, _ in one })
        }
    }

    private func objects(_ path: String) async throws -> [[String: Any]] {
        let answer = try await site().get(path)
        #expect(answer.status == 200, "\(path)")
        let found = try JSONSerialization.jsonObject(with: Data(answer.body))
        return try #require(found as? [[String: Any]])
    }

    @Test(arguments: ["/county/on/2025-03-15", "/hampshire/on/2014-09-10"])
    func `the numbers of every month are those of the place as at its last day`(
        _ path: String
    ) async throws {
        let rows = try await sheet("\(path)/trend.csv")
        let page = try await site().get("\(path)/trend").text
        let place = try #require(path.components(separatedBy: "/on/").first)
        #expect(rows.count == 25)
        var told = 0
        for row in rows.suffix(8) {
            let day = try #require(row["day"])
            let names = ["kept", "due", "excused", "unknown", "late", "missed"]
            let words = ["kept", "due", "with a reason", "not known", "late", "missed"]
            let parts = zip(names, words).compactMap { name, word in
                row[name].flatMap { $0 == "0" ? nil : "\($0) \(word)" }
            }
            let home = try await site().get("\(place)/on/\(day)").text
            if parts.isEmpty {
                #expect(home.contains("Nothing has been undertaken yet"), "\(day)")
            } else {
                told += 1
                #expect(
                    home.contains("\"How duties stand: \(parts.joined(separator: ", "))\""),
                    "\(day): \(parts)")
            }
            #expect(page.contains(try #require(Day(day)).inWords))
        }
        #expect(told > 3)
        #expect(page.contains("<svg viewBox=\"0 0 650 310\" role=\"img\" aria-label=\"How "))
    }

    @Test func `what becomes late next is what the assessor looks ahead to and somebody promised`()
        async throws
    {
        let place = try #require(Word("county"))
        let moot = try #require(try await site().moots[place])
        let day = try #require(Day("2024-11-01"))
        let assessor = Assessor(moot.snapshot.record, on: day, by: moot.library)
        // The county has too few complaints for anything that turns on them.
        let expected = assessor.ahead(days: 90).filter {
            $0.finding.isRed && $0.finding.key.duty != "CG-14"
        }
        #expect(!expected.isEmpty)
        let rows = try await objects("/county/on/\(day)/ahead.json")
        #expect(
            rows.map { "\($0["on"] ?? "") \($0["finding"] ?? "")" }
                == expected.map { "\($0.on) \($0.finding.key.name)" })
        let sheet = try await sheet("/county/on/\(day)/ahead.csv")
        #expect(sheet.compactMap { $0["on"] } == expected.map(\.on.description))
        let page = try await site().get("/county/on/\(day)/ahead").text
        #expect(page.contains("\(expected.count) times in the 90 days after"))
        for ahead in expected.prefix(50) {
            #expect(page.contains("<h2 id=\"day-\(ahead.on)\">\(ahead.on.inFull)</h2>"))
        }
        for odd in ["0", "-1", "99999999999999999999", "x", "9223372036854775807"] {
            let answer = try await site().get("/county/on/\(day)/ahead?page=\(odd)")
            #expect(answer.status == 200)
        }
    }

    /// The first month of the county's year of whose last day more is known now than was then.
    private func differing() async throws -> (day: Day, rows: [[String: Any]]) {
        let from = try #require(Day("2024-05-01"))
        for day in Day.monthEnds(from: from, to: from.adding(months: 10)) {
            let rows = try await objects("/county/on/\(day)/then-and-now.json")
            if !rows.isEmpty { return (day, rows) }
        }
        Issue.record("nothing that the county reports late makes a difference")
        return (from, [])
    }

    @Test func `what was entered later about a day makes then and now differ, entry by entry`()
        async throws
    {
        let (day, rows) = try await differing()
        let place = try #require(Word("county"))
        let moot = try #require(try await site().moots[place])
        let known = try await moot.record(knownOn: day)
        let (then, now) = (
            Assessor(known, on: day, by: moot.library),
            Assessor(moot.snapshot.record, on: day, by: moot.library)
        )
        let (before, after) = (then.findings(), now.findings())
        let page = try await site().get("/county/on/\(day)/then-and-now").text
        for row in rows {
            let name = try #require(row["finding"] as? String)
            let one = before.first { $0.key.name == name }?.standing.name.rawValue
            let other = after.first { $0.key.name == name }?.standing.name.rawValue
            #expect(row["then"] as? String == one, "\(name)")
            #expect(row["now"] as? String == other, "\(name)")
            for number in try #require(row["since"] as? [Int]) {
                let recorded = try #require(moot.snapshot.record.recorded(EntryNumber(number)))
                #expect(recorded > day)
                #expect(page.contains("/county/journal/\(number)\""))
            }
        }
        #expect(rows.contains { ($0["since"] as? [Int])?.isEmpty == false })
        let sums = [(before, then), (after, now)].map { Standings($0, by: $1).tally.asked }
        let line = try #require(page.firstMatch(of: /All<\/th>.*<\/tr>/)).output
        #expect(line.matches(of: />([0-9]+)</).map { Int($0.1) } == sums)
        #expect(try await sheet("/county/on/\(day)/then-and-now.csv").count == rows.count)
        #expect(page.contains("noindex"))
    }

    @Test func `of today nothing was known otherwise, and no day is compared with none`()
        async throws
    {
        let same = try await site().get("/county/on/\(Served.today)/then-and-now")
        #expect(same.text.contains("Nothing: what was known then is what is known now."))
        #expect(try await objects("/county/on/\(Served.today)/then-and-now.json").isEmpty)
        let question = try await site().get("/county/then-and-now")
        #expect(question.text.contains("name=\"as-at\" type=\"date\" required"))
        #expect(try await site().get("/county/then-and-now.csv").status == 404)
        let chosen = try await site().get("/county/then-and-now?as-at=2024-11-01")
        #expect(chosen["location"] == "/county/on/2024-11-01/then-and-now")
        let banner = try await site().get("/county/on/2024-11-01/partnerships")
        #expect(banner.links.contains("/county/on/2024-11-01/then-and-now"))
    }

    @Test func `what was known at another time can be set beside now as well`() async throws {
        let (day, rows) = try await differing()
        let path = "/county/on/\(day)/known/\(day)/then-and-now"
        let names = try await objects("\(path).json").compactMap { $0["finding"] as? String }
        #expect(names == rows.compactMap { $0["finding"] as? String })
        let later = "/county/on/\(day)/known/\(Served.today)/then-and-now"
        #expect(try await objects("\(later).json").isEmpty)
    }

    @Test(.timeLimit(.minutes(5)))
    func `a reader without patience is told to come back, and then finds the page`() async throws {
        let noon = Served.noon
        let site = Site([try await Served.hampshire()], patience: .zero, clock: { noon })
        let past = try #require(Day("2014-03-20"))
        let key = try #require(Word("hampshire"))
        let lookout = try #require(site.lookouts[key])
        _ = try await lookout.outlook(at: .on(past), today: noon.ukDay)
        for path in ["/hampshire/trend", "/hampshire/on/2014-03-20/then-and-now.csv"] {
            var answer = await site.get(path)
            #expect(answer.status == 503)
            #expect(answer["retry-after"] == "30")
            #expect(answer["cache-control"] == "no-store")
            #expect(answer.text.contains("<h1>This page is being worked out</h1>"))
            while answer.status == 503 {
                await Task.yield()
                answer = await site.get(path)
            }
            #expect(answer.status == 200)
        }
        #expect(await site.get("/hampshire").status == 200)
    }
}
