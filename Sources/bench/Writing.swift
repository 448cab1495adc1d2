import Foundation
import GRDB
import Governance
import Journal
import Place

/// Durable commits: bare SQLite, one writer through every room, and sixty-four.
struct Writing {
    let path: String

    func run() async throws {
        let bare = try bareCommits(2_000)
        let one = try await writers(1, each: 2_000)
        let many = try await writers(64, each: 200)
        let ratio = one / bare
        let gain = many / one
        Report.say("       bare SQLite, synchronous=FULL: \(Int(bare)) commits/s")
        Report.figure(
            "one writer", String(format: "%d/s, %.2f of bare", Int(one), ratio), asked: "0.5",
            met: ratio >= 0.5)
        Report.figure(
            "64 writers", String(format: "%d/s, %.1f of one", Int(many), gain), asked: "5",
            met: gain >= 5)
    }

    private func bareCommits(_ count: Int) throws -> Double {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode=WAL")
            try database.execute(sql: "PRAGMA synchronous=FULL")
        }
        let queue = try DatabaseQueue(path: path + "/bare.sqlite", configuration: configuration)
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

    private func writers(_ writers: Int, each: Int) async throws -> Double {
        let here = path + "/\(writers)"
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
