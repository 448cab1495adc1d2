import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Place
import TestSupport
import Testing

/// A process that writes from many tasks is killed again and again: 50 times, and 1,000 times in
/// `make proof`. Nothing that it acknowledged is ever lost, and nothing is half there.
@Suite(.serialized) struct CrashTests {
    private let library = Result { try FrameworkShelf.shipped() }

    private var kills: Int {
        ProcessInfo.processInfo.environment["SHIREMOOT_PROOF"] == nil ? 50 : 1_000
    }

    @Test func `Proof: what was acknowledged before a kill is there after it`() async throws {
        var path = Town.freshPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var dice = Dice(seed: 50)
        var acknowledged = 0
        for run in 0..<kills {
            // A place of its own for every ten, because each kill has the whole examined.
            if run > 0, run % 10 == 0 {
                try FileManager.default.removeItem(atPath: path)
                path = Town.freshPath()
            }
            let told = try Hammer.killed(after: dice.roll(0...40), path: path, run: "r\(run)")
            acknowledged += told.count
            try await check(told, in: path)
        }
        #expect(acknowledged > kills)
    }

    private func check(_ told: [String: Int], in path: String) async throws {
        let directory = try DataDirectory.open(path, creating: false)
        defer { directory.release() }
        let file = try JournalFile.open(try #require(Word("shire")), in: directory)
        defer { file.close() }
        guard case .holds(let head) = try file.verify(expecting: nil) else {
            Issue.record("the chain does not hold")
            return
        }
        for (once, number) in told.sorted(by: { $0.value < $1.value }) {
            #expect(try file.once(once)?.number.number == number)
        }
        let library = try library.get()
        let moot = try await Moot(file, judgedBy: library, clock: { Moment(microseconds: 0) })
        let record = moot.snapshot.record
        #expect(record.last == head.number)
        // Two of the entries found the place and adopt a framework, every other makes one thing.
        if head.number.number > 4 {
            #expect(record.partnerships.count + record.meetings.count == head.number.number - 2)
        }
        try await findingsMustBeThoseOfAFreshFold(moot, library)
    }

    private func findingsMustBeThoseOfAFreshFold(_ moot: Moot, _ library: Library) async throws {
        var folded = Record()
        while folded.last < moot.snapshot.record.last {
            for sealed in try moot.entries(after: folded.last, atMost: 1_000) {
                folded.fold(try Entry.read(sealed.bytes).entry)
            }
        }
        let day = folded.lastRecorded.ukDay
        let fresh = Assessor(folded, on: day, by: library).findings()
        #expect(await moot.findings(on: day) == fresh)
        if !folded.meetings.all.isEmpty { #expect(!fresh.isEmpty) }
    }
}
