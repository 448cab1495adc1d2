import Assurance
import Governance
import Testing

/// A report to the Cabinet of Monday 10 February 2014 and the approval it asks for.
private func report(_ published: String = "2014-01-31", sought: String = "2014-02-10") -> [Minute] {
    [
        Minute(
            "2014-01-20", "call-meeting", "meeting: c1, convener: body:cabinet, day: 2014-02-10"),
        Minute(
            published, "publish-paper", "paper: r1, meeting: c1, sort: report, title: The Moot"),
        Minute(
            sought, "seek-approval",
            "approval: a1, of: moot, by: council-in-moot, from: cabinet, meeting: c1, report: r1"),
    ]
}

private func headings(_ rest: String) -> Minute {
    Minute("2014-02-10", "record-headings", "paper: r1, \(rest)")
}

private let six = "given: [decisionMaker date title reference reportFrom contact], reference: 77"

private let league = [
    Minute(
        "2014-01-10", "start-partnership",
        "partnership: league, name: The League, kind: network, themes: [roads], area: shire,"
            + " regime: informal"),
    Minute(
        "2014-01-10", "record-involvement",
        "involvement: council-in-league, body: council, partnership: league"),
]

private func answered(_ when: String) -> Minute {
    Minute(
        when, "answer-overlap",
        "involvement: council-in-moot, other: league, answer: That one only talks")
}

private func promised(_ rest: String = "", _ when: String = "2014-02-10") -> Minute {
    Minute(when, "make-promise", "promise: q1, by: body:council, matter: A report\(rest)")
}

private func asked(_ when: String) -> Minute {
    Minute(
        when, "seek-approval", "approval: a1, of: moot, by: council-in-moot, from: cabinet")
}

@Suite struct `The county’s decision report` {
    static let reports = [
        Example("CR-01", .kept, report() + [headings(six)]),
        Example("CR-01", .late, report() + [headings("given: [title]")]),
        Example(
            "CR-01", .missed,
            report() + [
                headings(six),
                Minute(
                    "2014-02-03", "publish-paper",
                    "paper: r2, meeting: c1, sort: report, title: Another"),
                Minute("2014-02-10", "record-headings", "paper: r2, given: [], reference: 77"),
            ]),
        Example("CR-01", .unknown, report()),
        Example("CR-17", .kept, report() + [headings("given: [], background: listed")]),
        Example(
            "CR-17", .late,
            report() + [headings("given: [], background: none, relies-on: [letters workshop]")]),
        Example("CR-17", .late, report() + [headings("given: [], background: blank")]),
        Example("CR-17", .unknown, report() + [headings("given: [], relies-on: [letters]")]),
        Example("CR-21", .kept, report()),
        Example("CR-21", .missed, report("2014-02-03")),
        Example("CR-21", .unknown, report("before 2014-02-11")),
    ]

    @Test(arguments: reports)
    func `says what a report must hold and when it must be out`(_ example: Example) {
        example.prove()
    }

    static let overlaps = [
        Example("CR-02", .kept, about: "moot/league", league + [answered("2014-02-03")] + report()),
        Example(
            "CR-02", .missed, about: "moot/league", league + report() + [answered("2014-02-17")]),
        Example(
            "CR-02", .missed, keeps: [.overlapAnswer], about: "moot/league", league + report()),
        Example("CR-02", .unknown, about: "moot/league", league + report()),
        Example("CR-02", .notApplicable, about: "moot/league", league),
        Example(
            "CR-13", .kept,
            [
                asked("2014-02-10"),
                Minute("2014-02-10", "decide-approval", "approval: a1, outcome: deferred"),
            ]),
        Example("CR-13", .late, keeps: [.outcome], [asked("2014-02-10")]),
        Example("CR-13", .unknown, [asked("2014-02-10")]),
    ]

    @Test(arguments: overlaps)
    func `asks what else there is and what was answered`(_ example: Example) { example.prove() }

    static let days = [
        Example(
            "CR-14", .kept,
            [
                promised(), Minute("2014-02-17", "date-promise", "promise: q1, due: 2014-04-01"),
                Minute("2014-04-01", "keep-promise", "promise: q1"),
            ]),
        Example("CR-14", .late, [promised()]),
        Example("CR-14", .late, keeps: [.promiseKept], [promised(", due: 2014-04-01")]),
        Example(
            "CR-14", .missed,
            [promised(", due: 2014-04-01"), Minute("2014-04-02", "keep-promise", "promise: q1")]),
        Example("CR-14", .due, on: "2014-03-03", [promised(", due: 2014-04-01")]),
        Example("CR-14", .unknown, [promised(", due: 2014-04-01")]),
        Example(
            "CR-14", .notApplicable, keeps: [.promiseKept],
            [promised(", due: 2013-12-31", "2013-11-04")]),
        Example(
            "CR-14", .due, on: "2014-03-03",
            [
                promised(", due: 2013-12-31", "2013-11-04"),
                Minute("2014-01-13", "date-promise", "promise: q1, due: 2014-04-01"),
            ]),
        Example("CR-15", .kept, [called, asked("2014-03-20")]),
        Example("CR-15", .missed, [called, asked("2014-04-01")]),
        Example(
            "CR-15", .excused,
            [
                called, asked("2014-04-01"),
                Minute("2014-04-01", "explain-approval", "approval: a1, reason: The floods"),
            ]),
        Example("CR-15", .unknown, [called, asked("2014-03")]),
        Example("CR-15", .kept, [asked("2014-03-03")]),
        Example(
            "CR-15", .missed,
            [
                called, asked("2014-03-10"),
                Minute(
                    "2014-03-03", "take-decision", "decision: d1, by: partnership:moot, matter: X"),
            ]),
    ]

    @Test(arguments: days)
    func `holds promises and approvals to their days`(_ example: Example) { example.prove() }

    @Test func `says by how many days approval came after the first meeting, and of no reason`() {
        var world = World.adopting()
        world.does([called, asked("2014-04-15")])
        let working = world.working("CR-15", on: "2014-06-02")
        #expect(
            working.contains(
                "the asking for approval on Tue 15 Apr 2014, 26 days after the first of the first"
                    + " meeting and the first decision, Thu 20 Mar 2014"))
        #expect(working.contains("not on record: a reason for asking afterwards"))
    }
}
