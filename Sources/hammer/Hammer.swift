import Assurance
import Foundation
import Governance
import Journal
import Place

/// Writes to a place from many tasks until it is killed, and says on its standard output what was
/// acknowledged. The tests kill it to see that nothing acknowledged is ever lost.
///
/// Use: `hammer DIRECTORY RUN [papers]`, RUN a word that makes the keys of this run its own; with
/// `papers` everything it writes are papers that bring documents, and erasings of some of them.
@main
enum Hammer {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let isOfPapers = arguments.count == 4 && arguments[3] == "papers"
        guard arguments.count == 3 || isOfPapers, let shire = Word("shire"),
            let run = Word(arguments[2])
        else {
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
            for task in 0..<(isOfPapers ? 4 : 16) {
                group.addTask {
                    if isOfPapers { return await publish(task, run, moot) }
                    await write(task, run, moot)
                }
            }
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
                "call-meeting",
                ["meeting": "first", "convener": "partnership:forum", "day": "2015-03-20"]
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

    /// Publishes papers that bring documents of all sizes, public and private by turns, and erases
    /// every ninth.
    private static func publish(_ task: Int, _ run: Word, _ moot: Moot) async {
        for number in 0..<1_000_000 {
            let once = "\(run)-\(task)-\(number)"
            let text = document(called: once)
            let field = number % 3 == 1 ? "private-document" : "document"
            let sent: [Datum.Member] = [
                .init("name", .text("report.txt")), .init("text", .text(text)),
            ]
            do {
                try await perform(
                    "publish-paper",
                    ["paper": once, "meeting": "first", "sort": "report", "title": "A report"],
                    once, moot, [.init(field, .object(sent))])
                guard number % 9 == 8 else { continue }
                let digest = Keeper.plainHash(Array(text.utf8))
                try await perform("erase-text", ["text": "\(digest)"], "\(once)-e", moot)
            } catch {
                FileHandle.standardError.write(Data("\(error)\n".utf8))
                exit(70)
            }
        }
    }

    /// What a document says, by the word under which it is sent: from a few bytes to a megabyte.
    static func document(called once: String) -> String {
        let length = Int(once.utf8.reduce(7) { ($0 &* 31 &+ UInt32($1)) } >> 12)
        return String(repeating: once + "\n", count: 1 + length % (length % 4 == 0 ? 100_000 : 900))
    }

    private static func perform(
        _ intent: String, _ fields: KeyValuePairs<String, String>, _ once: String, _ moot: Moot,
        _ more: [Datum.Member] = []
    ) async throws {
        let line = Datum.object(
            [
                .init("intent", .text(intent)), .init("as", .text("clerk")),
                .init("once", .text(once)),
            ]
                + fields.map { .init($0.key, .text($0.value)) } + more)
        let receipt = try await moot.perform(Door.read(line))
        FileHandle.standardOutput.write(Data("\(once) \(receipt.number)\n".utf8))
    }
}
