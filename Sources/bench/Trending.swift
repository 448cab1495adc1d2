import Almanac
import Assurance
import Foundation
import Governance
import Place

/// Counts how everything stood at the end of 120 months, on the large place with every framework
/// adopted.
struct Trending {
    let path: String

    func run(from first: String = "2013-01-01") async throws {
        guard let first = Day(first) else { return }
        try await LargePlace.open(path) { try await count(from: first, $0, $1) }
    }

    func count(from first: Day, _ record: Record, _ library: Library) async throws {
        let days = (1...120).map { first.adding(months: $0).adding(days: -1) }
        let (counts, seconds) = await timed {
            await Trend(record, on: days, by: library).counted()
        }
        Report.figure(
            "trend of \(counts.count) months, \(record.last) entries",
            String(format: "%.2f s", seconds), asked: "10 s", met: seconds <= 10)
        for place in [0, 60, 119] {
            var whole = Trend.Count()
            whole.add(Assessor(record, on: days[place], by: library).findings())
            guard whole != counts[place] else { continue }
            Report.say("WRONG  the trend and the assessment of \(days[place]) differ")
        }
    }
}
