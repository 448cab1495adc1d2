import Foundation
import Governance
import Journal
import Place
import Spreadsheet

/// A sheet of ten thousand seats with their holders, from bytes to a synced commit.
struct Importing {
    let path: String
    private static let rows = 10_000
    private static let partnerships = 250

    func run() async throws {
        let directory = try DataDirectory.open(path, creating: true)
        defer { directory.release() }
        let file = try JournalFile.create(word("county"), in: directory)
        defer { file.close() }
        let moot = try await Moot(file, judgedBy: FrameworkShelf.shipped(), clock: Clock.now)
        for line in Generator.founding { _ = try await moot.perform(Door.read(line)) }
        _ = try await moot.performAll(
            (0..<Self.partnerships).map { number in
                try Door.read(
                    Generator.line(
                        "start-partnership",
                        [
                            "partnership": "p-\(number)", "name": "Partnership \(number)",
                            "kind": "thematic", "regime": "informal",
                        ]))
            })
        let bytes = Self.sheet()
        let (entries, seconds) = try await timed {
            let order = ImportOrder(.seats, by: "clerk", under: "sheet-bench")
            let read = Import(bytes, order, into: moot.snapshot.record, on: Clock.today)
            guard read.problems.isEmpty else { throw Refusal(read.problems[0].inWords) }
            let requests = try read.lines.map { try Door.read($0.intent) }
            return try await moot.performAll(requests, asBatch: true).count
        }
        Report.figure(
            "import of \(Self.rows) rows, \(entries) entries",
            String(format: "%.2f s", seconds), asked: "5 s", met: seconds <= 5)
    }

    private static func sheet() -> [UInt8] {
        var text = "Partnership,Council,Votes,Role,Date appointed,Start date,Source\n"
        for row in 0..<rows {
            text += "partnership \(row % partnerships),County Council,yes,councillor,"
            text += "\(1 + row % 28)/\(1 + row % 12)/2014,April 2013,The archive\n"
        }
        return Array(text.utf8)
    }
}
