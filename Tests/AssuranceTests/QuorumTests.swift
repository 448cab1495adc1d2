import Assurance
import Governance
import Testing

private let held = Minute("2014-03-20", "hold-meeting", "meeting: m1")

private func came(_ rest: String) -> Minute {
    Minute("2014-03-20", "record-attendance", "meeting: m1, \(rest)")
}

private func quorum(_ number: Int, of what: String, from when: String = "2014-01-10") -> Minute {
    Minute(when, "set-quorum", "partnership: moot, number: \(number), of: \(what)")
}

private let two = [
    Minute(
        "2014-01-02", "record-involvement",
        "involvement: city-in-moot, body: city, partnership: moot"),
    seat(), seat(of: "city"), called, held,
]

/// Ann speaks for both bodies.
private let both = came("person: ann, capacity: deputy, for: [council city]")

@Suite struct `When one person deputises for two bodies, a quorum` {
    private func world(_ minutes: [Minute], keeps: [Evidence] = [.attendance]) -> World {
        var world = World()
        world.adopt("default-register", by: "body:council")
        world.keep(keeps)
        let adopted = world.entries.count
        world.does(two + minutes)
        world.proveLive(after: adopted, on: "2014-06-02")
        return world
    }

    private func standing(_ minutes: [Minute], keeps: [Evidence] = [.attendance]) -> Standing? {
        world(minutes, keeps: keeps).standing("DR-20", on: "2014-06-02")
    }

    @Test func `of seats is there, and one of people is not`() {
        #expect(standing([quorum(2, of: "seats"), both]) == .kept)
        #expect(standing([quorum(2, of: "people"), both])?.name == .missed)
        #expect(standing([quorum(1, of: "people"), both]) == .kept)
    }

    @Test func `says what was counted`() {
        let working = world([quorum(2, of: "people"), both])
            .working("DR-20", on: "2014-06-02")
        #expect(working.contains { $0.contains("people who came: 1, and 2 make a quorum") })
    }

    @Test func `counts a person once, however many lines name them`() {
        let lines = [
            came("person: ann, capacity: holder, body: council"),
            came("person: ann, capacity: deputy, for: [city]"),
        ]
        #expect(standing([quorum(2, of: "people")] + lines)?.name == .missed)
        #expect(standing([quorum(2, of: "seats")] + lines) == .kept)
    }

    @Test func `counts a seat once, however many come for it`() {
        let lines = [
            came("person: ann, capacity: holder, body: council"),
            came("person: bob, capacity: deputy, seat: council-seat"),
        ]
        #expect(standing([quorum(2, of: "people")] + lines) == .kept)
        #expect(standing([quorum(2, of: "seats")] + lines)?.name == .missed)
    }

    @Test func `leaves out those who only look on or sent apologies`() {
        let lines = [
            came("person: ann, capacity: observer, body: council"),
            came("person: bob, capacity: apologies, body: city"),
            came("rank: clerk, capacity: inAttendance, body: city"),
            came("rank: officer, capacity: holder, body: city"),
        ]
        #expect(standing([quorum(1, of: "people")] + lines) == .kept)
        #expect(standing([quorum(2, of: "people")] + lines)?.name == .missed)
    }

    @Test func `is judged by the rule of the day of the meeting`() {
        let rules = [quorum(1, of: "people"), quorum(5, of: "people", from: "2014-04-01")]
        #expect(standing(rules + [both]) == .kept)
    }

    @Test func `is not known where nobody said how many, who came, or whether that is all`() {
        #expect(standing([both])?.name == .unknown)
        #expect(standing([both], keeps: [.attendance, .quorate])?.name == .unknown)
        #expect(standing([quorum(2, of: "people")])?.name == .unknown)
        #expect(standing([quorum(2, of: "people"), both], keeps: [])?.name == .unknown)
    }

    @Test func `of nobody is refused`() {
        var world = World()
        for number in [0, 1_001] {
            #expect(throws: Refusal.self) {
                try world.attempt(
                    "set-quorum", "partnership: moot, number: \(number), of: seats")
            }
        }
    }
}
