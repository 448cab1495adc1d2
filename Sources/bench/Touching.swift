import Almanac
import Assurance
import Foundation
import Governance
import Place

/// Judges again what one new entry touched, on the large place with every framework adopted.
struct Touching {
    let path: String

    func run() async throws {
        guard let day = Day("2023-06-01") else { return }
        try await LargePlace.open(path) { try await touch($0, on: day, $1) }
    }

    private func touch(_ start: Record, on day: Day, _ library: Library) async throws {
        var record = start
        var live = LiveFindings(on: day, by: library)
        let (_, whole) = await timed { live.refresh(from: record) }
        let findings = live.all(of: record).count
        Report.say("       whole assessment of \(findings) findings: \(Int(whole * 1_000)) ms")
        var taken: [Double] = []
        var generator = Generator(seed: 2)
        for number in 0..<200 {
            let lines = generator.meeting(
                of: number % 250, on: "2023-05-0\(1 + number % 9)", before: "2023-04-20",
                after: "2023-05-20")
            for line in lines {
                let renamed = try rename(line, number)
                let asked = renamed.asked
                let happenings = try record.performing(asked, at: Clock.now())
                let entry = record.entry(for: asked, happenings, at: Clock.now())
                record.fold(entry)
                let (_, seconds) = await timed {
                    live.follow(entry, in: record)
                    live.refresh(from: record)
                }
                taken.append(seconds * 1_000)
            }
        }
        let p99 = percentile(0.99, of: taken)
        let p50 = percentile(0.5, of: taken)
        Report.figure(
            "touched findings after one entry, p99",
            String(format: "%.3f ms (p50 %.3f)", p99, p50), asked: "1 ms", met: p99 <= 1)
    }

    /// The generator counts meetings from one; here they are new ones.
    private func rename(_ line: Datum, _ number: Int) throws -> Request {
        let members = line.members.map { member -> Datum.Member in
            guard case .text(let text) = member.value, text.hasPrefix("meeting-") else {
                return member
            }
            return .init(member.name, .text("new-" + text))
        }
        return try Door.read(.object(members))
    }
}
