import Assurance
import Governance
import Testing

/// The League, which the council thinks of joining, and its case for that.
let considering = [
    Minute(
        "2014-01-10", "start-partnership",
        "partnership: league, name: The League, kind: network, themes: [rail], area: shire,"
            + " regime: informal"),
    Minute(
        "2014-01-13", "open-case", "case: k1, partnership: league, body: council, purpose: join"),
]

/// A ground given for joining the League, and what it rests on.
func ground(_ ground: String, _ rest: String = "", on when: String = "2014-01-20") -> Minute {
    Minute(
        when, "give-ground",
        "case: k1, ground: \(ground), evidence: As the report of the chief executive has it"
            + (rest.isEmpty ? "" : ", \(rest)"))
}

private func scored(_ when: String, _ likelihood: Int, _ impact: Int) -> Minute {
    Minute(when, "score-risk", "risk: flood, likelihood: \(likelihood), impact: \(impact)")
}

/// The risk of floods, as the Moot has it.
private let flood = Minute(
    "2014-01-06", "enter-risk",
    "risk: flood, of: partnership:moot, matter: The Long Bridge is under water, sort: delivery")

private func staying(_ when: String) -> [Minute] {
    [
        Minute(
            "2014-01-13", "open-case",
            "case: k2, partnership: moot, body: council, purpose: review"),
        Minute(when, "give-ground", "case: k2, ground: strategy, evidence: Page 4 of the plan"),
    ]
}

private let asked = Minute(
    "2014-02-10", "request-support",
    "request: s1, from: parishes, to: council, matter: Does the guide bind a parish")

@Suite struct `The city’s guide and the reasons to take part` {
    static let cited = [
        Example(
            "CG-03", .kept,
            considering + [ground("vision", "citation: A city of short ways (2012)")]),
        Example("CG-03", .late, considering + [ground("vision")]),
        Example(
            "CG-03", .unknown,
            considering + [ground("vision", "citation: A city of short ways", on: "2014")]),
        Example(
            "CG-04", .kept,
            considering + [ground("strategy", "citation: Shire 2020, until: 2020-03-31")]),
        Example(
            "CG-04", .kept, on: "2014-03-31",
            considering + [ground("strategy", "citation: Shire 2014, until: 2014-03-31")]),
        Example(
            "CG-04", .late, on: "2014-04-01",
            considering + [ground("strategy", "citation: Shire 2014, until: 2014-03-31")]),
        Example("CG-04", .late, considering + [ground("strategy", "until: 2020-03-31")]),
        Example(
            "CG-04", .unknown,
            considering + [ground("strategy", "citation: Shire 2020", on: "2014")]),
        Example(
            "CG-05", .kept,
            considering + [ground("legalDuty", "citation: Crime and Disorder Act 1998 section 6")]),
        Example("CG-05", .late, considering + [ground("legalDuty")]),
        Example(
            "CG-05", .unknown,
            considering + [ground("legalDuty", "citation: Crime and Disorder Act 1998", on: "2014")]
        ),
        Example("CG-06", .kept, considering + [ground("savesMoney", "pence: 4500000")]),
        Example("CG-06", .late, considering + [ground("savesMoney", "citation: The budget book")]),
        Example(
            "CG-06", .unknown,
            considering + [ground("savesMoney", "pence: 4500000", on: "2014")]),
    ]

    @Test(arguments: cited)
    func `are named with what they rest on`(_ example: Example) { example.prove() }

    static let falling = [
        Example(
            "CG-07", .kept,
            considering + [
                flood, scored("2014-01-06", 4, 4), ground("reducesRisk", "risk: flood"),
                scored("2014-05-12", 3, 4),
            ]),
        Example(
            "CG-07", .late,
            considering + [
                flood, scored("2014-01-06", 4, 4), ground("reducesRisk", "risk: flood"),
                scored("2014-05-12", 4, 4),
            ]),
        Example("CG-07", .late, considering + [ground("reducesRisk")]),
        Example(
            "CG-07", .unknown,
            considering + [
                flood, scored("2014-01-06", 4, 4), ground("reducesRisk", "risk: flood"),
            ]),
        Example("CG-08", .kept, staying("2014-01-20")),
        Example("CG-08", .kept, on: "2015-01-20", keeps: [.ground], staying("2014-01-20")),
        Example("CG-08", .late, on: "2015-01-21", keeps: [.ground], staying("2014-01-20")),
        Example("CG-08", .due, keeps: [.ground]),
        Example("CG-08", .unknown, on: "2015-01-21"),
    ]

    @Test(arguments: falling)
    func `are looked at again`(_ example: Example) { example.prove() }

    static let guide = [
        Example(
            "CG-02", .kept,
            [
                Minute(
                    "2014-02-03", "offer-document",
                    "adoption: city-guide, address: the website, accessible: yes")
            ]),
        Example(
            "CG-02", .late,
            [
                Minute(
                    "2014-02-03", "offer-document",
                    "adoption: city-guide, address: a scanned page, accessible: no")
            ]),
        Example("CG-02", .late, keeps: [.document]),
        Example("CG-02", .unknown),
        Example(
            "CG-35", .kept, [asked, Minute("2014-02-17", "answer-request", "request: s1")]),
        Example("CG-35", .late, keeps: [.requestAnswered], [asked]),
        Example("CG-35", .unknown, [asked]),
    ]

    @Test(arguments: guide)
    func `are read in a guide that all can get`(_ example: Example) { example.prove() }
}
