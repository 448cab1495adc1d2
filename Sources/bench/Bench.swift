import Foundation

/// Measures what `docs/performance.md` promises, in one run.
@main
enum Bench {
    static func main() async throws {
        if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "opening" {
            return try await Replaying.open(CommandLine.arguments[2])
        }
        let name = "/shiremoot-bench-\(UUID().uuidString)"
        let words = CommandLine.arguments.dropFirst()
        let kept = words.first { $0.hasPrefix("in=") }.map { String($0.dropFirst(3)) }
        let path = kept ?? FileManager.default.temporaryDirectory.path + name
        defer { if kept == nil { try? FileManager.default.removeItem(atPath: path) } }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        Report.say("Shiremoot bench, \(ProcessInfo.processInfo.activeProcessorCount) cores")
        let wanted = Set(words.filter { !$0.hasPrefix("in=") })
        try await run(wanted, in: path)
    }

    private static func run(_ wanted: Set<String>, in path: String) async throws {
        let all = wanted.isEmpty
        if all || wanted.contains("writing") { try await Writing(path: path + "/writing").run() }
        if all || wanted.contains("replaying") {
            try await Replaying(path: path + "/replaying").run()
            try await Touching(path: path + "/replaying").run()
            try await Trending(path: path + "/replaying").run()
        }
        for word in wanted.sorted() where ["judging", "touching", "trend"].contains(word) {
            try await Replaying(path: path + "/replaying").makeSure()
            switch word {
            case "judging": try await Judging(path: path + "/replaying").run()
            case "touching": try await Touching(path: path + "/replaying").run()
            default: try await Trending(path: path + "/replaying").run()
            }
        }
        if all || wanted.contains("importing") {
            try await Importing(path: path + "/importing").run()
        }
        if all || wanted.contains("pages") { try await Paging(path: path + "/county").run() }
        if all || wanted.contains("serving") { try await Serving(path: path + "/serving").run() }
        if all || wanted.contains("search") { try await Searching().run() }
        if wanted.contains("thousand") { try await runThousand(in: path + "/thousand") }
        // By its own word only: it makes more than a million entries and takes minutes.
        if wanted.contains("county") { try await MadeUpCounty(path: path + "/county").run() }
        if wanted.contains("county-pages") {
            try await PagingCounty(path: path + "/county").run()
        }
        if wanted.contains("county-judged") {
            try await MadeUpCounty(path: path + "/county").judge()
        }
        if wanted.contains("county-trend") {
            try await MadeUpCounty(path: path + "/county").countMonths()
        }
        if all || wanted.contains("starting") { try Starting(path: path + "/starting").run() }
    }

    /// A thousand plain partnerships over ten years: what every one of them has, and no more.
    private static func runThousand(in path: String) async throws {
        try await Replaying(path: path).makeSure(partnerships: 1_000, years: 10)
        try await Judging(path: path).run(on: "2013-06-01", "plain thousand")
        try await Trending(path: path).run(from: "2003-01-01")
    }
}

/// Prints a figure beside what is asked of it.
enum Report {
    static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    static func figure(_ name: String, _ value: String, asked: String, met: Bool) {
        let name = name.padding(toLength: 44, withPad: " ", startingAt: 0)
        let value = value.padding(toLength: max(40, value.count), withPad: " ", startingAt: 0)
        say("\(met ? "met   " : "MISSED") \(name) \(value) asked: \(asked)")
    }
}

/// How long something took, in seconds.
func timed<Result>(_ body: () async throws -> Result) async rethrows -> (Result, Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await body()
    let taken = start.duration(to: clock.now)
    let parts = taken.components
    return (result, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
}

/// The value below which a share of the values lies.
func percentile(_ share: Double, of values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
}

/// The time that this process has kept processors busy, in seconds.
func processorSeconds() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
}

/// The memory of this process that is not shared with files, in bytes.
func residentBytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
    let digits = line?.split(separator: " ").compactMap { Int($0) }.first
    return (digits ?? 0) * 1_024
}
