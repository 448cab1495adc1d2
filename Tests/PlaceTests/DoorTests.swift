import Almanac
import Assurance
import Governance
import Journal
import Place
import TestSupport
import Testing

/// Ten thousand intents, lawful and not, through the door of one place.
@Suite struct DoorTests {
    @Test func `whatever is asked, its record is what its journal says`() async throws {
        let town = try await Town(FrameworkShelf.shipped())
        for framework in town.moot.library.all {
            try await town.adopt(framework.key.text, from: "2013-01-01", keeping: "published,held")
        }
        var minutes = RandomMinutes(seed: 10_000)
        var performed = 0
        for _ in 0..<10_000 {
            let before = town.moot.snapshot.record.last
            let said = await town.refusal(of: minutes.line(before.number))
            let after = town.moot.snapshot.record.last
            #expect(!said.hasPrefix("fault"), "\(said)")
            #expect(after.number == before.number + (said.isEmpty ? 1 : 0))
            performed += said.isEmpty ? 1 : 0
        }
        #expect(performed > 1_000, "\(performed)")
        #expect(performed < 9_000, "\(performed)")
        try await mustEqualItsFold(town)
    }

    private func mustEqualItsFold(_ town: Town) async throws {
        let live = town.moot.snapshot.record
        var folded = Record()
        folded.takeTexts(from: live)
        for sealed in try town.moot.entries(after: .none, atMost: 100_000) {
            folded.fold(try Entry.read(sealed.bytes).entry)
        }
        #expect(folded == live)
        for text in ["2013-06-01", "2014-03-20", "2015-01-01"] {
            let day = try PlaceTests.day(text)
            let fresh = Assessor(folded, on: day, by: town.moot.library).findings()
            #expect(await town.moot.findings(on: day) == fresh)
        }
        #expect(try town.moot.verify() == true)
    }

    @Test func `facts reported late give the same findings in any order`() async throws {
        var dice = Dice(seed: 7)
        var facts = Self.reported
        var expected: [String: Standing]?
        for _ in 0..<12 {
            facts.shuffle(using: &dice)
            let town = try await Town(FrameworkShelf.shipped())
            try await town.adopt("city-guide", from: "2013-01-01", keeping: "published,minutes")
            for line in Self.calls + facts { try await town.perform(line) }
            var standings: [String: Standing] = [:]
            for day in ["2013-02-15", "2013-04-25", "2014-03-03"] {
                for finding in await town.moot.findings(on: try PlaceTests.day(day)) {
                    standings["\(day) \(finding.key.name)"] = finding.standing
                }
            }
            try await mustEqualItsFold(town)
            if let expected { #expect(standings == expected) }
            expected = standings
        }
        #expect((expected?.count ?? 0) > 30)
    }

    private static func reported(_ intent: String, _ on: String, _ more: [Datum.Member]) -> Datum {
        .object(
            [
                .init("intent", .text(intent)), .init("as", "clerk"),
                .init("happened", .text(on)), .init("word-of", "news"),
            ] + more)
    }

    private static let calls: [Datum] = (1...4).map { number in
        reported(
            "call-meeting", "2013-0\(number)-01",
            [
                .init("meeting", .text("m\(number)")), .init("convener", "partnership:forum"),
                .init("day", .text("2013-0\(number)-20")),
            ])
    }

    private static let reported: [Datum] = (1...4).flatMap { number -> [Datum] in
        let meeting = Datum.Member("meeting", .text("m\(number)"))
        return [
            reported("publicise-meeting", "2013-0\(number)-02", [meeting]),
            reported(
                "publish-paper", "2013-0\(number)-1\(number)",
                [
                    meeting, .init("paper", .text("p\(number)")), .init("sort", "report"),
                    .init("title", "Report"),
                ]),
            reported(
                "hold-meeting", "2013-0\(number)-20", [meeting, .init("openness", "inPublic")]),
            reported("publish-minutes", "2013-0\(number)-27", [meeting, .init("stage", "draft")]),
            reported(
                "change-involvement", "2013-0\(number)-05",
                [
                    .init("involvement", "council-in-forum"),
                    .init("level", .text(number % 2 == 0 ? "observer" : "fullPartner")),
                ]),
        ]
    }
}
