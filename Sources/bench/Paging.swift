import Address
import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Markup
import Pages
import Place
import Sample
import Site

/// Makes every page of Hampshire, and of a large county where one is at hand: how long each takes
/// when nothing is cached, and how long one takes that is.
struct Paging {
    let path: String

    func run() async throws {
        let hampshire = try await loaded()
        try await measure(hampshire, on: "2013-10-28", "Hampshire")
        guard FileManager.default.fileExists(atPath: path) else { return }
        let directory = try DataDirectory.open(path, creating: false)
        defer { directory.release() }
        let file = try JournalFile.open(word(County.key), in: directory)
        defer { file.close() }
        let moot = try await Moot(file, judgedBy: FrameworkShelf.shipped(), clock: Clock.now)
        try await measure(moot, on: "2024-03-31", "county")
    }

    /// Hampshire, in a journal that leaves nothing behind.
    func loaded() async throws -> Moot {
        let path = FileManager.default.temporaryDirectory.path + "/pages-\(UUID().uuidString)"
        let directory = try DataDirectory.open(path, creating: true)
        let sample = SamplePlace.hampshire
        let file = try JournalFile.create(sample.key, in: directory)
        let library = try FrameworkShelf.shipped()
        let moot = try await Moot(file, judgedBy: library, clock: Clock.now)
        try FileManager.default.removeItem(atPath: path)
        let lines = sample.lines { framework in
            Word(framework).flatMap { library.digest(of: $0)?.description } ?? ""
        }
        _ = try await moot.performAll(lines.map { try Door.read($0) })
        return moot
    }

    private func measure(_ moot: Moot, on text: String, _ name: String) async throws {
        guard let day = Day(text), let noon = Moment(ukDay: day, hour: 12, minute: 0) else {
            return
        }
        let site = Site([moot], clock: { noon })
        let (_, looking) = try await timed { try await site.warm() }
        Report.say("       \(name): looked at whole in " + String(format: "%.3f s", looking))
        // What is worked out before anybody asks, is by then.
        try await Task.sleep(for: .seconds(1))
        let map = await site.answer(Ask("GET", "/sitemap.xml"))
        let all = String(decoding: map.body, as: UTF8.self)
            .matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
        // Of very many pages every so many.
        let paths = all.enumerated().filter { $0.offset % max(1, all.count / 2_000) == 0 }
            .map(\.element)
        var times: [(seconds: Double, path: String, bytes: Int)] = []
        for path in paths {
            let (reply, seconds) = await timed { await site.answer(Ask("GET", path)) }
            times.append((seconds, path, reply.body.count))
        }
        tell(times, of: name)
        let (_, again) = await timed {
            for path in paths.prefix(500) { _ = await site.answer(Ask("GET", path)) }
        }
        let each = again / Double(min(500, paths.count)) * 1e6
        Report.say("       \(name): a cached page " + String(format: "%.1f µs", each))
    }

    private func tell(_ times: [(seconds: Double, path: String, bytes: Int)], of name: String) {
        let seconds = times.map(\.seconds)
        let median = percentile(0.5, of: seconds) * 1e3
        Report.figure(
            "\(name), \(times.count) pages uncached, median", String(format: "%.2f ms", median),
            asked: "1 ms", met: median <= 1)
        let worst = times.sorted { $0.seconds > $1.seconds }
        guard let slowest = worst.first else { return }
        Report.figure(
            "\(name), the slowest of them", String(format: "%.2f ms", slowest.seconds * 1e3),
            asked: "5 ms", met: slowest.seconds <= 0.005)
        for one in worst.prefix(8) {
            Report.say(
                "         " + String(format: "%.2f ms", one.seconds * 1e3)
                    + "  \(one.bytes) bytes  \(one.path)")
        }
    }
}
