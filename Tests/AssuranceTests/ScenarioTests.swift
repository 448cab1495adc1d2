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
