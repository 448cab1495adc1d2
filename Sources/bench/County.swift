import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Place
import Sample

/// A thousand made-up partnerships over ten years: how fast they are made and judged, and how
/// soon and in how much memory more than a million entries are open.
struct MadeUpCounty {
    let path: String

    func run() async throws {
        guard let from = Day(year: 2014, month: 4, day: 1) else { return }
        let county = try County(seed: 1, partnerships: 1_000, years: 10, from: from)
        let count = try await makeSure(of: county)
        try measureOpening(count)
        try await judge()
        try await countMonths()
    }

    /// Writes it, unless an earlier run left it here: how many entries there are.
    private func makeSure(of county: County) async throws -> Int {
        guard FileManager.default.fileExists(atPath: path) else { return try await write(county) }
        let directory = try DataDirectory.open(path, creating: false)
        defer { directory.release() }
        let file = try JournalFile.open(word(County.key), in: directory)
        defer { file.close() }
        let moot = try await Moot(file, judgedBy: FrameworkShelf.shipped(), clock: Clock.now)
        return moot.snapshot.record.last.number
    }

    private func write(_ county: County) async throws -> Int {
        let directory = try DataDirectory.open(path, creating: true)
        defer { directory.release() }
        let file = try JournalFile.create(word(County.key), in: directory)
        defer { file.close() }
        guard let start = Moment(ukDay: county.from, hour: 9, minute: 0) else { return 0 }
        let (library, clock) = (try FrameworkShelf.shipped(), StandingClock(start))
        let moot = try await Moot(file, judgedBy: library, clock: { clock.now })
        let (_, seconds) = try await timed {
            var sittings = county.sittings(by: library)
            var next = sittings.next().map { ($0, Door.reading($0.lines)) }
            while let (sitting, reading) = next {
                next = sittings.next().map { ($0, Door.reading($0.lines)) }
                clock.set(sitting.moment)
                _ = try await moot.performAll(reading.value, asBatch: sitting.isSheet)
            }
            try await adoptRest(of: library, from: county.from, at: moot)
        }
        let count = moot.snapshot.record.last.number
        let speed = Int(Double(count) / seconds)
        Report.say(
            "       a made-up county of \(count) entries: \(Int(seconds)) s, \(speed) lines/s")
        return count
    }

    /// The council adopts what only the county's own partnership had.
    private func adoptRest(of library: Library, from: Day, at moot: Moot) async throws {
        let council = try moot.snapshot.record.adoptions.all
            .compactMap(\.made.value).filter { $0.party == (try councilRef()) }.map(\.framework)
        for framework in library.all where !council.contains(framework.key) {
            guard let digest = library.digest(of: framework.key) else { continue }
            let fields: KeyValuePairs<String, String> = [
                "intent": "adopt-framework", "as": "sample-keeper",
                "adoption": "all-\(framework.key)", "framework": framework.key.text,
                "sha256": digest.description, "party": "body:county-council",
                "from": from.description, "happened": from.description,
                "word-of": "minute-books",
            ]
            _ = try await moot.perform(
                Door.read(.object(fields.map { .init($0.key, .text($0.value)) })))
        }
    }

    private func councilRef() throws -> SubjectRef {
        guard let ref = SubjectRef("body:county-council") else {
            throw Refusal("There is no county council.")
        }
        return ref
    }

    /// Opens it in processes of their own: memory, and the time from start to first answer.
    private func measureOpening(_ count: Int) throws {
        var (cold, bytes): ([Double], Int) = ([], 0)
        for _ in 0..<3 {
            let start = ContinuousClock.now
            let said = try Replaying(path: path).launchMyself(["opening", path])
            let parts = start.duration(to: .now).components
            cold.append(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
            let figures = said.split(separator: " ").compactMap { Double($0) }
            guard figures.count == 2 else { throw Refusal("the opening said: \(said)") }
            bytes = max(bytes, Int(figures[1]) / max(1, count))
        }
        let median = percentile(0.5, of: cold)
        let each = median * 1e6 / Double(max(1, count))
        Report.figure(
            "county, start to open, for each million entries",
            String(format: "%.2f s (%.2f in all)", each, median), asked: "8 s", met: each <= 8)
        Report.figure(
            "county, memory", "\(bytes) bytes/entry", asked: "1024", met: bytes <= 1_024)
    }

    /// Judges it whole, against every framework, on its last day.
    func judge() async throws {
        try await opened { moot in
            guard let day = Day(year: 2024, month: 3, day: 31) else { return }
            try await Judging(path: path).measure(
                Assessor(moot.snapshot.record, on: day, by: moot.library), "county")
        }
    }

    /// Counts how it stood at the end of each of its months.
    func countMonths() async throws {
        try await opened { moot in
            guard let first = Day(year: 2014, month: 4, day: 1) else { return }
            try await Trending(path: path).count(from: first, moot.snapshot.record, moot.library)
        }
    }

    private func opened(_ work: (Moot) async throws -> Void) async throws {
        let directory = try DataDirectory.open(path, creating: false)
        defer { directory.release() }
        let file = try JournalFile.open(word(County.key), in: directory)
        defer { file.close() }
        try await work(Moot(file, judgedBy: FrameworkShelf.shipped(), clock: Clock.now))
    }
}
