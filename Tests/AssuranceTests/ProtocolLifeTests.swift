import Assurance
import Governance
import Testing

private func claimed(_ sort: String, _ rest: String = "") -> Minute {
    Minute(
        "2014-02-03", "claim-benefit",
        "benefit: f1, partnership: moot, sort: \(sort), claim: One voice for the shire"
            + (rest.isEmpty ? "" : ", \(rest)"))
}

private func measured(_ when: String, _ rest: String) -> Minute {
    Minute(when, "measure-benefit", "benefit: f1, \(rest)")
}

private let joined = Minute(
    "2013-06-01", "record-involvement",
    "involvement: city-in-moot, body: city, partnership: moot")

private func commits(_ involvement: String) -> Minute {
    Minute(
        "2013-11-04", "state-contribution",
        "involvement: \(involvement), year: 2014, resource: time, step: committed, amount: 20")
}

private func considered(_ when: String, _ plan: String = "plan: seat") -> Minute {
    Minute(when, "consider-group", "partnership: moot, group: businesses, \(plan)")
}

private func outcome(_ whose: String, _ key: String) -> Minute {
    Minute(
        "2014-01-10", "set-objective",
        "objective: \(key), partnership: moot, says: Fewer holes, whose: \(whose)")
}

private func reviewed(_ when: String, _ rest: String = ", views: [city]") -> Minute {
    Minute(
        when, "hold-review",
        "partnership: moot, involvement: council-in-moot, kind: annual, outcome: continueAsBefore"
            + rest)
}

private let offered = Minute(
    "2014-01-20", "send-offer", "involvement: council-in-moot, offer: Two days a week of Bob")

private func replied(_ answer: String) -> Minute {
    Minute(
        "2014-02-03", "answer-offer",
        "involvement: council-in-moot, by: city, answer: \(answer)")
}

private func moved(_ when: String, _ movement: String) -> Minute {
    Minute(
        when, "report-progress", "objective: o1, period-end: \(when), movement: \(movement)")
}

private func lookedAt(_ rest: String) -> Minute {
    Minute("2014-02-03", "date-review", "adoption: partnership-protocol, \(rest)")
}

@Suite struct `The protocol and life in a partnership` {
    static let benefits = [
        Example(
            "NP-06", .kept,
            [claimed("influence", "target: 5"), measured("2014-05-12", "after: 3")]),
        Example("NP-06", .due, [claimed("influence", "target: 5")]),
        Example(
            "NP-06", .kept, on: "2015-06-01",
            [claimed("criticalMass", "target: 5"), measured("2014-09-01", "after: 6")]),
        Example("NP-06", .late, [claimed("influence")]),
        Example(
            "NP-06", .late, on: "2015-06-01", keeps: [.benefitMeasured],
            [claimed("criticalMass", "target: 5")]),
        Example("NP-06", .unknown, on: "2015-06-01", [claimed("criticalMass", "target: 5")]),
        Example("NP-07", .kept, [joined, commits("council-in-moot"), commits("city-in-moot")]),
        Example(
            "NP-07", .missed, keeps: [.pooling], [joined, commits("council-in-moot")]),
        Example("NP-07", .missed, keeps: [.pooling], [joined]),
        Example("NP-07", .unknown, [joined, commits("council-in-moot")]),
        Example("NP-07", .unknown, [joined]),
        Example(
            "NP-08", .kept,
            [claimed("leverage", "target: 9000000"), measured("2014-05-06", "pence: 9000000")]),
        Example(
            "NP-08", .late,
            [claimed("leverage", "target: 9000000"), measured("2014-05-06", "pence: 8999999")]),
        Example(
            "NP-08", .late, keeps: [.benefitValue], [claimed("leverage", "target: 9000000")]),
        Example("NP-08", .unknown, [claimed("leverage", "target: 9000000")]),
    ]

    @Test(arguments: benefits)
    func `asks what it brings`(_ example: Example) { example.prove() }

    @Test func `takes an answer for money that did not come`() {
        var world = World.adopting()
        world.does([
            claimed("leverage", "target: 9000000"), measured("2014-05-06", "pence: 10"),
        ])
        #expect(world.standing("NP-08", on: "2026-01-05")?.name == .late)
        world.minute(
            "answer-finding",
            "subject: benefit:f1, finding: NP-08/council/benefit:f1, answer: The fund was shut")
        #expect(world.standing("NP-08", on: "2026-01-05")?.name == .excused)
    }

    static let together = [
        Example("NP-09", .kept, about: "/businesses", [considered("2014-02-03")]),
        Example(
            "NP-09", .kept, on: "2015-02-03", keeps: [.groupPlan], about: "/businesses",
            [considered("2014-02-03", "plan: none, reason: They have a chamber of their own")]),
        Example(
            "NP-09", .late, on: "2015-02-04", keeps: [.groupPlan], about: "/businesses",
            [considered("2014-02-03")]),
        Example(
            "NP-09", .late, on: "2015-02-03", keeps: [.groupPlan], about: "/customers",
            [considered("2014-02-03")]),
        Example("NP-09", .unknown, on: "2015-02-04", about: "/customers"),
        Example("NP-12", .kept, [outcome("shared", "o1"), outcome("ours, body: council", "o2")]),
        Example(
            "NP-12", .late, keeps: [.objectives],
            [outcome("shared", "o1"), outcome("ours, body: city", "o2")]),
        Example("NP-12", .late, keeps: [.objectives], [outcome("ours, body: council", "o2")]),
        Example("NP-12", .unknown, [outcome("shared", "o1")]),
        Example("NP-13", .kept, [reviewed("2014-03-03")]),
        Example(
            "NP-13", .late, on: "2015-03-04", keeps: [.partnerViews], [reviewed("2014-03-03")]),
        Example(
            "NP-13", .late, on: "2015-03-03", keeps: [.partnerViews],
            [reviewed("2014-03-03", "")]),
        Example("NP-13", .unknown, on: "2015-03-04", [reviewed("2014-03-03", "")]),
        Example("NP-15", .kept, [joined, offered]),
        Example("NP-15", .kept, [joined, offered, replied("accepted")]),
        Example("NP-15", .late, [joined, offered, replied("objected")]),
        Example(
            "NP-15", .kept,
            [
                joined, offered, replied("objected"),
                Minute(
                    "2014-02-10", "send-offer",
                    "involvement: council-in-moot, offer: Three days a week of Bob"),
            ]),
        Example("NP-15", .late, keeps: [.offer], [joined]),
        Example("NP-15", .unknown, [joined]),
        Example("NP-17", .kept, keeps: [.stall], [objective(), moved("2014-03-31", "stalled")]),
        Example(
            "NP-17", .missed, keeps: [.stall],
            [objective(), moved("2014-02-28", "stalled"), moved("2014-03-31", "backward")]),
        Example(
            "NP-17", .kept, keeps: [.stall],
            [
                objective(), moved("2014-02-28", "stalled"),
                moved("2014-03-31", "stalled, reason: Frost until March"),
            ]),
        Example(
            "NP-17", .unknown,
            [objective(), moved("2014-02-28", "stalled"), moved("2014-03-31", "stalled")]),
        Example("NP-17", .unknown, [objective()]),
    ]

    @Test(arguments: together)
    func `asks how they go on together`(_ example: Example) { example.prove() }

    static let policy = [
        Example("NP-18", .kept, [lookedAt("by: 2015-07-01, owner: cabinet")]),
        Example("NP-18", .late, on: "2015-07-02", [lookedAt("by: 2015-07-01, owner: cabinet")]),
        Example("NP-18", .late, [lookedAt("by: 2015-07-01")]),
        Example("NP-18", .late, keeps: [.reviewBy, .reviewOwner]),
        Example("NP-18", .unknown),
    ]

    @Test(arguments: policy)
    func `asks who looks at the policy itself`(_ example: Example) { example.prove() }
}
