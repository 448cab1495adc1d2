import Almanac
import Foundation
import Governance
import Place
import Site
import Testing

/// The on-time record of papers, as the home of a place has it.
@Suite(.serialized) struct PapersRecordTests {
    @Test func `it is what the findings of twelve months of meetings add up to`() async throws {
        let moot = try await Served.county()
        let site = try Served.site(of: [moot])
        let day = try #require(Day("2025-03-28"))
        let since = day.adding(months: -12)
        var (kept, all) = (0, 0)
        for line in try await site.lines("/county/on/\(day)/assurance.json") {
            guard line["adopted"] as? Bool == true, let duty = line["duty"] as? String,
                ["CG-23", "CR-21"].contains(duty),
                let standing = line["standing"] as? String,
                let subject = line["subject"] as? [String: Any],
                let paper = (subject["key"] as? String).flatMap({ Paper.Key($0) }),
                let meeting = moot.snapshot.record.papers[paper]?.made.value?.meeting,
                let met = moot.snapshot.record.meetings[meeting]?.day(on: day)?.exact,
                met > since, met <= day
            else { continue }
            if standing == "kept" { kept += 1 }
            if ["kept", "late", "missed", "excused"].contains(standing) { all += 1 }
        }
        #expect(kept > 0)
        #expect(all > kept)
        let home = await site.get("/county/on/\(day)").text
        let told = try #require(
            home.firstMatch(
                of: /Of (\d+) duties[^<]*papers come in time, <strong>(\d+)<\/strong>/))
        #expect(Int(told.1) == all)
        #expect(Int(told.2) == kept)
    }
}
