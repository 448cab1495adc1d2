import Almanac
import Assurance
import Governance
import Publication
import TestSupport
import Testing

/// Two bodies and one framework: the council adopted it, and it is held up against the city.
@Suite struct `How everything stands` {
    private static let text = """
        framework: own
        title: Our own
        source: the test
        principles: []
        duties:
          - {id: OWN-1, says: There are terms of reference, clause: one, subject: partnership,
             form: exists, evidence: termsOfReference}
          - {id: OWN-2, says: Anybody can complain, clause: two, subject: partnership,
             form: exists, evidence: complaintsRoute, weight: hope}
        """

    private func world() throws -> (world: World, framework: Word) {
        let digest = try #require(Digest([UInt8](repeating: 9, count: 32)))
        let framework = try Framework.read(Self.text, file: "own.yaml")
        var world = World(library: try Library([(digest, framework)]))
        let terms = { (key: Datum, party: Datum) -> Datum in
            [
                "adoption": key, "framework": "own", "sha256": .text(digest.description),
                "party": party, "from": "2014-01-01",
            ]
        }
        world.on("2014-01-01", "adopt-framework", terms("ours", "body:council"))
        world.does(
            .object(
                [.init("intent", "hold-up-yardstick")] + terms("stick", "body:city").members))
        world.on(
            "2014-01-02", "make-arrangement",
            ["partnership": "moot", "arrangement": "termsOfReference"])
        return (world, framework.key)
    }

    private func standings(on day: String) throws -> (Standings, Assessor, Word) {
        let (world, framework) = try world()
        let assessor = world.assessor(on: day)
        return (Standings(assessor.findings(), by: assessor), assessor, framework)
    }

    @Test func `is added up by duty and partnership, and never a yardstick with a promise`() throws
    {
        let (standings, assessor, framework) = try standings(on: "2015-01-01")
        let lines = assessor.grid(of: framework, in: standings).map { row in
            [
                row.partnership?.word, row.cell.key.duty, row.cell.key.claim.rawValue,
                row.cell.tally.gravest?.rawValue,
            ].map { $0 ?? "none" }.joined(separator: " ") + " \(row.cell.tally.all)"
        }
        #expect(
            lines == [
                "league OWN-1 promise unknown 1", "league OWN-1 yardstick unknown 1",
                "league OWN-2 hope unknown 1", "league OWN-2 yardstick unknown 1",
                "moot OWN-1 promise kept 1", "moot OWN-1 yardstick kept 1",
                "moot OWN-2 hope unknown 1", "moot OWN-2 yardstick unknown 1",
            ])
        let grid = standings.grid(of: framework)
        #expect(grid.tallies[.promise] == standings.tally)
        #expect(standings.tally.asked == 2)
        #expect(grid.tallies[.yardstick]?.all == 4)
        #expect(grid.ordered.map(\.word) == ["league", "moot"])
        #expect(standings.byParty[SubjectRef(.body, "council")] == standings.tally)
        #expect(standings.byParty[SubjectRef(.body, "city")]?.all == 0)
    }

    @Test func `has the gravest finding of every cell at hand`() throws {
        let (standings, _, framework) = try standings(on: "2015-01-01")
        for (key, cells) in standings.grid(of: framework).partnerships {
            for cell in cells {
                let finding = try #require(standings.gravest(of: cell, in: key))
                #expect(finding.key.duty == cell.key.duty)
                #expect(finding.claim == cell.key.claim)
                #expect(finding.standing.name == cell.tally.gravest)
            }
        }
        #expect(standings.frameworks == [framework])
    }

    @Test func `is nothing before anything was adopted`() throws {
        let (standings, assessor, framework) = try standings(on: "2013-12-31")
        #expect(standings.frameworks.isEmpty)
        #expect(standings.tally == .init())
        #expect(assessor.grid(of: framework, in: standings).isEmpty)
    }
}
