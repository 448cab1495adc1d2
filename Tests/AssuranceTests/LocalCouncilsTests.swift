import Assurance
import Governance
import Testing

/// Something recorded with the adoption of the framework with local councils.
private func charter(_ when: String, _ intent: String, _ fields: String) -> Minute {
    Minute(when, intent, "adoption: local-councils-framework, \(fields)")
}

private func measured(_ when: String, _ measures: String...) -> [Minute] {
    measures.map { charter(when, "take-measure", "measure: \($0), value: 7") }
}

private func party(_ side: String, _ body: String) -> Minute {
    charter("2014-01-10", "record-party", "side: \(side), body: \(body)")
}

private let association = party("association", "parishes")

private func tried(_ when: String, works: String = "yes") -> Minute {
    charter(when, "try-side-contact", "side: association, works: \(works)")
}

private let asked = [
    association,
    charter(
        "2014-01-10", "name-side-contact",
        "side: association, post: The Secretary, contact: 01632 960001"),
    Minute("2014-01-10", "set-response-standard", "body: parishes, days: 10"),
]

private let westbury = Minute(
    "2010", "establish-body",
    "body: westbury, name: Westbury Parish Council, sector: parish, area: shire")

/// The Moot as the partnership with the local councils.
private let shared = Minute(
    "2014-01-06", "describe-partnership", "partnership: moot, themes: [local-councils]")

private func project(_ rest: String, when: String = "2014-02-03") -> [Minute] {
    [
        westbury, shared,
        Minute(
            when, "plan-item",
            "forward-item: verges, partnership: moot, sort: project, matter: The verges\(rest)"),
    ]
}

private let saved = [
    shared,
    Minute(
        "2014-02-03", "claim-benefit",
        "benefit: b1, partnership: moot, sort: saving, claim: One contract for all verges"),
]

private func brought(_ when: String, _ rest: String) -> Minute {
    Minute(when, "measure-benefit", "benefit: b1\(rest)")
}

private func discussed(_ when: String, _ principle: String) -> Minute {
    charter(when, "discuss-gap", "principle: \(principle), note: Both will write sooner")
}

private func rated(_ when: String, _ by: String, _ score: Int) -> Minute {
    charter(when, "give-rating", "principle: trust, rater: \(by), score: \(score)")
}

private let apart = [rated("2014-03-03", "council", 5), rated("2014-03-10", "parishes", 3)]

private let agreed = [rated("2014-03-03", "council", 4), rated("2014-03-10", "parishes", 4)]

private func undertaken(_ side: String, under principle: String = "trust") -> Minute {
    charter(
        "2014-02-03", "make-commitment",
        "side: \(side), principle: \(principle), says: It listens first")
}

private let fallen = [
    rated("2014-03-03", "council", 4), rated("2014-03-10", "parishes", 4),
    rated("2014-05-05", "council", 4), rated("2014-05-06", "parishes", 3),
]

private func linked(_ rest: String) -> Minute {
    Minute("2014-01-10", "link-priority", "partnership: moot, priority: well-being\(rest)")
}

private func reviewed(by day: String) -> Minute {
    charter("2014-01-10", "date-review", "by: \(day)")
}

private func offered(_ accessible: String) -> Minute {
    charter(
        "2014-01-10", "offer-document", "address: shire.example, accessible: \(accessible)")
}

@Suite struct `The county and its local councils` {
    static let together = [
        Example("HF-01", .kept, measured("2014-03-03", "efficiency", "responsiveness", "value")),
        Example("HF-01", .due, measured("2014-03-03", "efficiency")),
        Example(
            "HF-01", .late, on: "2015-06-01", keeps: [.measureTaken],
            measured("2014-07-01", "efficiency", "value")),
        Example("HF-01", .unknown, on: "2015-06-01", measured("2014-07-01", "efficiency", "value")),
        Example("HF-02", .missed, by: Shelf.undertaking(by: "county"), apart),
        Example(
            "HF-02", .kept,
            [undertaken("county"), undertaken("local-councils")] + agreed),
        Example(
            "HF-02", .missed, keeps: [.commitment],
            [undertaken("county"), undertaken("county")] + agreed),
        Example("HF-02", .unknown, [undertaken("county")] + agreed),
        Example(
            "HF-02", .kept, by: Shelf.undertaking(by: "county"),
            [undertaken("local-councils")] + agreed),
        Example(
            "HF-02", .unknown,
            [undertaken("county"), undertaken("local-councils", under: "advice")] + agreed),
        Example("HF-02", .unknown, [rated("2014-03-03", "council", 4)]),
        Example("HF-02", .excused, apart + [discussed("2014-04-07", "trust")]),
        Example("HF-02", .late, apart + [discussed("2014-04-07", "advice")]),
        Example(
            "HF-02", .late, [discussed("2014-02-03", "trust")] + apart),
        Example("HF-10", .excused, fallen + [discussed("2014-05-20", "trust")]),
        Example("HF-10", .missed, fallen + [discussed("2014-04-01", "trust")]),
    ]

    @Test(arguments: together)
    func `say how they work together`(_ example: Example) { example.prove() }

    static let contacts = [
        Example("HF-03", .kept, asked + [tried("2014-03-03")]),
        Example("HF-03", .due, asked),
        Example("HF-03", .late, keeps: [.sideContact], [association, tried("2014-03-03")]),
        Example("HF-03", .late, on: "2015-06-01", keeps: [.contactTried], asked),
        Example("HF-03", .unknown, [association, tried("2014-03-03")]),
        Example("HF-18", .kept, asked + [tried("2014-03-03")]),
        Example("HF-18", .late, asked + [tried("2014-03-03", works: "no")]),
        Example(
            "HF-18", .kept, asked + [tried("2014-03-03", works: "no"), tried("2014-03-17")]),
        Example("HF-18", .unknown, asked),
        Example(
            "HF-11", .kept,
            [party("county", "council"), association, party("local-councils", "westbury")]
                .inserting(westbury)),
        Example("HF-11", .late, keeps: [.party], [party("county", "council"), association]),
        Example("HF-11", .unknown, [party("county", "council"), association]),
        Example("HF-15", .kept, [reviewed(by: "2015-03-31")]),
        Example("HF-15", .late, [reviewed(by: "2014-03-31")]),
        Example("HF-15", .late, keeps: [.reviewBy]),
        Example("HF-15", .unknown),
        Example("HF-17", .kept, [offered("yes")]),
        Example("HF-17", .late, [offered("no")]),
        Example("HF-17", .late, keeps: [.document]),
        Example("HF-17", .unknown),
    ]

    @Test(arguments: contacts)
    func `can find each other and the text`(_ example: Example) { example.prove() }

    static let projects = [
        Example("HF-06", .kept, project(", owner: council, partners: [westbury]")),
        Example("HF-06", .kept, project(", owner: westbury")),
        Example("HF-06", .late, project(", owner: council, partners: [city]")),
        Example("HF-06", .late, keeps: [.localParty], project("")),
        Example("HF-06", .unknown, project("")),
        Example("HF-07", .kept, saved + [brought("2014-04-01", ", before: 90, after: 70")]),
        Example("HF-07", .late, keeps: [.benefitChange], saved + [brought("2014-04-01", "")]),
        Example(
            "HF-07", .late, on: "2015-06-01", keeps: [.benefitMeasured],
            saved + [brought("2014-04-01", ", before: 90, after: 70")]),
        Example("HF-07", .unknown, saved + [brought("2014-04-01", ", after: 70")]),
        Example("HF-12", .kept, [linked("")]),
        Example("HF-12", .kept, [linked(", until: 2014-12-31")]),
        Example("HF-12", .late, [linked(", until: 2014-03-31")]),
        Example("HF-12", .late, keeps: [.priority]),
        Example("HF-12", .unknown),
    ]

    @Test(arguments: projects)
    func `share projects and what they bring`(_ example: Example) { example.prove() }

    @Test func `owe nothing of projects in partnerships about something else`() {
        var world = World.adopting()
        world.does(project("").filter { $0.intent != "describe-partnership" })
        #expect(world.findings("HF-06", on: "2014-06-02").isEmpty)
    }
}

extension [Minute] {
    /// The same, after something older.
    fileprivate func inserting(_ first: Minute) -> [Minute] { [first] + self }
}

extension Shelf {
    /// The shipped frameworks, that with local councils naming what sides undertake under trust.
    static func undertaking(by sides: String...) -> Library {
        let all = sides.map { "{side: \($0), says: It listens first}" }.joined(separator: ", ")
        let plain = "{key: trust, title: Trust and mutual respect}"
        let full = "{key: trust, title: Trust, commitments: [\(all)]}"
        return library(
            ShippedFrameworks.files.map { ($0.name, $0.text.replacing(plain, with: full)) })
    }
}
