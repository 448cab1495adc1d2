import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Place

/// Counts how everything stood at the end of 120 months, on the large place with every framework
/// adopted.
struct Trending {
    let path: String

    func run() async throws {
        let directory = try DataDirectory.open(path, creating: false)
        defer { directory.release() }
        let file = try JournalFile.open(word("county"), in: directory)
        defer { file.close() }
        let library = try FrameworkShelf.shipped()
        let moot = try await Moot(file, judgedBy: library, clock: Clock.now)
        try await Touching(path: path).makeSure(of: library, at: moot)
        let record = moot.snapshot.record
        guard let first = Day("2013-01-01") else { return }
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
