import Assurance
import Governance
import Testing

/// The meeting at which most examples play: Thursday 20 March 2014.
let called = Minute(
    "2014-03-01", "call-meeting", "meeting: m1, convener: partnership:moot, day: 2014-03-20")

private func arranged(_ arrangement: String, _ when: String = "2014-01-10") -> Minute {
    Minute(when, "make-arrangement", "partnership: moot, arrangement: \(arrangement)")
}

private func reviewed(_ arrangement: String, _ when: String) -> Minute {
    Minute(when, "review-arrangement", "partnership: moot, arrangement: \(arrangement)")
}

private func banded(_ band: String) -> Minute {
    Minute("2014-01-02", "band-partnership", "partnership: moot, band: \(band)")
}

/// A target for the objective of the Moot.
func aimed(_ rest: String = "unit: holes, baseline: 400, value: 100, due: 2016-03-31") -> Minute {
    Minute(
        "2014-01-10", "set-target", "target: t1, objective: o1, measure: Holes reported, \(rest)")
}

/// The risk that the bridge falls, with an owner, a score and what is done about it.
private func bridge(owner: String = "owner: ann") -> [Minute] {
    [
        Minute(
            "2014-01-10", "enter-risk",
            "risk: bridge, of: partnership:moot, matter: The Long Bridge falls, sort: delivery"
                + (owner.isEmpty ? "" : ", \(owner)")),
        Minute("2014-01-10", "score-risk", "risk: bridge, likelihood: 2, impact: 4"),
        Minute("2014-01-13", "mitigate-risk", "risk: bridge, action: A diver goes down in May"),
    ]
}

private func looked(_ when: String) -> Minute { Minute(when, "review-risk", "risk: bridge") }

/// How to complain, and within how many working days there is an answer at two stages.
private let stages = [
    arranged("complaintsRoute"),
    Minute("2014-01-13", "set-stage", "of: partnership:moot, stage: 1, days: 10"),
    Minute("2014-01-13", "set-stage", "of: partnership:moot, stage: 2, days: 20"),
]

private func complaint(_ when: String) -> Minute {
    Minute(
        when, "receive-complaint", "complaint: w1, partnership: moot, matter: The road is shut")
}

private func answeredComplaint(_ when: String) -> Minute {
    Minute(when, "answer-complaint", "complaint: w1, stage: 1, outcome: partlyUpheld")
}

private func level(_ level: String) -> Minute {
    Minute("2014-01-10", "change-involvement", "involvement: council-in-moot, level: \(level)")
}

private func decided(_ when: String) -> Minute {
    Minute(when, "take-decision", "decision: d1, by: partnership:moot, matter: A plan")
}

func seat(_ when: String = "2014-01-10", of body: String = "council") -> Minute {
    Minute(
        when, "create-seat", "seat: \(body)-seat, partnership: moot, body: \(body), sector: county")
}

func filled(_ when: String, of body: String = "council", _ rest: String = "rank: leader") -> Minute
{
    Minute(when, "fill-seat", "seat: \(body)-seat, \(rest)")
}

@Suite struct `The city’s guide` {
    static let governance = [
        Example(
            "CG-09", .kept, [arranged("termsOfReference"), decided("2014-02-03")]),
        Example(
            "CG-09", .missed, [decided("2014-02-03"), arranged("termsOfReference", "2014-03-03")]),
        Example("CG-09", .late, keeps: [.termsOfReference]),
        Example("CG-09", .unknown),
        Example("CG-11", .kept, [objective(), aimed()]),
        Example("CG-11", .late, [objective(), aimed("unit: holes, value: 100")]),
        Example(
            "CG-11", .late, keeps: [.targets],
            [objective(), objective("owner: bob", "o2"), aimed()]),
        Example("CG-11", .unknown, [objective(), objective("owner: bob", "o2"), aimed()]),
        Example("CG-11", .late, keeps: [.targets], [objective()]),
        Example("CG-11", .unknown, [arranged("objectives"), arranged("targets")]),
        Example("CG-11", .unknown, [arranged("objectives")]),
        Example("CG-13", .kept, [banded("major")] + bridge() + [looked("2014-04-10")]),
        Example(
            "CG-13", .late, keeps: [.riskReview],
            [banded("major")] + bridge() + [looked("2014-01-20")]),
        Example("CG-13", .kept, [banded("limited")] + bridge() + [looked("2014-01-20")]),
        Example(
            "CG-13", .late,
            [banded("limited")] + bridge(owner: "") + [looked("2014-04-10")]),
        Example(
            "CG-13", .late, keeps: [.riskRegister],
            [banded("limited")] + bridge().filter { $0.intent != "score-risk" }
                + [looked("2014-04-10")]),
        Example(
            "CG-13", .late, keeps: [.riskRegister],
            [banded("limited")] + bridge().filter { $0.intent != "mitigate-risk" }
                + [looked("2014-04-10")]),
        Example(
            "CG-13", .unknown,
            [banded("limited")] + bridge().filter { $0.intent != "mitigate-risk" }
                + [looked("2014-04-10")]),
        Example(
            "CG-13", .kept, keeps: [.riskRegister],
            [banded("limited")] + bridge(owner: "") + [
                looked("2014-04-10"),
                Minute("2014-05-12", "close-risk", "risk: bridge, reason: It is rebuilt"),
            ]),
        Example("CG-13", .unknown, bridge() + [looked("2014-04-10")]),
        Example(
            "CG-13", .unknown,
            [banded("major"), arranged("riskRegister"), reviewed("riskRegister", "2014-04-10")]),
        Example(
            "CG-14", .kept, keeps: [.lateComplaint],
            stages + [complaint("2014-03-03"), answeredComplaint("2014-03-17")]),
        Example("CG-14", .kept, keeps: [.lateComplaint], stages),
        Example(
            "CG-14", .missed, keeps: [.lateComplaint],
            stages + [complaint("2014-03-03"), answeredComplaint("2014-03-18")]),
        Example("CG-14", .missed, keeps: [.lateComplaint], stages + [complaint("2014-03-03")]),
        Example(
            "CG-14", .missed, keeps: [.lateComplaint],
            stages + [
                complaint("2014-03-03"), answeredComplaint("2014-03-17"),
                Minute("2014-03-24", "escalate-complaint", "complaint: w1, stage: 2"),
            ]),
        Example("CG-14", .late, keeps: [.lateComplaint, .complaintStages], [stages[0]]),
        Example(
            "CG-14", .late,
            [
                Minute(
                    "2014-05-01", "record-look",
                    "subject: partnership:moot, evidence: complaintsRoute, found: none")
            ]),
        Example("CG-14", .unknown, stages + [complaint("2014-03-03")]),
        Example("CG-14", .unknown, stages),
        Example("CG-14", .unknown),
    ]

    @Test(arguments: governance)
    func `asks for effective governance`(_ example: Example) { example.prove() }

    static let accountability = [
        Example("CG-15", .kept, [level("fullPartner"), seat(), filled("2014-01-20")]),
        Example(
            "CG-15", .missed,
            [
                level("fullPartner"), seat(), filled("2014-01-20"),
                Minute("2014-02-03", "vacate-seat", "seat: council-seat"),
            ]),
        Example("CG-15", .unknown, [seat(), filled("2014-01-20")]),
        Example("CG-15", .notApplicable, [level("papersOnly")]),
        Example("CG-19", .kept, [called, seat(), filled("2014-01-20"), briefed("2014-03-18")]),
        Example("CG-19", .missed, [called, seat(), filled("2014-01-20"), briefed("2014-03-19")]),
        Example("CG-19", .missed, keeps: [.briefing], [called, seat(), filled("2014-01-20")]),
        Example("CG-19", .unknown, [called, seat(), filled("2014-01-20")]),
        Example("CG-20", .kept, [called, briefed("2014-03-19", "oppositionSpokesperson")]),
        Example("CG-20", .missed, [called, briefed("2014-03-21", "oppositionSpokesperson")]),
        Example(
            "CG-20", .missed, keeps: [.oppositionBriefing],
            [called, briefed("2014-03-19", "leadMember")]),
        Example("CG-20", .unknown, [called]),
    ]

    @Test(arguments: accountability)
    func `asks for clear lines of accountability`(_ example: Example) { example.prove() }

    static let meetings = [
        Example(
            "CG-21", .kept,
            [
                called,
                Minute("2014-03-19", "publicise-meeting", "meeting: m1, says-how-to-attend: yes"),
            ]),
        Example(
            "CG-21", .missed, keeps: [.howToAttend],
            [called, Minute("2014-03-19", "publicise-meeting", "meeting: m1")]),
        Example("CG-21", .unknown, [called]),
        Example("CG-22", .kept, [called, held("openness: inPublic")]),
        Example("CG-22", .kept, [called, held("openness: inPrivate, reason: a contract")]),
        Example("CG-22", .late, [called, held("openness: partlyInPrivate")]),
        Example("CG-22", .unknown, [called, held("openness: inPublic", "unknown")]),
        Example("CG-22", .unknown, [called, held("")]),
        Example("CG-22", .unknown, [called]),
        Example("CG-23", .kept, about: "paper:", [called, paper("2014-03-13")]),
        Example("CG-23", .missed, about: "paper:", [called, paper("2014-03-14")]),
        Example(
            "CG-23", .excused, about: "paper:",
            [
                called, paper("2014-03-14"),
                Minute("2014-03-20", "accept-late-paper", "paper: p1, reason: It burns"),
            ]),
        Example("CG-23", .unknown, about: "paper:", [called, paper("2014-03")]),
        Example("CG-23", .unknown, about: "/agenda", [called]),
        Example("CG-23", .missed, keeps: [.published], about: "/agenda", [called]),
        Example("CG-24", .kept, [called, minutes("2014-04-03")]),
        Example("CG-24", .missed, [called, minutes("2014-04-04")]),
        Example("CG-24", .unknown, [called]),
    ]

    @Test(arguments: meetings)
    func `asks for open meetings`(_ example: Example) { example.prove() }

    static let contacts = [
        Example("CG-25", .kept, [office("leadMember", "ann"), contact("leadMember", "ann")]),
        Example("CG-25", .late, [office("leadMember", "ann"), contact("leadMember", "bob")]),
        Example(
            "CG-25", .late, keeps: [.publishedLeadMember], [office("leadMember", "ann")]),
        Example("CG-25", .unknown, [office("leadMember", "ann")]),
        Example(
            "CG-26", .kept,
            [
                office("oppositionSpokesperson", "ann"), contact("oppositionSpokesperson", "ann"),
                office("leadOfficer", "bob"), contact("leadOfficer", "bob"),
            ]),
        Example(
            "CG-26", .late, keeps: [.publishedLeadOfficer],
            [
                office("oppositionSpokesperson", "ann"), contact("oppositionSpokesperson", "ann"),
                office("leadOfficer", "bob"),
            ]),
        Example("CG-26", .unknown),
        Example(
            "CG-27", .kept, about: "/2013/14",
            [arranged("engagement"), reviewed("engagement", "2014-03-03")]),
        Example(
            "CG-27", .missed, keeps: [.engagementUse], about: "/2013/14",
            [arranged("engagement")]),
        Example("CG-27", .late, keeps: [.engagement], about: "/2014/15"),
        Example("CG-27", .unknown, about: "/2013/14", [arranged("engagement")]),
        Example("CG-28", .kept, resources(short: 0)),
        Example("CG-28", .missed, resources(short: 1)),
        Example("CG-28", .unknown, Array(resources(short: 0).prefix(3))),
        Example("CG-28", .unknown),
    ]

    @Test(arguments: contacts)
    func `asks for contacts, engagement and resources`(_ example: Example) { example.prove() }
}

private func briefed(_ when: String, _ to: String = "leadMember") -> Minute {
    Minute(when, "send-briefing", "meeting: m1, involvement: council-in-moot, to: \(to)")
}

private func held(_ rest: String, _ when: String = "2014-03-20") -> Minute {
    Minute(when, "hold-meeting", "meeting: m1" + (rest.isEmpty ? "" : ", \(rest)"))
}

private func paper(_ when: String) -> Minute {
    Minute(when, "publish-paper", "paper: p1, meeting: m1, sort: report, title: Roads")
}

private func minutes(_ when: String) -> Minute {
    Minute(when, "publish-minutes", "meeting: m1, stage: draft")
}

func office(_ office: String, _ person: String) -> Minute {
    Minute(
        "2014-01-10", "fill-office",
        "of: involvement:council-in-moot, office: \(office), person: \(person)")
}

func contact(_ office: String, _ person: String) -> Minute {
    Minute(
        "2014-01-12", "publish-contact",
        "involvement: council-in-moot, office: \(office), person: \(person)")
}

func resources(short: Int) -> [Minute] {
    ["time", "assets", "knowledge", "money"].map { resource in
        Minute(
            "2014-01-10", "test-resources",
            "involvement: council-in-moot, resource: \(resource), needed: \(10 + short),"
                + " available: 10")
    }
}
