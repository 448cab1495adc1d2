import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Place

/// Folds a large journal: entries a second, and bytes of memory an entry.
struct Replaying {
    let path: String

    func run() async throws {
        let count = try await write(partnerships: 250, years: 20)
        var speeds: [Double] = []
        var bytes = 0
        for _ in 0..<3 {
            let said = try launchMyself(["opening", path])
            let figures = said.split(separator: " ").compactMap { Double($0) }
            guard figures.count == 2 else { throw Refusal("the opening said: \(said)") }
            speeds.append(Double(count) / figures[0])
            bytes = max(bytes, Int(figures[1]) / count)
        }
        let speed = percentile(0.5, of: speeds)
        Report.figure(
            "replay, \(count) entries", "\(Int(speed)) entries/s", asked: "150000",
            met: speed >= 150_000)
        Report.figure("memory", "\(bytes) bytes/entry", asked: "1024", met: bytes <= 1_024)
    }

    /// Opens the journal in a process of its own: seconds taken, and bytes of memory held then.
    static func open(_ path: String) async throws {
        let directory = try DataDirectory.open(path, creating: false)
        let library = try FrameworkShelf.shipped()
        let before = residentBytes()
        let file = try JournalFile.open(word("county"), in: directory)
        let (moot, seconds) = try await timed {
            try await Moot(file, judgedBy: library, clock: Clock.now)
        }
        Report.say("\(seconds) \(residentBytes() - before)")
        _ = moot.snapshot.record.last
    }

    func launchMyself(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        process.waitUntilExit()
        return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            .replacingOccurrences(of: "\n", with: "")
    }

    /// Writes a place of that size, unless an earlier run left one here.
    func makeSure(partnerships: Int = 250, years: Int = 20) async throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        _ = try await write(partnerships: partnerships, years: years)
    }

    func write(partnerships: Int, years: Int) async throws -> Int {
        let directory = try DataDirectory.open(path, creating: true)
        defer { directory.release() }
        let file = try JournalFile.create(word("county"), in: directory)
        defer { file.close() }
        let moot = try await Moot(file, judgedBy: FrameworkShelf.shipped(), clock: Clock.now)
        var generator = Generator(seed: 1)
        try await perform(Generator.founding, by: moot)
        for number in 0..<partnerships {
            try await perform(generator.partnership(number), by: moot)
            for year in 0..<years {
                for quarter in 0..<4 {
                    let month = 3 * quarter + 1
                    guard let day = Day(year: 2003 + year, month: month, day: 20) else {
                        continue
                    }
                    let lines = generator.meeting(
                        of: number, on: day.description,
                        before: day.adding(days: -10).description,
                        after: day.adding(days: 7).description)
                    try await perform(lines, by: moot)
                }
            }
        }
        return moot.snapshot.record.last.number
    }

    private func perform(_ lines: [Datum], by moot: Moot) async throws {
        _ = try await moot.performAll(lines.map { try Door.read($0) })
    }
}

func word(_ text: String) throws -> Word {
    guard let word = Word(text) else { throw Refusal("‘\(text)’ is no word.") }
    return word
}
