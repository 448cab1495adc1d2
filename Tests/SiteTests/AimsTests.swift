import Almanac
import Foundation
import Governance
import Place
import Site
import Testing

/// What lists and drawings of a partnership say in the right order and in words.
@Suite(.serialized) struct AimsTests {
    @Test func `a target is drawn with its values, and it is said whether it was reached`()
        async throws
    {
        let moot = try await Served.county()
        let site = try Served.site(of: [moot])
        let record = moot.snapshot.record
        let day = try #require(Day(Served.today))
        var drawn = 0
        for target in record.targets.all {
            let values = target.readings.facts(by: day).map(\.value.value)
            guard values.count > 1, let made = target.made.value, let aim = made.value,
                let last = values.last,
                let objective = record.objectives[made.objective]?.made.value
            else { continue }
            let page = await site.get("/county/partnerships/\(objective.partnership)/objectives")
            let whole = values.map { String($0) }.joined(separator: ", ")
            #expect(page.text.contains("\(whole). "), "\(target.key)")
            #expect(page.text.contains("target \(aim)</text>"))
            let isReached = made.baseline.map { $0 > aim } == true ? last <= aim : last >= aim
            let told = page.text.components(separatedBy: "last value \(last), ").dropFirst()
                .compactMap { $0.components(separatedBy: ": ").dropFirst().first }
            #expect(
                told.contains { $0.hasPrefix(isReached ? "reached." : "not reached") },
                "\(target.key): \(told)")
            drawn += 1
        }
        #expect(drawn > 0)
    }

    @Test func `meetings of one day are in the order of their times`() async throws {
        let site = try await Served.samples.value
        var (pairs, pages) = (0, 0)
        for month in ["2024-05-01", "2024-06-01", "2024-09-02", "2024-11-01", "2025-01-06"] {
            let home = await site.get("/county/on/\(month)").text
            let lines = home.matches(
                of: /<li><time datetime="([0-9-]+)">[^<]*<\/time> at ([0-9:]+)/)
            let moments = lines.map { "\($0.1) \($0.2)" }
            #expect(moments == moments.sorted(), "\(month)")
            pages += 1
            pairs += max(0, moments.count - 1)
        }
        #expect(pages == 5)
        #expect(pairs > 5)
    }
}
