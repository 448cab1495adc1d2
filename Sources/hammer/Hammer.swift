import Assurance
import Foundation
import Governance
import Journal
import Place

/// Writes to a place from many tasks until it is killed, and says on its standard output what was
/// acknowledged. The tests kill it to see that nothing acknowledged is ever lost.
///
/// Use: `hammer DIRECTORY RUN`, RUN a word that makes the keys of this run its own.
@main
enum Hammer {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let shire = Word("shire"), let run = Word(arguments[2]) else {
            exit(64)
        }
        let directory = try DataDirectory.open(arguments[1], creating: true)
        let isNew = !directory.has(shire)
        let file =
            isNew
            ? try JournalFile.create(shire, in: directory)
            : try JournalFile.open(shire, in: directory)
        let moot = try await Moot(file, judgedBy: Library(), clock: Clock.now)
        if moot.snapshot.record.last == .none {
            try await perform("found-place", ["place": "shire", "title": "The Shire"], "f", moot)
        }
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<16 { group.addTask { await write(task, run, moot) } }
        }
    }

    private static func write(_ task: Int, _ run: Word, _ moot: Moot) async {
        for number in 0..<1_000_000 {
            let once = "\(run)-\(task)-\(number)"
            do {
                try await perform(
                    "start-partnership",
                    [
                        "partnership": once, "name": "Partnership \(once)", "kind": "network",
                        "regime": "informal",
                    ], once, moot)
            } catch {
                FileHandle.standardError.write(Data("\(error)\n".utf8))
                exit(70)
            }
        }
    }

    private static func perform(
        _ intent: String, _ fields: KeyValuePairs<String, String>, _ once: String, _ moot: Moot
    ) async throws {
        let line = Datum.object(
            [
                .init("intent", .text(intent)), .init("as", .text("clerk")),
                .init("once", .text(once)),
            ]
                + fields.map { .init($0.key, .text($0.value)) })
        let receipt = try await moot.perform(Door.read(line))
        FileHandle.standardOutput.write(Data("\(once) \(receipt.number)\n".utf8))
    }
}
