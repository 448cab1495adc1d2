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
        let library = try FrameworkShelf.shipped()
        let moot = try await Moot(file, judgedBy: library, clock: Clock.now)
        for (intent, fields) in founding(library).dropFirst(moot.snapshot.record.last.number) {
            try await perform(intent, fields, "f-\(intent)", moot)
        }
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<16 { group.addTask { await write(task, run, moot) } }
        }
    }

    /// What comes before everything else, an entry each: a forum that adopted a framework.
    private static func founding(
        _ library: Library
    ) -> [(String, KeyValuePairs<String, String>)] {
        let guide = Word("hampshire-partnership").flatMap { library.digest(of: $0) } ?? .none
        return [
            ("found-place", ["place": "shire", "title": "The Shire"]),
            (
                "start-partnership",
                [
                    "partnership": "forum", "name": "The Forum", "kind": "forum",
                    "regime": "informal",
                ]
            ),
            (
                "adopt-framework",
                [
                    "adoption": "guide", "framework": "hampshire-partnership",
                    "sha256": guide.description, "party": "partnership:forum",
                    "from": "2014-01-01", "keeps": "held,chair,summary",
                ]
            ),
        ]
    }

    private static func write(_ task: Int, _ run: Word, _ moot: Moot) async {
        for number in 0..<1_000_000 {
            let once = "\(run)-\(task)-\(number)"
            do {
                // Few meetings, so that judging them after each kill takes no longer than the kill.
                if task == 0, number % 50 == 0 {
                    try await perform(
                        "call-meeting",
                        ["meeting": once, "convener": "partnership:forum", "day": "2015-03-20"],
                        once, moot)
                } else {
                    try await perform(
                        "start-partnership",
                        [
                            "partnership": once, "name": "Partnership \(once)", "kind": "network",
                            "regime": "informal",
                        ], once, moot)
                }
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
