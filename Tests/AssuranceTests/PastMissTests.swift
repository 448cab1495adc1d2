import Assurance
import Governance
import Testing

@Suite struct `A miss that is past` {
    private static let full = Minute(
        "2014-01-10", "change-involvement", "involvement: council-in-moot, level: fullPartner")

    private func seat(_ key: String, filled when: String) -> [Minute] {
        [
            Minute(
                when, "create-seat",
                "seat: \(key), partnership: moot, body: council, sector: county"),
            Minute(when, "fill-seat", "seat: \(key), rank: leader"),
        ]
    }

    private func emptied(_ key: String, _ when: String) -> Minute {
        Minute(when, "vacate-seat", "seat: \(key)")
    }

    private func world(_ minutes: [Minute], keeps: [Evidence] = []) -> World {
        var world = World.adopting(keeps: keeps)
        world.now = "2026-11-22T09:00:00Z"
        world.does(minutes)
        return world
    }

    @Test func `does not hide a seat that is empty now`() throws {
        let world = world(
            [Self.full] + seat("s1", filled: "2014-01-10") + seat("s2", filled: "2014-01-10") + [
                emptied("s1", "2023-01-01"),
                Minute("2023-06-01", "fill-seat", "seat: s1, rank: leader"),
                emptied("s1", "2026-01-01"),
            ])
        let finding = try #require(world.findings("CG-15", on: "2026-11-22").first)
        #expect(finding.standing == .missed(on: on("2026-03-03")))
        #expect(finding.counts && finding.isRed)
        #expect(
            world.working("CG-15", on: "2026-11-22").contains {
                $0.contains("it has not ended; it may last 60")
            })
    }

    @Test func `gives way to a later one that counts longer`() {
        let world = world(
            [Self.full] + seat("s1", filled: "2014-01-10") + seat("s2", filled: "2014-01-10") + [
                emptied("s1", "2018-01-01"),
                Minute("2018-06-01", "fill-seat", "seat: s1, rank: leader"),
                emptied("s2", "2019-01-01"),
                Minute("2019-06-01", "fill-seat", "seat: s2, rank: leader"),
            ])
        #expect(world.standing("CG-15", on: "2019-12-02") == .missed(on: on("2019-03-03")))
        #expect(world.findings("CG-15", on: "2020-04-30").allSatisfy { $0.counts })
        #expect(world.findings("CG-15", on: "2020-05-01").allSatisfy { !$0.counts })
    }

    @Test func `does not hide minutes that are still to be confirmed`() throws {
        let world = world(
            [("m1", "2022-06-01"), ("m2", "2022-09-07")].map { key, day in
                Minute(
                    "2022-05-03", "call-meeting",
                    "meeting: \(key), convener: partnership:moot, day: \(day)")
            } + [Minute("2022-07-01", "publish-minutes", "meeting: m1, stage: draft")],
            keeps: [.minutes, .confirmedMinutes])
        func found(_ day: String) throws -> Finding {
            try #require(
                world.findings("CG-24", on: day).first { $0.key.subject.key == "m1" })
        }
        let (before, after) = (try found("2024-04-30"), try found("2024-05-01"))
        #expect(before.standing == .missed(on: on("2022-06-18")))
        #expect(after.standing.name == .late)
        #expect(after.isRed)
        #expect(
            world.working("CG-24", on: "2024-05-01", about: "m1").first?.contains(
                "no longer counted: the municipal year after the miss ended on Tue 30 Apr 2024")
                == true)
    }

    @Test func `says that it no longer counts, and why`() {
        let world = world([
            called,
            Minute(
                "2014-03-14", "publish-paper",
                "paper: p1, meeting: m1, sort: agenda, title: Agenda"),
        ])
        #expect(
            !world.working("CG-23", on: "2015-04-30").contains {
                $0.hasPrefix("no longer counted")
            })
        #expect(
            world.working("CG-23", on: "2015-05-01").contains(
                "no longer counted: the municipal year after the miss ended on Thu 30 Apr 2015"))
    }

    @Test func `says by which entry it was answered, and no longer counts`() {
        var world = world([
            Minute(
                "2026-10-01", "call-meeting",
                "meeting: m1, convener: partnership:moot, day: 2026-10-22"),
            Minute(
                "2026-10-21", "publish-paper",
                "paper: p1, meeting: m1, sort: agenda, title: Agenda"),
        ])
        let answer = world.minute(
            "answer-finding",
            "subject: paper:p1, finding: CG-23/council/paper:p1, answer: The copier broke")
        #expect(
            world.working("CG-23", on: "2026-11-22").contains {
                $0.hasPrefix("no longer counted: it was answered, entry \(answer)")
            })
    }

    private static let claimed = [
        Minute(
            "2014-01-10", "start-partnership",
            "partnership: league, name: The League, kind: network, themes: [roads], area: shire,"
                + " regime: informal"),
        Minute(
            "2014-02-10", "claim-benefit",
            "benefit: b1, partnership: moot, sort: onlyOne, claim: There is no other"),
    ]

    @Test func `does not lapse while there is still a rival to what was said to be the only one`()
        throws
    {
        var world = world(Self.claimed)
        let later = try #require(
            world.findings("CR-04", on: "2020-06-01").first { $0.key.subject.key == "b1" })
        #expect(later.standing == .missed(on: on("2014-02-10")))
        #expect(later.counts && later.isRed)
        world.does([Minute("2020-07-01", "end-partnership", "partnership: league")])
        #expect(world.standing("CR-04", on: "2020-08-03", about: "b1") == .kept)
    }

    @Test func `does not lapse while a side still undertakes nothing`() throws {
        let world = world(
            [
                Minute(
                    "2014-02-03", "make-commitment",
                    "adoption: local-councils-framework, side: county, principle: trust,"
                        + " says: It listens first")
            ], keeps: [.commitment])
        let finding = try #require(world.findings("HF-02", on: "2020-06-01").first)
        #expect(finding.standing.name == .missed)
        #expect(finding.counts && finding.isRed)
    }

    @Test func `lapses where something happened once too often`() throws {
        let world = world(
            [
                Minute("2014-01-10", "set-stage", "of: partnership:moot, stage: 1, days: 10"),
                Minute(
                    "2014-02-03", "receive-complaint",
                    "complaint: w1, partnership: moot, matter: The road is shut"),
                Minute(
                    "2014-06-02", "answer-complaint",
                    "complaint: w1, stage: 1, outcome: partlyUpheld"),
            ], keeps: [.lateComplaint, .complaintsRoute])
        let before = try #require(world.findings("CG-14", on: "2014-09-01").first)
        #expect(before.standing.name == .missed)
        #expect(
            world.findings("CG-14", on: "2020-06-01").allSatisfy { $0.standing.name != .missed })
    }
}
