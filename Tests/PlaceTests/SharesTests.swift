import Almanac
import Assurance
import Governance
import Place
import TestSupport
import Testing

@Suite struct `Findings judged side by side` {
    @Test func `are those judged one after another, in the same order`() async throws {
        let town = try await Town(FrameworkShelf.shipped())
        for framework in ["city-guide", "partnership-protocol", "cabinet-report"] {
            try await town.adopt(framework, from: "2014-01-01", keeping: "published")
        }
        for number in 1...9 {
            try await town.perform([
                "intent": "call-meeting", "as": "clerk", "meeting": .text("m\(number)"),
                "day": .text("2014-0\(number)-20"), "convener": "partnership:forum",
            ])
        }
        let assessor = Assessor(
            town.moot.snapshot.record, on: try day("2014-06-02"), by: town.moot.library)
        let all = assessor.findings()
        #expect(all.count > 30)
        for shares in [0, 1, 2, 3, 7, 1_000] {
            let shared = await assessor.findings(inShares: shares)
            #expect(Array(shared) == all, "\(shares) shares")
            #expect(shared.count == all.count, "\(shares) shares")
        }
    }
}
