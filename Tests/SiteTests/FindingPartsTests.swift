import Assurance
import Publication
import Testing

@testable import Pages
@testable import Site

/// Every finding of a place as one list, or in parts where there are very many.
@Suite(.serialized) struct FindingPartsTests {
    private func site() async throws -> Site { try await Served.samples.value }

    @Test(
        arguments: [(0, 1), (1, 1), (20_000, 1), (20_001, 11), (1_064_649, 533)].map {
            [$0.0, $0.1]
        })
    func `every finding is in one part, and no part is longer than the others`(
        _ numbers: [Int]
    ) throws {
        let parts = FindingParts(of: try #require(numbers.first))
        #expect(parts.count == numbers.last)
        let places = (1...parts.count).compactMap { parts.places(of: $0) }
        #expect(places.map(\.count).reduce(0, +) == numbers.first)
        #expect(places.allSatisfy { $0.count <= FindingParts.length } || parts.count == 1)
        for (one, next) in zip(places, places.dropFirst()) {
            #expect(one.upperBound == next.lowerBound)
        }
        for part in [0, -1, parts.count + 1, .max] { #expect(parts.places(of: part) == nil) }
    }

    @Test func `a part holds those findings of the whole that stand at its places`() async throws {
        let site = try await site()
        for place in site.lookouts.keys {
            let standings = try #require(try await site.outlook(of: place)).standings
            let all = standings.all.map(\.key.name)
            #expect(standings.count == all.count)
            for places in [0..<7, 5..<all.count - 3, all.count - 1..<all.count + 9, 9..<9] {
                let some = standings.findings(at: places).map(\.key.name)
                #expect(some == Array(all[places.clamped(to: all.indices)]))
            }
        }
    }

    @Test(arguments: ["csv", "json"])
    func `the only part of a small place is the whole, and there is no second`(
        _ ending: String
    ) async throws {
        let path = "/county/assurance.\(ending)"
        let whole = try await site().get(path)
        #expect(whole.status == 200)
        #expect(try await site().get(path + "?page=1").body == whole.body)
        #expect(try await site().get(path + "?page=0").body == whole.body)
        #expect(try await site().get(path + "?page=2").status == 404)
        #expect(try await site().get(path + "?page=99999999999999999999").status == 404)
    }
}
