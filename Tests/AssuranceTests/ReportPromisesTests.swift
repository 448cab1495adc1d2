import Assurance
import Governance
import Testing

private let approval = Minute(
    "2014-02-10", "seek-approval", "approval: a1, of: moot, by: council-in-moot, from: cabinet")

private let onlyOne = Minute(
    "2014-02-10", "claim-benefit",
    "benefit: b1, partnership: moot, sort: onlyOne, claim: There is no other for the whole shire")

private func league(_ when: String, area: String = "shire") -> Minute {
    Minute(
        when, "start-partnership",
        "partnership: league, name: The League, kind: network, themes: [roads], area: \(area),"
            + " regime: informal")
}

private let nowhere = [
    Minute(
        "2014-01-06", "start-partnership",
        "partnership: drift, name: The Drift, kind: network, themes: [roads], regime: informal"),
    Minute(
        "2014-01-06", "record-involvement",
        "involvement: council-in-drift, body: council, partnership: drift"),
    Minute(
        "2014-02-10", "claim-benefit",
        "benefit: b2, partnership: drift, sort: onlyOne, claim: There is no other"),
]

private func committed(_ rest: String, in year: Int = 2014) -> Minute {
    Minute(
        "2014-04-07", "state-contribution",
        "involvement: council-in-moot, year: \(year), resource: money, step: committed,"
            + " \(rest)")
}

private func given(_ rest: String) -> Minute {
    Minute(
        "2014-04-07", "state-contribution",
        "involvement: council-in-moot, year: 2014, resource: time, step: committed,"
            + " amount: 20\(rest)")
}

private func found(_ when: String) -> Minute {
    Minute(when, "find-efficiency", "partnership: moot, found: One gritting round, pence: 800000")
}

private func promised(_ rest: String, when: String = "2014-02-10") -> Minute {
    Minute(when, "make-promise", "promise: q1, by: body:council, matter: A report\(rest)")
}

private func brought(_ when: String, outcome: Bool = true) -> [Minute] {
    [
        Minute(
            "2014-02-10", "claim-benefit",
            "benefit: b1, partnership: moot, sort: outcome, claim: Safer roads"),
        Minute(
            when, "measure-benefit",
            "benefit: b1" + (outcome ? ", outcome: A third fewer accidents" : ", pence: 100")),
    ]
}

@Suite struct `What a decision report promises` {
    static let claims = [
        Example("CR-04", .kept, about: "b1", [onlyOne]),
        Example(
            "CR-04", .kept, about: "b1", [league("2013-09-02", area: "northshire"), onlyOne]),
        Example("CR-04", .missed, about: "b1", [league("2013-09-02"), onlyOne]),
        Example("CR-04", .missed, about: "b1", [onlyOne, league("2014-04-07")]),
        Example("CR-04", .unknown, about: "b2", nowhere),
        Example("CR-07", .kept, [approval, committed("amount: 1000000")]),
        Example("CR-07", .missed, [approval, committed("amount: 1000100")]),
        Example(
            "CR-07", .kept,
            [
                approval, committed("amount: 500000"),
                committed("amount: 2000000, in-kind: yes", in: 2015),
            ]),
        Example("CR-07", .unknown, [approval]),
        Example("CR-08", .kept, [given(", in-kind: yes, plan: Highways plan 2014")]),
        Example("CR-08", .late, [given(", in-kind: yes")]),
        Example("CR-08", .unknown, [given("")]),
        Example("CR-08", .notApplicable, [given(", in-kind: no")]),
        Example("CR-09", .kept, [approval, found("2014-05-12")]),
        Example("CR-09", .due, [approval]),
        Example("CR-09", .late, on: "2015-06-01", keeps: [.efficiency], [approval]),
        Example("CR-09", .unknown, on: "2015-06-01", [approval]),
    ]

    @Test(arguments: claims)
    func `holds of what it claims and takes`(_ example: Example) { example.prove() }

    static let promises = [
        Example("CR-10", .kept, [promised(", rank: leader, due: 2014-09-30")]),
        Example("CR-10", .kept, [promised(", person: ann, due: 2014-09-30")]),
        Example("CR-10", .late, [promised(", rank: leader")]),
        Example("CR-10", .late, [promised(", due: 2014-09-30")]),
        Example("CR-10", .unknown, [promised(", rank: leader, due: 2014-09-30", when: "2014")]),
        Example("CR-22", .kept, [approval] + brought("2014-06-01")),
        Example("CR-22", .due, [approval] + brought("2014-06-01", outcome: false)),
        Example("CR-22", .missed, on: "2014-09-01", [approval] + brought("2014-08-18")),
        Example(
            "CR-22", .late, on: "2014-09-01", keeps: [.benefitOutcome],
            [approval] + brought("2014-06-01", outcome: false)),
        Example("CR-22", .unknown, on: "2014-09-01", [approval]),
        Example("CR-22", .unknown, on: "2014-09-01", [approval] + brought("2014-08")),
    ]

    @Test(arguments: promises)
    func `is kept by its day`(_ example: Example) { example.prove() }

    @Test(arguments: [
        "CR-04/council/benefit:b1", "CR-07/council/approval:a1",
    ])
    func `is excused by an answer that says why`(name: String) {
        var world = World.adopting()
        world.does([league("2013-09-02"), onlyOne, approval, committed("amount: 2000000")])
        let parts = name.split(separator: "/")
        let duty = String(parts[0])
        #expect(world.findings(duty, on: "2014-06-02").map(\.isRed) == [true])
        world.minute(
            "answer-finding",
            "subject: \(parts[2]), finding: \(name), answer: The Cabinet was told in April")
        let finding = world.findings(duty, on: "2026-01-05").first
        #expect(finding?.standing.name == .excused)
        #expect(finding?.isRed == false)
    }
}
