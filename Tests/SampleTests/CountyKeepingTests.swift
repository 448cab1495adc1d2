import Almanac
import Assurance
import Governance
import Place
import Sample
import Testing

/// How much of the made-up county is known, and how well the best of it is run.
struct CountyKeepingTests {
    private func findings() async throws -> [Finding] {
        let county = try await MadeUpCounty.loaded.value
        return Assessor(county.moot.snapshot.record, on: county.last, by: county.moot.library)
            .findings().filter(\.key.isAdopted)
    }

    @Test func `less than one finding in twelve is not known`() async throws {
        let all = try await findings()
        let unknown = all.count { $0.standing.name == .unknown }
        #expect(all.count > 1_500)
        #expect(unknown > 0)
        #expect(unknown * 12 < all.count, "\(unknown) of \(all.count)")
    }

    @Test func `the best run partnership shows nearly everything kept`() async throws {
        let bad: Set<Standing.Name> = [.late, .missed, .unknown]
        let ofEach = Dictionary(grouping: try await findings()) { $0.key.partnership }
        let shares = ofEach.compactMap { partnership, findings -> (bad: Int, of: Int)? in
            guard partnership != nil, findings.count > 100 else { return nil }
            return (findings.count { bad.contains($0.standing.name) }, findings.count)
        }
        #expect(shares.contains { $0.bad * 50 < $0.of })
        #expect(shares.contains { $0.bad * 5 > $0.of })
    }
}
