import Almanac
import Assurance
import Governance
import Testing

/// The meeting at which the examples play: Thursday 9 April 2026.
private let sits = Minute(
    "2026-03-01", "call-meeting", "meeting: b1, convener: partnership:bench, day: 2026-04-09")

private let next = Minute(
    "2026-03-01", "call-meeting", "meeting: b2, convener: partnership:bench, day: 2026-05-07")

private func held(_ rest: String = "") -> Minute {
    Minute("2026-04-09", "hold-meeting", "meeting: b1\(rest)")
}

private let apart = held(", openness: inPrivate, reason: A contract")

private let item = Minute("2026-03-01", "add-item", "item: i1, meeting: b1, title: A contract")

private let report = Minute(
    "2026-03-30", "publish-paper", "paper: p1, meeting: b1, sort: report, title: Roads")

private func exempted(_ rest: String) -> Minute {
    Minute("2026-03-30", "exempt-item", "item: i1, \(rest)")
}

private func signed(_ when: String) -> Minute {
    Minute(when, "sign-minutes", "meeting: b1, at: b2")
}

private func inspected(_ of: String, _ open: String, _ when: String = "2026-05-11") -> Minute {
    Minute(when, "record-inspection", "of: \(of), open: \(open)")
}

private func background(_ said: String) -> Minute {
    Minute("2026-04-09", "record-headings", "paper: p1, given: [], background: \(said)")
}

private func first(_ when: String, _ rest: String = ", reasons: A contract is made") -> Minute {
    Minute(when, "announce-private-meeting", "meeting: b1, notice: first\(rest)")
}

private func second(
    _ when: String, _ rest: String = ", representations: One letter, response: It names a family"
) -> Minute {
    Minute(when, "announce-private-meeting", "meeting: b1, notice: second\(rest)")
}

private let agreed = Minute(
    "2026-04-01", "agree-private-meeting", "meeting: b1, by: panel, reason: The bank waits")

private let found = Minute("2026-03-01", "find-key-decision", "item: i1, tests: [spending wards]")

private func announced(_ when: String, _ documents: String = "yes") -> Minute {
    Minute(when, "announce-key-decision", "item: i1, documents: \(documents)")
}

private func example(
    _ duty: String, _ expected: Standing.Name, on day: String = "2026-06-01",
    keeps: [Evidence] = [], _ minutes: [Minute]
) -> Example {
    Example(duty, expected, on: day, keeps: keeps, minutes)
}

/// What stands of the minutes of the first of two meetings.
private func minutes(
    _ expected: Standing.Name, keeps: [Evidence] = [], _ more: [Minute] = []
) -> Example {
    Example(
        "AM-22", expected, on: "2026-06-01", keeps: keeps, about: "b1",
        [sits, next, held()] + more)
}

@Suite struct `The law on what a meeting withholds, announces and leaves behind` {
    static let examples: [Example] = ofCouncils + ofExecutives

    static let ofCouncils: [Example] = [
        example(
            "AM-21", .kept,
            [
                sits, item,
                exempted("paragraphs: [3], public-interest: It is sold, public-title: A contract"),
            ]),
        example(
            "AM-21", .late,
            [sits, item, exempted("paragraphs: [3], public-title: A contract")]),
        example(
            "AM-21", .late,
            [sits, item, exempted("paragraphs: [], public-interest: It is sold")]),
        example(
            "AM-21", .kept,
            [
                sits, report,
                Minute(
                    "2026-03-30", "exempt-paper",
                    "paper: p1, paragraphs: [1], reason: A family, public-title: A matter of care"),
            ]),
        example(
            "AM-21", .unknown, on: "2026-03-16",
            [
                sits, item,
                Minute(
                    "2026-03", "exempt-item",
                    "item: i1, paragraphs: [3], public-interest: It is sold, public-title: Roads"),
            ]),
        minutes(.kept, [signed("2026-05-07")]),
        minutes(.missed, [signed("2026-05-08")]),
        minutes(.late, keeps: [.signedMinutes]),
        minutes(.unknown),
        example("AM-23", .kept, [sits, held(), inspected("meeting:b1", "yes")]),
        example("AM-23", .late, [sits, held(), inspected("meeting:b1", "no")]),
        example("AM-23", .unknown, [sits, held()]),
        example(
            "AM-23", .late, on: "2032-04-09", [sits, held(), inspected("meeting:b1", "no")]),
        example(
            "AM-23", .notApplicable, on: "2032-04-10",
            [sits, held(), inspected("meeting:b1", "no")]),
        example("AM-24", .kept, [sits, report, held(), inspected("paper:p1", "yes")]),
        example("AM-24", .kept, [sits, report, held(), background("none")]),
        example(
            "AM-24", .late,
            [sits, report, held(), background("listed"), inspected("paper:p1", "no")]
        ),
        example("AM-24", .unknown, [sits, report, held(), background("listed")]),
        example(
            "AM-24", .notApplicable, on: "2030-04-10",
            [sits, report, held(), inspected("paper:p1", "no")]),
    ]

    @Test(arguments: ofCouncils)
    func `asks of a council’s committee what it withholds and keeps open`(_ example: Example) {
        example.prove(in: .meeting(under: .councilCommittee))
    }

    static let ofExecutives: [Example] = [
        example("AM-25", .kept, [sits, first("2026-03-11"), apart]),
        example("AM-25", .missed, [sits, first("2026-03-12"), apart]),
        example("AM-25", .missed, keeps: [.privacyNotice], [sits, first("2026-03-11", ""), apart]),
        example("AM-25", .excused, [sits, first("2026-03-12"), apart, agreed]),
        example("AM-25", .unknown, [sits, apart]),
        example("AM-26", .kept, [sits, first("2026-03-11"), second("2026-03-30")]),
        example("AM-26", .missed, [sits, first("2026-03-11"), second("2026-03-31")]),
        example("AM-26", .due, on: "2026-03-16", [sits, first("2026-03-11")]),
        example("AM-26", .excused, [sits, second("2026-03-31"), agreed]),
        example("AM-26", .unknown, [sits, apart]),
        example("AM-27", .kept, [sits, item, found, announced("2026-03-11")]),
        example("AM-27", .missed, [sits, item, found, announced("2026-03-12")]),
        example("AM-27", .late, [sits, item, found, announced("2026-03-11", "no")]),
        example(
            "AM-27", .missed, keeps: [.keyDecisionNotice, .keyDecisionDocuments],
            [sits, item, found]),
        example("AM-27", .unknown, [sits, item, found]),
    ]

    @Test(arguments: ofExecutives)
    func `asks of an executive what the public hears beforehand`(_ example: Example) {
        example.prove(in: .meeting(under: .executive))
    }

    @Test func `asks nothing of a meeting in public, and of items that are not key`() {
        var world = World.meeting(under: .executive)
        world.does([sits, item, held(", openness: inPublic")])
        for duty in ["AM-21", "AM-25", "AM-26", "AM-27"] {
            let found = world.findings(duty, on: "2026-06-01")
                .filter { $0.standing.name != .notApplicable }
            #expect(found.isEmpty, "\(duty)")
        }
    }

    @Test func `calls an item that is withheld by its public title`() {
        var world = World.meeting(under: .councilCommittee)
        world.does([sits, item, exempted("paragraphs: [3], public-title: A matter of care")])
        let ref = world.findings("AM-21", on: "2026-06-01").map(\.key.subject)
            .first { $0.kind == .item }
        let title = ref.map { world.assessor(on: "2026-06-01").title(of: $0) } ?? ""
        #expect(title.hasPrefix("‘A matter of care’"))
    }

    @Test func `knows seven paragraphs and no eighth`() {
        var world = World.meeting(under: .councilCommittee)
        world.does([sits, item])
        for paragraph in [0, 8] {
            #expect(throws: Refusal.self) {
                try world.attempt("exempt-item", "item: i1, paragraphs: [\(paragraph)]")
            }
        }
        #expect(throws: Refusal.self) {
            try world.attempt("record-inspection", "of: body:council, open: yes")
        }
        #expect(throws: Refusal.self) {
            try world.attempt("find-key-decision", "item: i1, tests: []")
        }
    }
}
