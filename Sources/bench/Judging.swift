import Almanac
import Assurance
import Foundation
import Governance
import Place

/// Judges the large place whole on one day, with every framework adopted.
struct Judging {
    let path: String

    func run(on day: String = "2023-06-01", _ title: String = "large place") async throws {
        guard let day = Day(day) else { return }
        try await LargePlace.open(path) { record, library in
            try await measure(Assessor(record, on: day, by: library), title)
        }
    }

    /// The medians of five rounds: all findings one after another, and side by side.
    func measure(_ assessor: Assessor, _ title: String) async throws {
        var (alone, together, count): ([Double], [Double], Int) = ([], [], 0)
        var (work, busy): ([Double], [Double]) = ([], [])
        for _ in 0..<5 {
            let before = processorSeconds()
            let (findings, seconds) = await timed { assessor.findings().count }
            alone.append(seconds)
            count = findings
            let between = processorSeconds()
            let (all, less) = await timed { await assessor.findings(inShares: 2).count }
            together.append(less)
            busy.append(between - before)
            work.append((processorSeconds() - between) / (between - before))
            guard all == count else { throw Refusal("The shares have \(all) of \(count).") }
        }
        Report.say(
            String(
                format:
                    "       %@ on one core: %.2f s, %.2f s of work; in two shares %.2f times it",
                title, percentile(0.5, of: alone), percentile(0.5, of: busy),
                percentile(0.5, of: work)))
        let names = Dictionary(grouping: assessor.findings(), by: \.standing.name)
        let told = names.map { "\($0.value.count) \($0.key.rawValue)" }.sorted()
        Report.say("       " + told.joined(separator: ", "))
        let median = percentile(0.5, of: together)
        Report.figure(
            "\(title), \(count) findings, whole", String(format: "%.2f s", median),
            asked: "1 s", met: median <= 1)
    }
}
