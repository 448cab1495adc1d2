import Assurance
import Governance
import Journal
import Place

/// The large place that replaying is measured with, opened, with every framework adopted.
enum LargePlace {
    /// Does something with its record, and lets go of it.
    static func open(
        _ path: String, _ body: (Record, Library) async throws -> Void
    ) async throws {
        let directory = try DataDirectory.open(path, creating: false)
        defer { directory.release() }
        let file = try JournalFile.open(word("county"), in: directory)
        defer { file.close() }
        let library = try FrameworkShelf.shipped()
        let moot = try await Moot(file, judgedBy: library, clock: Clock.now)
        if moot.snapshot.record.adoptions.all.isEmpty { try await adoptAll(library, at: moot) }
        try await body(moot.snapshot.record, library)
    }

    private static func adoptAll(_ library: Library, at moot: Moot) async throws {
        for framework in library.all {
            guard let digest = library.digest(of: framework.key) else { continue }
            _ = try await moot.perform(
                Door.read(
                    Generator.line(
                        "adopt-framework",
                        [
                            "adoption": framework.key.text, "framework": framework.key.text,
                            "sha256": digest.description, "party": "body:council",
                            "from": "2003-01-01", "keeps": "published,minutes,held",
                            "happened": "2003-01-01", "word-of": "archive",
                        ])))
        }
    }
}
