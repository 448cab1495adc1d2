import Foundation
import GRDB
import Governance
import Journal
import Place

/// Durable commits: bare SQLite, one writer through every room, and sixty-four.
struct Writing {
    let path: String

    /// How often all three are measured one after another, so that a disk that slows down for a
    /// while slows all of them.
    private static let rounds = 9

    func run() async throws {
        var bare: [Double] = []
        var one: [Double] = []
        var many: [Double] = []
        for round in 0..<Self.rounds {
            bare.append(try bareCommits(500, round))
            one.append(try await writers(1, each: 500, round))
            many.append(try await writers(64, each: 50, round))
        }
        let ratios = zip(one, bare).map { $0 / $1 }
        let gains = zip(many, one).map { $0 / $1 }
        Report.say(
            "       bare SQLite, synchronous=FULL: \(Int(percentile(0.5, of: bare))) commits/s")
        figure("one writer", one, ratios, of: "bare", atLeast: 0.5)
        figure("64 writers", many, gains, of: "one", atLeast: 5)
    }

    private func figure(
        _ name: String, _ speeds: [Double], _ ratios: [Double], of what: String,
        atLeast asked: Double
    ) {
        let ratio = percentile(0.5, of: ratios)
        let (least, most) = (ratios.min() ?? 0, ratios.max() ?? 0)
        Report.figure(
            name,
            "\(Int(percentile(0.5, of: speeds)))/s, "
                + String(format: "%.2f of \(what) (%.2f to %.2f)", ratio, least, most),
            asked: String(format: "%g", asked), met: ratio >= asked)
    }

    private func bareCommits(_ count: Int, _ round: Int) throws -> Double {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode=WAL")
            try database.execute(sql: "PRAGMA synchronous=FULL")
        }
        let queue = try DatabaseQueue(
            path: path + "/bare-\(round).sqlite", configuration: configuration)
        return try queue.writeWithoutTransaction { database in
            try database.execute(sql: "CREATE TABLE row(number INTEGER PRIMARY KEY, bytes BLOB)")
            let insert = try database.makeStatement(sql: "INSERT INTO row(bytes) VALUES (?)")
            let bytes = Data(repeating: 0x61, count: 400)
            let start = ContinuousClock.now
            for _ in 0..<count {
                try database.execute(sql: "BEGIN IMMEDIATE")
                try insert.execute(arguments: [bytes])
                try database.execute(sql: "COMMIT")
            }
            let taken = start.duration(to: .now).components
            return Double(count) / (Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
        }
    }

    private func writers(_ writers: Int, each: Int, _ round: Int) async throws -> Double {
        let here = path + "/\(writers)-\(round)"
        let directory = try DataDirectory.open(here, creating: true)
        defer { directory.release() }
        let file = try JournalFile.create(word("county"), in: directory)
        defer { file.close() }
        let moot = try await Moot(file, judgedBy: FrameworkShelf.shipped(), clock: Clock.now)
        for line in Generator.founding { _ = try await moot.perform(Door.read(line)) }
        let (_, seconds) = try await timed {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<writers {
                    group.addTask {
                        for number in 0..<each {
                            let line = Generator.line(
                                "start-partnership",
                                [
                                    "partnership": "p-\(writer)-\(number)", "name": "A partnership",
                                    "kind": "network", "regime": "informal",
                                ])
                            _ = try await moot.perform(Door.read(line))
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        return Double(writers * each) / seconds
    }
}
