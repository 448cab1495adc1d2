import Assurance
import Governance
import Testing

/// What the council is required to give, or gives, in the year from April 2014.
private func stated(_ step: String, _ amount: Int, _ rest: String = "") -> Minute {
    Minute(
        "2014-02-24", "state-contribution",
        "involvement: council-in-moot, year: 2014, resource: money, step: \(step),"
            + " amount: \(amount)" + (rest.isEmpty ? "" : ", \(rest)"))
}

private let joined = Minute(
    "2013-06-01", "record-involvement",
    "involvement: city-in-moot, body: city, partnership: moot")

private func challenged(_ when: String, _ rest: String = "") -> Minute {
    Minute(
        when, "challenge-use",
        "challenge: h1, involvement: council-in-moot, partner: city, year: 2013"
            + (rest.isEmpty ? "" : ", \(rest)"))
}

private let concern = "concern: Nobody saw the second officer"

private func reviewed(_ when: String) -> Minute {
    Minute(
        when, "review-use",
        "involvement: council-in-moot, year: 2013, note: All went to the Long Bridge")
}

private let committee = [
    Minute(
        "2010", "establish-body",
        "body: scrutiny, name: Scrutiny Committee, sector: committee, parent: council"),
    Minute("2014-01-06", "assign-committee", "involvement: council-in-moot, committee: scrutiny"),
]

private func annual(
    _ when: String, to body: String = "scrutiny", by office: String = "leadMember",
    _ rest: String = "work: yes, performance: yes"
) -> Minute {
    Minute(
        when, "give-annual-report",
        "annual-report: y1, involvement: council-in-moot, office: \(office), to: \(body), \(rest)")
}

private let planned = Minute(
    "2014-02-03", "plan-scrutiny",
    "involvement: council-in-moot, committee: scrutiny, day: 2014-03-10")

@Suite struct `The city’s guide and what the council gives` {
    static let giving = [
        Example("CG-28", .kept, [stated("required", 500000), stated("committed", 500000)]),
        Example("CG-28", .missed, [stated("required", 500000), stated("committed", 400000)]),
        Example("CG-29", .kept, [reviewed("2014-04-07")]),
        Example("CG-29", .kept, on: "2015-04-07", keeps: [.useReview], [reviewed("2014-04-07")]),
        Example("CG-29", .late, on: "2015-04-08", keeps: [.useReview], [reviewed("2014-04-07")]),
        Example("CG-29", .unknown, on: "2015-04-08"),
        Example(
            "CG-30", .kept, [stated("committed", 500000, "plan: Highways service plan 2014/15")]),
        Example("CG-30", .late, [stated("committed", 500000)]),
        Example(
            "CG-30", .unknown,
            [
                Minute(
                    "2014", "state-contribution",
                    "involvement: council-in-moot, year: 2014, resource: money, step: committed,"
                        + " amount: 500000, plan: Highways service plan 2014/15")
            ]),
        Example(
            "CG-31", .kept,
            [
                joined, challenged("2014-04-07", concern),
                Minute(
                    "2014-05-06", "answer-challenge", "challenge: h1, answer: She was on leave"),
            ]),
        Example("CG-31", .kept, [joined, challenged("2014-04-07")]),
        Example(
            "CG-31", .late, keeps: [.challenge], [joined, challenged("2014-04-07", concern)]),
        Example("CG-31", .unknown, [joined, challenged("2014-04-07", concern)]),
        Example("CG-31", .late, on: "2015-01-02", keeps: [.challenge], [joined]),
        Example("CG-31", .unknown, on: "2015-01-02", [joined]),
    ]

    @Test(arguments: giving)
    func `asks that it is enough and well used`(_ example: Example) { example.prove() }

    static let scrutiny = [
        Example("CG-32", .kept, about: "/2013/14", committee + [planned]),
        Example(
            "CG-32", .missed, keeps: [.scrutinyPlanned], about: "/2013/14", committee),
        Example(
            "CG-32", .due, keeps: [.scrutinyPlanned], about: "/2014/15", committee + [planned]),
        Example("CG-32", .unknown, about: "/2013/14", committee),
        Example("CG-33", .kept, committee + [annual("2014-05-12")]),
        Example(
            "CG-33", .late, on: "2015-05-13", keeps: [.annualReport],
            committee + [annual("2014-05-12")]),
        Example(
            "CG-33", .late, on: "2015-05-12", keeps: [.annualReport],
            committee + [annual("2014-05-12", to: "cabinet")]),
        Example(
            "CG-33", .late, on: "2015-05-12", keeps: [.annualReport],
            committee + [annual("2014-05-12", by: "leadOfficer")]),
        Example("CG-33", .unknown, on: "2015-05-13", committee),
        Example("CG-34", .kept, committee + [annual("2014-05-12")]),
        Example(
            "CG-34", .late, committee + [annual("2014-05-12", "work: yes, performance: no")]),
        Example("CG-34", .late, committee + [annual("2014-05-12", "work: no, performance: yes")]),
        Example("CG-34", .unknown, committee + [annual("2014")]),
    ]

    @Test(arguments: scrutiny)
    func `asks for a report and for scrutiny of it`(_ example: Example) { example.prove() }
}
