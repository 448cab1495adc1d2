import Assurance
import Governance
import Testing

/// A report to the Cabinet of Monday 10 February 2014.
private let report = [
    Minute("2014-01-20", "call-meeting", "meeting: c1, convener: body:cabinet, day: 2014-02-10"),
    Minute(
        "2014-01-31", "publish-paper", "paper: r1, meeting: c1, sort: report, title: The Moot"),
    Minute(
        "2014-02-10", "seek-approval",
        "approval: a1, of: moot, by: council-in-moot, from: cabinet, meeting: c1, report: r1"),
]

private let approval = Minute(
    "2014-02-10", "seek-approval", "approval: a1, of: moot, by: council-in-moot, from: cabinet")

private func ground(_ when: String, _ ground: String) -> [Minute] {
    [
        Minute(
            "2014-01-06", "open-case",
            "case: j1, partnership: moot, body: council, purpose: join"),
        Minute(when, "give-ground", "case: j1, ground: \(ground), evidence: The survey of 2013"),
    ]
}

private func consulted(_ when: String) -> Minute {
    Minute(when, "consult-partners", "partnership: moot, with: [city], how: A workshop")
}

private func planned(_ when: String, _ rest: String) -> Minute {
    Minute(
        when, "plan-item",
        "forward-item: f1, partnership: moot, sort: issue, matter: Grit\(rest)")
}

private let city = Minute(
    "2014-01-06", "record-involvement",
    "involvement: city-in-moot, body: city, partnership: moot")

private func invited(_ when: String) -> Minute {
    Minute(when, "invite-partner", "partnership: moot, body: city")
}

private func replied(_ answer: String) -> Minute {
    Minute("2014-03-17", "answer-invitation", "partnership: moot, body: city, answer: \(answer)")
}

private func considered(_ when: String, _ rest: String) -> Minute {
    Minute(when, "consider-group", "partnership: moot, group: farming, plan: \(rest)")
}

private func answered(_ rest: String) -> Minute {
    Minute("2014-02-10", "answer-priority", "paper: r1, priority: well-being, serves: \(rest)")
}

private func says(_ impact: String) -> Minute {
    Minute("2014-02-10", "assess-impact", "paper: r1, impact: \(impact), assessment: None")
}

private func headed(_ headings: String) -> Minute {
    Minute("2014-02-10", "record-headings", "paper: r1, given: [\(headings)]")
}

@Suite struct `What a decision report leads to` {
    static let asking = [
        Example("CR-03", .kept, ground("2014-01-13", "criticalMass") + [approval]),
        Example(
            "CR-03", .missed, keeps: [.ground], ground("2014-03-03", "criticalMass") + [approval]),
        Example("CR-03", .missed, keeps: [.ground], ground("2014-01-13", "vision") + [approval]),
        Example("CR-03", .unknown, ground("2014-01-13", "vision") + [approval]),
        Example("CR-05", .kept, [consulted("2014-01-20"), approval]),
        Example("CR-05", .missed, [consulted("2014-03-03"), approval]),
        Example("CR-05", .missed, keeps: [.partnersConsulted], [approval]),
        Example("CR-05", .unknown, [approval]),
        Example("CR-05", .unknown, [consulted("2014-02"), approval]),
        Example(
            "CR-06", .kept,
            [approval, planned("2014-02-24", ", owner: council, day: 2014-09"), called]),
        Example(
            "CR-06", .missed,
            [approval, planned("2014-04-07", ", owner: council, day: 2014-09"), called]),
        Example("CR-06", .missed, keeps: [.forwardItem], [approval, called]),
        Example("CR-06", .late, [approval, planned("2014-02-24", ", owner: council"), called]),
        Example("CR-06", .unknown, [approval, called]),
    ]

    @Test(arguments: asking)
    func `is said before approval is asked for`(_ example: Example) { example.prove() }

    static let partners = [
        Example(
            "CR-11", .kept, about: "city",
            [city, approval, called, invited("2014-03-03"), replied("declined")]),
        Example(
            "CR-11", .missed, about: "city",
            [city, approval, called, invited("2014-04-07"), replied("accepted")]),
        Example(
            "CR-11", .missed, keeps: [.invitation], about: "city",
            [city, approval, called, replied("accepted")]),
        Example(
            "CR-11", .late, keeps: [.invitationReply], about: "city",
            [city, approval, called, invited("2014-03-03")]),
        Example(
            "CR-11", .unknown, about: "city", [city, approval, called, invited("2014-03-03")]),
        Example(
            "CR-12", .kept, about: "farming", [approval, considered("2014-05-12", "consult")]),
        Example(
            "CR-12", .kept, about: "farming",
            [approval, considered("2014-05-12", "none, reason: They asked not to be")]),
        Example("CR-12", .due, on: "2014-08-10", keeps: [.groupPlan], about: "farming", [approval]),
        Example(
            "CR-12", .late, on: "2014-08-11", keeps: [.groupPlan], about: "farming", [approval]),
        Example(
            "CR-12", .missed, on: "2014-09-01", about: "farming",
            [approval, considered("2014-08-18", "seat")]),
        Example("CR-12", .unknown, on: "2014-09-01", about: "farming", [approval]),
        Example("CR-12", .notApplicable, about: "farming", []),
    ]

    @Test(arguments: partners)
    func `is asked of partners and groups`(_ example: Example) { example.prove() }

    static let contents = [
        Example("CR-16", .kept, about: "well-being", report + [answered("yes")]),
        Example("CR-16", .kept, about: "well-being", report + [answered("yes, link: 3")]),
        Example("CR-16", .kept, about: "well-being", report + [answered("no")]),
        Example(
            "CR-16", .late, keeps: [.priorityAnswer], about: "quality-of-place",
            report + [answered("yes")]),
        Example("CR-16", .unknown, about: "quality-of-place", report + [answered("yes")]),
        Example("CR-18", .kept, report + [says("equality")]),
        Example("CR-18", .kept, report + [headed("title equalities")]),
        Example("CR-18", .late, report + [headed("title")]),
        Example("CR-18", .late, keeps: [.impact], report + [says("carbon")]),
        Example("CR-18", .unknown, report),
        Example("CR-19", .kept, report + [says("crimeAndDisorder")]),
        Example("CR-19", .late, report + [headed("equalities")]),
        Example("CR-19", .unknown, report + [says("equality")]),
        Example("CR-20", .kept, report + [says("carbon"), says("climateAdaptation")]),
        Example("CR-20", .late, report + [headed("carbonFootprint")]),
        Example("CR-20", .unknown, report + [says("carbon")]),
    ]

    @Test(arguments: contents)
    func `is weighed in the report itself`(_ example: Example) { example.prove() }

    @Test func `asks no priority of an approval without a report`() {
        var world = World.adopting(keeps: [.priorityAnswer])
        world.does([approval])
        #expect(world.findings("CR-16", on: "2014-06-02").isEmpty)
    }

    @Test func `asks no invitation of partners before approval is sought`() {
        var world = World.adopting(keeps: [.invitation])
        world.does([city, called])
        #expect(world.findings("CR-11", on: "2014-06-02").isEmpty)
    }
}
