import Assurance
import Governance
import Testing

private func tested(_ available: Int) -> Minute {
    Minute(
        "2014-01-10", "test-resources",
        "involvement: council-in-moot, resource: money, needed: 10, available: \(available)")
}

private func involved(_ level: String) -> Minute {
    Minute("2014-01-10", "change-involvement", "involvement: council-in-moot, level: \(level)")
}

private func voting(_ vote: String) -> Minute {
    Minute(
        "2014-01-10", "create-seat",
        "seat: s1, partnership: moot, body: council, sector: county, voting: \(vote)")
}

private func rated(_ when: String, _ by: String, _ score: Int) -> Minute {
    Minute(
        when, "give-rating",
        "adoption: local-councils-framework, principle: trust, rater: \(by), score: \(score)")
}

private let version = Minute(
    "2014-02-10", "record-version",
    "version: v2, framework: local-councils-framework, label: Second, author: council")

private func consulted(_ closed: String, with body: String = "parishes") -> [Minute] {
    [
        version,
        Minute("2014-02-17", "open-consultation", "consultation: k1, version: v2, with: \(body)"),
        Minute(closed, "close-consultation", "consultation: k1, result: silent"),
    ]
}

private let adopted = Minute("2014-05-01", "adopt-version", "version: v2")

@Suite struct `The protocol and the framework with local councils` {
    static let joining = [
        Example("NP-11", .kept, about: "/money", [tested(10)]),
        Example("NP-11", .late, about: "/money", [tested(9)]),
        Example("NP-11", .unknown, about: "/time", [tested(10)]),
        Example("NP-14", .kept, [involved("fullPartner"), voting("yes")]),
        Example("NP-14", .kept, [involved("papersOnly"), voting("no")]),
        Example("NP-14", .kept, keeps: [.votingSeat], [involved("papersOnly")]),
        Example("NP-14", .late, [involved("observer"), voting("yes")]),
        Example("NP-14", .late, keeps: [.involvementLevel], [voting("no")]),
        Example("NP-14", .unknown, [involved("observer")]),
        Example("NP-16", .kept, [objective(), aimed()]),
        Example("NP-16", .late, [objective(), aimed("unit: holes, value: 100")]),
        Example("NP-16", .late, keeps: [.targets], [objective()]),
        Example("NP-16", .unknown, [objective()]),
        Example("NP-16", .unknown),
    ]

    @Test(arguments: joining)
    func `are kept, broken or not known: joining`(_ example: Example) { example.prove() }

    static let living = [
        Example(
            "HF-02", .kept, by: Shelf.undertaking(by: "county", "local-councils"),
            [rated("2014-03-03", "council", 4), rated("2014-03-10", "parishes", 3)]),
        Example(
            "HF-02", .late,
            [rated("2014-03-03", "council", 5), rated("2014-03-10", "parishes", 3)]),
        Example(
            "HF-02", .late, on: "2015-06-01", keeps: [.rating],
            [rated("2014-03-03", "council", 5)]),
        Example(
            "HF-02", .due, by: Shelf.undertaking(by: "county", "local-councils"),
            [rated("2014-03-03", "council", 5)]),
        Example("HF-02", .unknown, on: "2015-06-01"),
        Example(
            "HF-10", .kept,
            [
                rated("2014-03-03", "council", 4), rated("2014-03-10", "parishes", 2),
                rated("2014-05-05", "council", 4),
            ]),
        Example(
            "HF-10", .missed,
            [
                rated("2014-03-03", "council", 4), rated("2014-03-10", "parishes", 4),
                rated("2014-05-05", "council", 4), rated("2014-05-06", "parishes", 3),
            ]),
        Example("HF-10", .unknown, [rated("2014-03-03", "council", 4)]),
        Example("HF-16", .kept, consulted("2014-04-10") + [adopted]),
        Example("HF-16", .missed, consulted("2014-05-10") + [adopted]),
        Example("HF-16", .unknown, consulted("2014-04-10", with: "city") + [adopted]),
        Example("HF-16", .notApplicable, [version]),
    ]

    @Test(arguments: living)
    func `are kept, broken or not known: living together`(_ example: Example) { example.prove() }
}
