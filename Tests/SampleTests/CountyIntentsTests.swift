import Governance
import Testing

/// That the made-up county does nearly everything that can be done.
struct CountyIntentsTests {
    /// What it does not do, and why not.
    private static let excused = [
        "erase-text": "a text is named by its hash, which is salted anew each time it is laid aside"
    ]

    @Test func `every intent is used in it, or it is said why not`() async throws {
        let used = try await MadeUpCounty.loaded.value.intents
        let unused = IntentKind.all.map(\.word).filter { !used.contains($0) }
        #expect(unused.filter { Self.excused[$0] == nil } == [])
    }

    @Test func `nothing is excused that is used, or that there is not`() async throws {
        let used = try await MadeUpCounty.loaded.value.intents
        for (word, reason) in Self.excused {
            #expect(IntentKind.named(word) != nil)
            #expect(!used.contains(word), "\(word) is used: it needs no excuse")
            #expect(!reason.isEmpty)
        }
    }
}
