import Foundation
import Governance
import Journal
import TestSupport
import Testing

/// A process that takes documents in is killed again and again: 8 times, and 400 times in
/// `make proof`. No entry is ever without its document, and no document without its entry.
@Suite(.serialized) struct DocumentCrashTests {
    private var kills: Int {
        ProcessInfo.processInfo.environment["SHIREMOOT_PROOF"] == nil ? 8 : 400
    }

    @Test func `Proof: whenever it is killed, each entry has its document and each its entry`()
        throws
    {
        var path = Town.freshPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var dice = Dice(seed: 60)
        var acknowledged = 0
        for run in 0..<kills {
            // A place of its own for every eight, because each kill has the whole examined.
            if run > 0, run % 8 == 0 {
                try FileManager.default.removeItem(atPath: path)
                path = Town.freshPath()
            }
            let told = try Hammer.killed(
                after: dice.roll(0...60), path: path, run: "r\(run)", "papers")
            acknowledged += told.count
            // Every fourth is killed again, while it finishes what was left.
            if run % 4 == 3 {
                _ = try Hammer.killed(
                    after: dice.roll(0...30), path: path, run: "s\(run)", "papers", early: true)
            }
            try check(told, in: path)
        }
        #expect(acknowledged > kills)
    }

    private func check(_ told: [String: Int], in path: String) throws {
        let directory = try DataDirectory.open(path, creating: false)
        defer { directory.release() }
        let file = try JournalFile.open(try #require(Word("shire")), in: directory)
        defer { file.close() }
        #expect(try file.verify() == .holds(file.head))
        let (named, erased) = try entries(of: file)
        let folder = path + "/shire.documents"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let standing = named.values.map(\.digest).filter { !erased.contains($0) }
        #expect(names.sorted() == standing.map(\.description).sorted())
        for (once, number) in told where !once.hasSuffix("-e") && once.hasPrefix("r") {
            let document = try #require(named[EntryNumber(number)], "\(once)")
            guard !erased.contains(document.digest) else { continue }
            let open = try #require(file.document(document), "\(once)")
            // What is in it is the word under which it was sent, again and again.
            let start = try open.read(from: 0, to: once.utf8.count + 1)
            #expect(String(decoding: start, as: UTF8.self) == once + "\n")
        }
    }

    /// The documents that entries name, and those that entries erase.
    private func entries(
        of file: JournalFile
    ) throws -> (named: [EntryNumber: Document], erased: Set<Digest>) {
        var (named, last): ([EntryNumber: Document], EntryNumber) = ([:], .none)
        while true {
            let sealed = try file.read(after: last, atMost: 1_000)
            if sealed.isEmpty { break }
            for one in sealed {
                named[one.number] = try Entry.read(one.bytes).entry.documents.first
                last = one.number
            }
        }
        return (named, Set(file.erased().map(\.digest)))
    }
}
