import Almanac
import Assurance
import Governance
import Testing

private let city = [
    Minute(
        "2013-06-01", "record-involvement",
        "involvement: city-in-moot, body: city, partnership: moot")
]

private func commits(_ body: String, _ amount: Int, on when: String = "2013-11-04") -> Minute {
    Minute(
        when, "state-contribution",
        "involvement: \(body)-in-moot, year: 2014, resource: money, step: committed,"
            + " amount: \(amount)")
}

@Suite struct `When a partner withdraws its funding` {
    private func world() -> World {
        var world = World.adopting(keeps: [.committed])
        world.does(city + [commits("council", 500_000), commits("city", 500_000)])
        return world
    }

    private func causes(_ world: World) -> [ReviewTrigger] {
        let moot = Partnership.Key("moot").flatMap { world.record.partnerships[$0] }
        return moot?.reviewsAsked.facts.map(\.value.trigger) ?? []
    }

    @Test func `a review out of turn is asked for, and too few share the load`() {
        var world = world()
        #expect(causes(world).isEmpty)
        #expect(world.standing("NP-07", on: "2014-03-03") == .kept)
        world.does([commits("city", 0, on: "2014-02-10")])
        #expect(causes(world) == [.contributionChanged])
        #expect(world.standing("NP-07", on: "2014-03-03")?.name == .missed)
        #expect(world.standing("NP-07", on: "2014-02-03") == .kept)
    }

    @Test func `and leaves, a review is asked for too, and what it gave no longer counts`() {
        var world = world()
        let adopted = world.entries.count
        world.does([
            Minute(
                "2014-02-10", "end-involvement",
                "involvement: city-in-moot, reason: The grant was cut, withdrew: yes")
        ])
        #expect(causes(world) == [.partnerWithdrew])
        #expect(world.standing("NP-07", on: "2014-03-03")?.name == .missed)
        #expect(world.findings("NP-15", on: "2014-03-03").isEmpty)
        #expect(world.findings("NP-15", on: "2014-02-03").count == 1)
        world.proveLive(after: adopted, on: "2014-03-03")
    }

    @Test func `but says the same again, no review is asked for`() {
        var world = world()
        world.does([commits("city", 500_000, on: "2014-02-10")])
        #expect(causes(world).isEmpty)
    }
}

@Suite struct `When one person deputises for two bodies` {
    private func world(_ attendance: String) -> World {
        var world = World.adopting(keeps: [.attendance, .held])
        world.does(
            city + [
                seat(), filled("2014-01-20", "person: ann"),
                seat(of: "city"), filled("2014-01-20", of: "city", "person: bob"),
                called, Minute("2014-03-20", "hold-meeting", "meeting: m1, openness: inPublic"),
                Minute("2014-03-20", "record-attendance", "meeting: m1, \(attendance)"),
            ])
        return world
    }

    private func standing(_ world: World, of seat: String) -> Standing.Name? {
        world.standing("HP-12", on: "2015-01-05", about: "seat:\(seat)/2014")?.name
    }

    @Test func `both seats were attended, and one person was there`() {
        let world = world("person: ann, capacity: deputy, for: [council city]")
        #expect(standing(world, of: "council-seat") == .kept)
        #expect(standing(world, of: "city-seat") == .kept)
        let meeting = Meeting.Key("m1").flatMap { world.record.meetings[$0] }
        let came = meeting?.attendance.facts.compactMap(\.value.person) ?? []
        #expect(Set(came).count == 1)
    }

    @Test func `only the seat that somebody came for was attended`() {
        let world = world("person: ann, capacity: deputy, for: [city], body: council")
        #expect(standing(world, of: "city-seat") == .kept)
        #expect(standing(world, of: "council-seat") == .missed)
    }

    @Test func `apologies for two are two absences`() {
        let world = world("person: ann, capacity: apologies, for: [council city]")
        #expect(standing(world, of: "council-seat") == .missed)
        #expect(standing(world, of: "city-seat") == .missed)
    }
}

@Suite struct `When a county refreshes its framework` {
    private static let drafted = [
        Minute(
            "2014-02-10", "record-version",
            "version: v2, framework: local-councils-framework, label: Second, author: council,"
                + " reason: Three years have passed"),
        Minute("2014-02-17", "open-consultation", "consultation: k1, version: v2, with: parishes"),
    ]

    private let council = SubjectRef(.body, "council")
    private let version = SubjectRef(.version, "v2")

    private func gates(_ world: World, on day: String) -> [String] {
        world.assessor(on: day).gates(for: "adopt-version", about: [version, council])
            .map(\.key.name)
    }

    @Test func `it is held back while the association is still asked, and free once it closed`() {
        var world = World.adopting(keeps: [.consultationClosed])
        world.does(Self.drafted)
        #expect(gates(world, on: "2014-03-10") == ["HF-16/council/version:v2"])
        world.does([
            Minute("2014-04-10", "close-consultation", "consultation: k1, result: silent")
        ])
        #expect(gates(world, on: "2014-04-10").isEmpty)
        #expect(gates(world, on: "2014-04-09") == ["HF-16/council/version:v2"])
        world.does([Minute("2014-05-01", "adopt-version", "version: v2")])
        #expect(world.standing("HF-16", on: "2014-06-02") == .kept)
        #expect(world.standing("HF-04", on: "2014-06-02")?.name == .due)
    }

    @Test func `what was adopted all the same is on record, and missed`() {
        var world = World.adopting(keeps: [.consultationClosed])
        world.does(Self.drafted + [Minute("2014-03-03", "adopt-version", "version: v2")])
        #expect(world.standing("HF-16", on: "2014-06-02")?.name == .missed)
    }

    @Test func `a reason to go ahead is on record, and what was missed stays missed`() {
        var world = World.adopting(keeps: [.consultationClosed])
        world.does(Self.drafted)
        world.override("HF-16", of: council, about: version, because: "The law changed")
        world.does([Minute("2026-01-05", "adopt-version", "version: v2")])
        #expect(!world.record.place.overrides.facts.isEmpty)
        #expect(world.standing("HF-16", on: "2026-02-02")?.name == .missed)
    }
}

/// A board is replaced by a smaller group, as one council's was in 2021.
@Suite struct `When a partnership is wound up and that is called in` {
    private static let decided = [
        Minute(
            "2021-06-01", "take-decision",
            "decision: d1, by: body:cabinet, matter: The Moot gives way to a smaller group,"
                + " reasons: It no longer adds anything"),
        Minute(
            "2021-06-01", "make-promise",
            "promise: follow-up, by: body:council, matter: How the group does, due: 2021-10-31"),
    ]

    private static let calledIn = Minute(
        "2021-06-08", "call-in-decision", "decision: d1, members: 3, reason: Who will be heard")

    private func world(_ minutes: [Minute]) -> World {
        var world = World.adopting(keeps: [.promiseKept])
        world.now = "2022-01-10T09:00:00Z"
        world.does(Self.decided + minutes)
        return world
    }

    @Test func `three members call the decision in, and scrutiny is content with it`() throws {
        let world = world([
            Self.calledIn,
            Minute(
                "2021-06-25", "settle-call-in",
                "decision: d1, outcome: noFurtherAction, note: It was explained"),
        ])
        let decision = try #require(Decision.Key("d1").flatMap { world.record.decisions[$0] })
        #expect(decision.calledIn.value?.members == 3)
        #expect(decision.calledIn.last?.happened.exact == on("2021-06-08"))
        #expect(decision.callIns.last?.happened.exact == on("2021-06-25"))
    }

    @Test func `no call-in is settled that was never made, and no partnership’s is called in`() {
        var world = world([])
        #expect(throws: Refusal.self) {
            try world.attempt("settle-call-in", "decision: d1, outcome: noFurtherAction")
        }
        world.does([
            Minute("2021-06-02", "take-decision", "decision: d2, by: partnership:moot, matter: X")
        ])
        #expect(throws: Refusal.self) {
            try world.attempt("call-in-decision", "decision: d2, members: 3, reason: No")
        }
    }

    @Test func `the follow-up is due, then late, and kept when it comes`() {
        var world = world([Self.calledIn])
        #expect(world.standing("CR-14", on: "2021-10-31") == .due(by: on("2021-10-31")))
        #expect(world.standing("CR-14", on: "2021-11-01") == .late(since: on("2021-11-01")))
        world.does([Minute("2021-10-28", "keep-promise", "promise: follow-up")])
        #expect(world.standing("CR-14", on: "2021-11-01") == .kept)
    }

    @Test func `nothing is asked of the partnership after its end, and its steps stay on record`() {
        let steps = ExitStep.allCases.map {
            Minute(
                "2021-09-01", "settle-exit",
                "of: partnership:moot, step: \($0.rawValue), note: It is settled")
        }
        let world = world(
            steps + [
                Minute("2021-09-30", "end-partnership", "partnership: moot"),
                Minute(
                    "2021-10-01", "start-partnership",
                    "partnership: group, name: The Group, kind: strategic, themes: [roads],"
                        + " area: shire, regime: informal, predecessors: [moot]"),
            ])
        #expect(world.standing("HP-06", on: "2021-09-29")?.name != .notApplicable)
        #expect(world.standing("HP-06", on: "2021-10-04")?.name == .notApplicable)
        let moot = Partnership.Key("moot").flatMap { world.record.partnerships[$0] }
        #expect(Set(moot?.exits.facts.map(\.value.step) ?? []) == Set(ExitStep.allCases))
    }
}
