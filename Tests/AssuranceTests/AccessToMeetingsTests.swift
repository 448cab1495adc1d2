import Assurance
import Governance
import Testing

/// The meeting at which most examples play: Thursday 9 April 2026, just after Easter.
private let sits = Minute(
    "2026-03-01", "call-meeting", "meeting: b1, convener: partnership:bench, day: 2026-04-09")

private let next = Minute(
    "2026-03-01", "call-meeting", "meeting: b2, convener: partnership:bench, day: 2026-05-07")

private func notice(_ when: String) -> Minute {
    Minute(when, "publicise-meeting", "meeting: b1")
}

private func paper(_ sort: String, _ when: String) -> Minute {
    Minute(when, "publish-paper", "paper: p1, meeting: b1, sort: \(sort), title: Roads")
}

private let urgent = Minute("2026-04-09", "accept-late-paper", "paper: p1, reason: A bridge fell")

private func held(_ rest: String = "") -> Minute {
    Minute("2026-04-09", "hold-meeting", "meeting: b1\(rest)")
}

private func minuted(_ when: String) -> Minute {
    Minute(when, "publish-minutes", "meeting: b1, stage: draft")
}

private func background(_ said: String) -> Minute {
    Minute("2026-04-09", "record-headings", "paper: p1, given: [], background: \(said)")
}

/// A report of that day to a body of the council, and the approval that it asks for.
private func report(to body: String, _ published: String = "2026-03-30") -> [Minute] {
    [
        Minute(
            "2026-03-01", "call-meeting", "meeting: b1, convener: body:\(body), day: 2026-04-09"),
        paper("report", published),
        Minute(
            "2026-04-09", "seek-approval",
            "approval: a1, of: moot, by: council-in-moot, from: \(body), meeting: b1, report: p1"),
    ]
}

private func answered(_ rest: String = "") -> Minute {
    Minute("2026-04-09", "decide-approval", "approval: a1, outcome: approved\(rest)")
}

private func example(
    _ duty: String, _ expected: Standing.Name, keeps: [Evidence] = [], about: String = "",
    _ minutes: [Minute]
) -> Example {
    Example(duty, expected, on: "2026-06-01", keeps: keeps, about: about, minutes)
}

extension World {
    /// A shire with a partnership under some law, which is judged by the law on access, as the
    /// council is for its own reports.
    static func meeting(under regime: LegalRegime) -> World {
        var world = World()
        world.now = "2027-02-01T09:00:00Z"
        world.minute(
            "2013-06-01", "start-partnership",
            "partnership: bench, name: The Bench, kind: jointCommittee, area: shire,"
                + " regime: \(regime.rawValue)")
        world.minute(
            "2013-06-01", "establish-body",
            "body: panel, name: Panel, sector: committee, parent: council,"
                + " regime: councilCommittee")
        world.adopt("access-to-meetings", by: "partnership:bench")
        world.adopt("access-to-meetings", by: "body:council", as: "access-of-council")
        world.adopt("city-guide", by: "partnership:bench")
        return world
    }
}

@Suite struct `The law on access to meetings` {
    static let examples: [Example] =
        councilMeetings + councilTraces + executives + parishes + reports

    static let councilMeetings: [Example] = [
        example("AM-01", .kept, [sits, notice("2026-03-30")]),
        example("AM-01", .missed, [sits, notice("2026-03-31")]),
        example("AM-01", .missed, keeps: [.publicised], [sits]),
        example("AM-01", .unknown, [sits]),
        example("AM-02", .kept, about: "paper:", [sits, paper("agenda", "2026-03-30")]),
        example("AM-02", .missed, about: "paper:", [sits, paper("agenda", "2026-03-31")]),
        example("AM-02", .missed, about: "paper:", [sits, paper("agenda", "2026-03-31"), urgent]),
        example("AM-02", .unknown, about: "/agenda", [sits]),
        example("AM-03", .kept, [sits, paper("report", "2026-03-30")]),
        example("AM-03", .missed, [sits, paper("report", "2026-03-31")]),
        example("AM-03", .excused, [sits, paper("report", "2026-03-31"), urgent]),
        example("AM-03", .unknown, [sits, paper("report", "2026-03")]),
        example("AM-04", .kept, [sits, paper("supplement", "2026-04-08"), urgent]),
        example("AM-04", .kept, [sits, paper("supplement", "2026-03-30")]),
        example(
            "AM-04", .late, keeps: [.lateReason], [sits, paper("supplement", "2026-04-08")]),
        example("AM-04", .unknown, [sits, paper("supplement", "2026-04-08")]),
    ]

    @Test(arguments: councilMeetings)
    func `asks of a council’s committee what the public can know beforehand`(_ example: Example) {
        example.prove(in: .meeting(under: .councilCommittee))
    }

    static let councilTraces: [Example] = [
        example("AM-05", .kept, about: "b1", [sits, next, held(), minuted("2026-05-06")]),
        example("AM-05", .missed, about: "b1", [sits, next, held(), minuted("2026-05-08")]),
        example("AM-05", .missed, keeps: [.minutes], about: "b1", [sits, next, held()]),
        example("AM-05", .unknown, about: "b1", [sits, next, held()]),
        example("AM-06", .kept, [sits, paper("report", "2026-03-30"), background("listed")]),
        example("AM-06", .kept, [sits, paper("report", "2026-03-30"), background("none")]),
        example("AM-06", .late, [sits, paper("report", "2026-03-30"), background("blank")]),
        example("AM-06", .unknown, [sits, paper("report", "2026-03-30")]),
        example("AM-07", .kept, [sits, held(", openness: inPublic")]),
        example("AM-07", .kept, [sits, held(", openness: inPrivate, reason: a contract")]),
        example("AM-07", .late, [sits, held(", openness: inPrivate")]),
        example("AM-07", .unknown, [sits, held()]),
    ]

    @Test(arguments: councilTraces)
    func `asks of a council’s committee what it leaves behind`(_ example: Example) {
        example.prove(in: .meeting(under: .councilCommittee))
    }

    static let executives: [Example] = [
        example("AM-10", .kept, [sits, notice("2026-03-30")]),
        example("AM-10", .missed, [sits, notice("2026-03-31")]),
        example("AM-10", .unknown, [sits]),
        example("AM-11", .kept, about: "paper:", [sits, paper("agenda", "2026-03-30")]),
        example("AM-11", .missed, about: "paper:", [sits, paper("agenda", "2026-03-31")]),
        example(
            "AM-11", .missed, about: "paper:",
            [sits, paper("supplement", "2026-04-08"), urgent]),
        example("AM-11", .unknown, about: "/agenda", [sits]),
        example("AM-12", .kept, [sits, paper("report", "2026-03-30")]),
        example("AM-12", .missed, [sits, paper("report", "2026-03-31")]),
        example("AM-12", .unknown, [sits, paper("report", "before 2026-04-09")]),
        example("AM-13", .kept, [sits, held(", openness: inPublic")]),
        example("AM-13", .late, [sits, held(", openness: partlyInPrivate")]),
        example("AM-13", .unknown, [sits, held()]),
    ]

    @Test(arguments: executives)
    func `asks the same of an executive, which can take nothing late`(_ example: Example) {
        example.prove(in: .meeting(under: .executive))
    }

    static let parishes: [Example] = [
        example("AM-17", .kept, [sits, notice("2026-04-02")]),
        example("AM-17", .missed, [sits, notice("2026-04-04")]),
        example("AM-17", .unknown, [sits]),
        example("AM-18", .kept, [sits, notice("2026-03-30")]),
        example("AM-18", .missed, [sits, notice("2026-04-02")]),
        example("AM-18", .unknown, [sits]),
        example("AM-19", .kept, about: "paper:", [sits, paper("agenda", "2026-04-02")]),
        example("AM-19", .missed, about: "paper:", [sits, paper("agenda", "2026-04-04")]),
        example("AM-19", .unknown, about: "/agenda", [sits]),
        example("AM-20", .kept, [sits, held(", openness: inPublic")]),
        example("AM-20", .late, [sits, held(", openness: inPrivate")]),
        example("AM-20", .unknown, [sits, held()]),
    ]

    @Test(arguments: parishes)
    func `asks three days of a parish, by the mild reading and the cautious`(_ example: Example) {
        example.prove(in: .meeting(under: .parish))
    }

    static let reports: [Example] = [
        example("AM-08", .kept, report(to: "panel")),
        example("AM-08", .missed, report(to: "panel", "2026-03-31")),
        example("AM-08", .excused, report(to: "panel", "2026-03-31") + [urgent]),
        example("AM-08", .unknown, report(to: "panel", "2026-03")),
        example("AM-08", .notApplicable, report(to: "cabinet")),
        example("AM-09", .kept, report(to: "panel") + [background("none")]),
        example("AM-09", .late, report(to: "panel") + [background("blank")]),
        example("AM-09", .unknown, report(to: "panel")),
        example("AM-14", .kept, report(to: "cabinet")),
        example("AM-14", .missed, report(to: "cabinet", "2026-03-31") + [urgent]),
        example("AM-14", .unknown, report(to: "cabinet", "2026-03")),
        example("AM-15", .kept, report(to: "cabinet") + [answered(", reason: It pays")]),
        example(
            "AM-15", .late, keeps: [.outcomeReason], report(to: "cabinet") + [answered()]),
        example("AM-15", .unknown, report(to: "cabinet") + [answered()]),
        example("AM-16", .kept, report(to: "cabinet") + [background("listed")]),
        example("AM-16", .late, report(to: "cabinet") + [background("blank")]),
        example("AM-16", .unknown, report(to: "cabinet")),
    ]

    @Test(arguments: reports)
    func `asks of reports what the law of the body that meets asks`(_ example: Example) {
        example.prove(in: .meeting(under: .informal))
    }

    @Test func `finds papers of 31 March late for 9 April 2026, which a guide’s words do not`() {
        var world = World.meeting(under: .councilCommittee)
        world.does([sits, paper("report", "2026-03-31")])
        #expect(world.standing("AM-03", on: "2026-06-01") == .missed(on: on("2026-03-31")))
        #expect(world.standing("CG-23", on: "2026-06-01", about: "paper:") == .kept)
    }

    @Test(arguments: [
        ("2014-03-20", "2014-03-12", "2014-03-13"), ("2014-04-23", "2014-04-11", "2014-04-14"),
        ("2015-01-05", "2014-12-23", "2014-12-24"), ("2022-09-22", "2022-09-13", "2022-09-14"),
        ("2023-05-10", "2023-04-28", "2023-05-02"), ("2027-01-05", "2026-12-23", "2026-12-24"),
    ])
    func `takes papers to the last day and none after it`(
        meeting: String, lastDay: String, literal: String
    ) {
        for (published, standing) in [(lastDay, Standing.Name.kept), (literal, .missed)] {
            var world = World.meeting(under: .councilCommittee)
            world.does([
                Minute(
                    "2014-01-02", "call-meeting",
                    "meeting: b1, convener: partnership:bench, day: \(meeting)"),
                paper("report", published),
            ])
            #expect(world.standing("AM-03", on: "2027-02-01")?.name == standing)
            let guide = world.standing("CG-23", on: "2027-02-01", about: "paper:")
            #expect(guide == .kept, "literally in time on \(published)")
        }
    }

    @Test func `asks nothing of a paper of another sort, not even whether it applies`() {
        for regime in [LegalRegime.informal, .executive, .councilCommittee, .parish] {
            var world = World.meeting(under: regime)
            world.does([
                sits, paper("agenda", "2026-03-02"),
                Minute(
                    "2026-04-10", "publish-paper",
                    "paper: p2, meeting: b1, sort: summary, title: What it came to"),
            ])
            let about = world.assessor(on: "2026-06-01").findings()
                .filter { $0.key.subject.key == "p2" }.map(\.key.duty)
            #expect(about.isEmpty, "\(regime)")
        }
    }

    @Test func `asks nothing of an informal partnership, and says why`() {
        var world = World.meeting(under: .informal)
        world.does([sits, paper("agenda", "2026-04-08"), held()])
        let standings = world.assessor(on: "2026-06-01").findings()
            .filter { $0.key.framework.text == "access-to-meetings" }
            .map(\.standing.name)
        #expect(!standings.isEmpty)
        #expect(Set(standings) == [.notApplicable])
    }
}
