import Assurance
import Governance
import Testing

private func agreed(_ rest: String = "") -> Minute {
    Minute(
        "2014-03-20", "take-decision",
        "decision: d1, by: partnership:moot, meeting: m1, matter: To work as one\(rest)")
}

private let held = Minute("2014-03-20", "hold-meeting", "meeting: m1")

private func met(_ days: [String]) -> [Minute] {
    days.enumerated().flatMap { place, day in
        [
            Minute(
                day, "call-meeting",
                "meeting: n\(place), convener: partnership:moot, day: \(day)"),
            Minute(day, "hold-meeting", "meeting: n\(place)"),
        ]
    }
}

private func came(_ capacities: [String]) -> [Minute] {
    capacities.enumerated().map { place, capacity in
        Minute(
            "2014-06-02", "record-attendance",
            "meeting: n\(place), seat: council-seat, capacity: \(capacity)")
    }
}

private func chaired(_ rest: String) -> Minute {
    Minute(
        "2014-01-10", "fill-office",
        "of: partnership:moot, office: chair, person: ann\(rest)")
}

private let five = ["2014-01-20", "2014-02-17", "2014-03-17", "2014-04-14", "2014-05-12"]

@Suite struct `The Hampshire Partnership’s own rules` {
    static let table = [
        Example("HP-01", .kept, about: "moot/council", [seat(), filled("2014-01-20")]),
        Example(
            "HP-01", .kept, about: "moot/council",
            [seat(), filled("2014-01-20", "rank: officer, deputy: yes")]),
        Example(
            "HP-01", .late, about: "moot/council",
            [seat(), filled("2014-01-20", "rank: officer")]),
        Example("HP-01", .late, about: "moot/council", [seat()]),
        Example(
            "HP-01", .unknown, about: "moot/council",
            [seat(), filled("2014-01-20", "rank: member")]),
        Example("HP-01", .late, keeps: [.member], about: "moot/city"),
        Example("HP-01", .unknown, about: "moot/city"),
        Example("HP-01", .unknown, about: "moot/armedForces"),
        Example(
            "HP-01", .kept, about: "moot/police",
            [
                Minute(
                    "2014-01-10", "create-seat",
                    "seat: police-seat, partnership: moot, sector: police"),
                filled("2014-01-10", of: "police", "rank: member"),
            ]),
        Example("HP-06", .kept, [chaired(", appointed-by: council, until: 2015-05-01")]),
        Example("HP-06", .late, [chaired(", appointed-by: council, until: 2014-05-01")]),
        Example("HP-06", .unknown, [chaired(", appointed-by: council")]),
    ]

    @Test(arguments: table)
    func `say who sits at the table`(_ example: Example) { example.prove() }

    static let traces = [
        Example("HP-03", .kept, [called, held, agreed()]),
        Example("HP-03", .late, keeps: [.decision], [called, held]),
        Example("HP-03", .unknown, [called, held]),
        Example("HP-03", .unknown, [called]),
        Example(
            "HP-07", .kept,
            [
                called,
                Minute(
                    "2014-03-10", "add-item",
                    "item: i1, meeting: m1, title: Roads, level: county,"
                        + " level-reason: Its budget"),
            ]),
        Example(
            "HP-07", .late, keeps: [.itemLevel],
            [called, Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: Roads")]),
        Example(
            "HP-07", .unknown,
            [called, Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: Roads")]),
        Example("HP-11", .kept, [called, summary("2014-03-21")]),
        Example("HP-11", .missed, [called, summary("2014-03-24")]),
        Example("HP-11", .unknown, [called]),
    ]

    @Test(arguments: traces)
    func `say what a meeting leaves behind`(_ example: Example) { example.prove() }

    static let frequency = [
        Example("HP-09", .kept, keeps: [.held], met(Array(five.prefix(4)))),
        Example("HP-09", .missed, met(five)),
        Example("HP-09", .unknown, met(Array(five.prefix(2)))),
        Example(
            "HP-12", .kept, keeps: [.attendance],
            [seat(), filled("2014-01-10")] + met(Array(five.prefix(2)))
                + came(["holder", "apologies"])),
        Example(
            "HP-12", .missed, keeps: [.attendance],
            [seat(), filled("2014-01-10")] + met(Array(five.prefix(4)))
                + came(["deputy", "apologies", "apologies", "apologies"])),
        Example("HP-12", .unknown, [seat(), filled("2014-01-10")] + met(five)),
    ]

    @Test(arguments: frequency)
    func `say how often it meets and who comes`(_ example: Example) { example.prove() }

    @Test func `a fifth meeting is excused by an answer that says why`() {
        var world = World.adopting()
        world.does(met(five))
        world.minute(
            "answer-finding",
            "subject: partnership:moot, finding: HP-09/partnership:moot/2014, answer: The floods")
        let finding = world.findings("HP-09", on: "2026-01-05").first {
            $0.key.occurrence == "2014"
        }
        #expect(finding?.standing.name == .excused)
        #expect(finding?.isRed == false)
    }
}

private func summary(_ when: String) -> Minute {
    Minute(when, "publish-paper", "paper: s1, meeting: m1, sort: summary, title: What was said")
}
