import Almanac
import Assurance
import Foundation
import Governance
import Place
import Publication
import Sample
import Testing

/// How everything stands, kept true entry by entry.
@Suite struct RenewingTests {
    /// Everything that pages read of it, where it says anything.
    private func told(_ standings: Standings) -> [String] {
        var lines = ["\(standings.tally)", "\(standings.count) \(standings.redCount)"]
        lines += standings.tallies.map { "\($0.key) \($0.value)" }.sorted()
        lines += standings.byParty.filter { $0.value.all > 0 }.map { "\($0.key) \($0.value)" }
            .sorted()
        lines += standings.all.map { "\($0.key.name) \($0.standing) \($0.counts)" }
        lines += standings.red(most: 30).map(\.key.name)
        for party in standings.byParty.keys.sorted() {
            lines += standings.findings(of: party).map(\.key.name)
            lines += standings.red(of: party).map(\.key.name)
            lines += standings.open(of: party).map(\.key.name)
        }
        for framework in standings.frameworks {
            let grid = standings.grid(of: framework)
            lines += ["\(framework) \(grid.ordered)"]
            lines += grid.tallies.map { "\($0.key) \($0.value)" }.sorted()
            lines += grid.duties.map { "\($0.key) \($0.value)" }.sorted()
            lines += grid.parties.map { "\($0.key) \($0.value.map(\.tally))" }.sorted()
        }
        return lines
    }

    @Test func `what was judged again changes the groups as a whole assessment would`()
        async throws
    {
        let from = try #require(Day("2024-04-01"))
        let county = try County(seed: 9, partnerships: 6, years: 1, from: from)
        let clock = StandingClock(try #require(Moment(ukDay: from, hour: 9, minute: 0)))
        let moot = try await Served.place(try #require(Word(County.key))) { clock.now }
        let day = Served.noon.ukDay
        var last: (look: Int, standings: Standings)?
        var renewed = 0
        let sittings = Array(county.sittings(by: try FrameworkShelf.shipped()))
        let step = max(1, sittings.count / 40)
        for (number, sitting) in sittings.enumerated() {
            clock.set(sitting.moment)
            let requests = try sitting.lines.map { try Door.read($0) }
            _ = try await moot.performAll(requests, asBatch: sitting.isSheet)
            guard number % step == 0 else { continue }
            let look = await moot.looked(by: .everyone, on: day, since: last?.look)
            let assessor = Assessor(look.sight.record, on: day, by: moot.library)
            let whole = Standings(assessor.findings(), by: assessor)
            switch (look.news, last) {
            case (.renewed(let groups), let before?):
                renewed += 1
                last = (look.number, before.standings.renewed(with: groups, by: assessor))
            default: last = (look.number, whole)
            }
            let found = try #require(last).standings
            #expect(told(found) == told(whole), "after sitting \(number)")
        }
        #expect(renewed > 20)
        #expect(try #require(last).standings.redCount > 0)
    }

    @Test func `whoever was not the last to look is told everything`() async throws {
        let moot = try await Served.hampshire()
        let day = Served.noon.ukDay
        let first = await moot.looked(by: .everyone, on: day, since: nil)
        let second = await moot.looked(by: .everyone, on: day, since: first.number)
        guard case .renewed(let groups) = second.news else {
            Issue.record("everything was told again")
            return
        }
        #expect(groups.isEmpty)
        let late = await moot.looked(by: .everyone, on: day, since: first.number)
        guard case .everything(let findings) = late.news else {
            Issue.record("what was told to another is missing")
            return
        }
        #expect(!findings.isEmpty)
    }
}
