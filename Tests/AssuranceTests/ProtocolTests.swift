import Assurance
import Governance
import Testing

/// The case for the League is judged a partnership, or something else.
private let judged = Minute(
    "2014-01-27", "judge-form",
    "case: k1, form: partnership, reason: A contract would leave the parishes out")

private func decided(_ when: String, _ outcome: String = "join") -> Minute {
    Minute(
        when, "decide-case",
        "case: k1, outcome: \(outcome), reasons: It does more for less, by: body:cabinet")
}

private let together = ground("betterTogether")

private func answered(_ question: String, on when: String = "2014-01-27") -> Minute {
    Minute(when, "answer-question", "case: k1, question: \(question), answer: yes")
}

private func weighed(_ resource: String, _ available: Int) -> Minute {
    Minute(
        "2014-01-27", "weigh-resources",
        "case: k1, resource: \(resource), needed: 10, available: \(available)")
}

private let fund = "citation: Regional Growth Fund, pence: 200000000, until: 2016-03-31"

@Suite struct `The protocol and joining a partnership` {
    static let grounds = [
        Example("NP-01", .kept, considering + [together, judged, decided("2014-02-10")]),
        Example(
            "NP-01", .missed, keeps: [.judgedForm],
            considering + [together, decided("2014-02-10")]),
        Example(
            "NP-01", .missed, keeps: [.ground], considering + [judged, decided("2014-02-10")]),
        Example(
            "NP-01", .missed,
            considering + [
                together, decided("2014-02-10"),
                Minute("2014-02-17", "reopen-case", "case: k1, reason: The form was not judged"),
                Minute("2014-02-24", "judge-form", "case: k1, form: grant, reason: It is one"),
            ]),
        Example("NP-01", .unknown, considering + [together, decided("2014-02-10")]),
        Example("NP-01", .notApplicable, considering),
        Example(
            "NP-02", .kept,
            considering + [
                ground("governmentRequirement", "citation: Local Growth White Paper 2010")
            ]),
        Example("NP-02", .late, considering + [ground("governmentRequirement")]),
        Example(
            "NP-02", .unknown,
            considering + [
                ground("governmentRequirement", "citation: A White Paper", on: "2014")
            ]),
        Example("NP-03", .kept, considering + [ground("externalFunding", fund)]),
        Example(
            "NP-03", .late, on: "2016-04-01", considering + [ground("externalFunding", fund)]),
        Example(
            "NP-03", .late, considering + [ground("externalFunding", "citation: A fund")]),
        Example(
            "NP-03", .late, considering + [ground("externalFunding", "pence: 200000000")]),
        Example(
            "NP-03", .unknown, considering + [ground("externalFunding", fund, on: "2014")]),
        Example(
            "NP-04", .kept, considering + [ground("capacityGap", "citation: City Council")]),
        Example("NP-04", .late, considering + [ground("capacityGap")]),
        Example(
            "NP-04", .unknown,
            considering + [ground("capacityGap", "citation: City Council", on: "2014")]),
        Example(
            "NP-05", .kept,
            considering + [ground("betterValue", "citation: Options appraisal of 2013")]),
        Example("NP-05", .late, considering + [ground("betterValue")]),
        Example(
            "NP-05", .unknown,
            considering + [ground("betterValue", "citation: Options appraisal", on: "2014")]),
    ]

    @Test(arguments: grounds)
    func `asks for grounds`(_ example: Example) { example.prove() }

    static let deciding = [
        Example(
            "NP-10", .kept, about: "/exit",
            considering + [answered("exit"), decided("2014-02-10")]),
        Example(
            "NP-10", .kept, about: "/exit",
            considering + [
                Minute(
                    "2014-01-27", "answer-question",
                    "case: k1, question: exit, answer: willBe, by: 2014-06-30"),
                decided("2014-02-10"),
            ]),
        Example(
            "NP-10", .missed, keeps: [.checklistAnswer], about: "/exit",
            considering + [answered("purpose"), decided("2014-02-10")]),
        Example(
            "NP-10", .missed, about: "/exit",
            considering + [
                decided("2014-02-10"),
                Minute("2014-02-17", "reopen-case", "case: k1, reason: One was left out"),
                answered("exit", on: "2014-02-24"),
            ]),
        Example("NP-10", .notApplicable, about: "/exit", considering + [answered("purpose")]),
        Example(
            "NP-10", .unknown, about: "/exit",
            considering + [answered("purpose"), decided("2014-02-10")]),
        Example(
            "NP-11", .kept, about: "case:k1/money", considering + [weighed("money", 10)]),
        Example(
            "NP-11", .late, about: "case:k1/knowledge", considering + [weighed("knowledge", 9)]),
        Example(
            "NP-11", .late, keeps: [.needed], about: "case:k1/time",
            considering + [weighed("money", 10)]),
        Example(
            "NP-11", .unknown, about: "case:k1/time", considering + [weighed("money", 10)]),
        Example("NP-19", .kept, on: "2014-08-01", considering + [decided("2014-07-13")]),
        Example("NP-19", .kept, considering + [decided("2014-02-10", "decline")]),
        Example("NP-19", .missed, on: "2014-08-01", considering + [decided("2014-07-14")]),
        Example("NP-19", .due, considering),
        Example("NP-19", .due, considering + [decided("2014-02-10", "deferred")]),
        Example("NP-19", .late, on: "2014-08-01", keeps: [.caseDecided], considering),
        Example("NP-19", .unknown, on: "2014-08-01", considering),
    ]

    @Test(arguments: deciding)
    func `asks how it is decided`(_ example: Example) { example.prove() }

    @Test func `lets a case be decided with a question open for a reason, and says so`() {
        var world = World.adopting(keeps: [.checklistAnswer])
        world.does(considering + [decided("2014-02-10")])
        let missed = world.findings("NP-10", on: "2026-01-05")
        #expect(missed.count == 13)
        world.override("NP-10", about: SubjectRef(.joiningCase, "k1"), because: "It was urgent")
        let after = world.findings("NP-10", on: "2026-01-05")
        #expect(after.allSatisfy { $0.standing.name == .excused })
        let working = world.working("NP-10", on: "2026-01-05", about: "/exit")
        #expect(working.contains { $0.contains("[a reason that is not public]") })
    }
}
