import Almanac
import Assurance
import Governance
import Publication
import TestSupport
import Testing

/// The day by which a complaint is to be answered is a trace of it, and so is an answer entered
/// late: of fewer than five neither shows.
@Suite struct `Few complaints` {
    private let duty = "CG-14"

    /// So many complaints of one day about the Moot, which are to be answered by 17 March 2014.
    private func world(complaints: Int) throws -> World {
        let file = try #require(
            ShippedFrameworks.files.first { $0.name.contains("city-guide") })
        let digest = try #require(Digest([UInt8](repeating: 5, count: 32)))
        let framework = try Framework.read(file.text, file: file.name)
        var world = World(library: try Library([(digest, framework)]))
        world.on(
            "2014-01-01", "adopt-framework",
            [
                "adoption": "guide", "framework": "city-guide",
                "sha256": .text(digest.description), "party": "body:council",
                "from": "2014-01-01", "keeps": "lateComplaint",
            ])
        world.on(
            "2014-01-10", "make-arrangement",
            ["partnership": "moot", "arrangement": "complaintsRoute"])
        for (stage, days) in [(1, 10), (2, 20)] {
            world.on(
                "2014-01-13", "set-stage",
                ["of": "partnership:moot", "stage": .number(stage), "days": .number(days)])
        }
        for number in 1...complaints {
            world.on(
                "2014-03-03", "receive-complaint",
                ["complaint": .text("c\(number)"), "partnership": "moot", "matter": "Noise"])
        }
        return world
    }

    @Test func `do not show in what becomes late next`() throws {
        for (complaints, isShown) in [(1, false), (4, false), (5, true)] {
            let world = try world(complaints: complaints)
            let turns = world.assessor(on: "2014-03-10").becomingLate(within: 30)
                .filter { $0.duty == duty }
            #expect(turns.map(\.on.description).contains("2014-03-18"))
            let shown = world.assessor(on: "2014-03-10", by: .everyone).becomingLate(within: 30)
                .filter { $0.duty == duty }
            #expect(shown.map(\.on.description).contains("2014-03-18") == isShown)
        }
    }

    @Test func `do not show in what is known now and was not then`() throws {
        for (complaints, isShown) in [(1, false), (4, false), (5, true)] {
            let before = try world(complaints: complaints)
            var after = before
            for number in 1...complaints {
                after.on(
                    "2014-03-10", "answer-complaint",
                    ["complaint": .text("c\(number)"), "stage": 1, "outcome": "upheld"])
            }
            let (then, now) = (
                before.assessor(on: "2014-04-01", by: .everyone),
                after.assessor(on: "2014-04-01", by: .everyone)
            )
            let hindsight = Hindsight(
                then: Standings(then.findings(), by: then), by: then,
                now: Standings(now.findings(), by: now), by: now, known: now.dayAsked)
            #expect((hindsight.now != hindsight.then) == isShown)
            #expect(hindsight.rows.contains { $0.finding.hasPrefix(duty) } == isShown)
        }
    }
}
