import Assurance
import Governance
import Testing

private func banded(_ band: String) -> Minute {
    Minute("2014-01-02", "band-partnership", "partnership: moot, band: \(band)")
}

private func arranged(_ arrangement: String) -> Minute {
    Minute("2014-01-10", "make-arrangement", "partnership: moot, arrangement: \(arrangement)")
}

private func reviewed(_ arrangement: String, _ when: String) -> Minute {
    Minute(when, "review-arrangement", "partnership: moot, arrangement: \(arrangement)")
}

private func level(_ rest: String) -> Minute {
    Minute("2014-01-10", "change-involvement", "involvement: council-in-moot, \(rest)")
}

private func chaired(_ rest: String = "") -> Minute {
    Minute("2014-01-10", "fill-office", Scene.chair + rest)
}

private func clause(_ clause: String, _ found: String, _ when: String = "2014-02-03") -> Minute {
    Minute(when, "check-clause", "partnership: moot, clause: \(clause), found: \(found)")
}

private func received(_ when: String, _ said: String = "yes") -> Minute {
    Minute(
        when, "confirm-briefing",
        "meeting: m1, involvement: council-in-moot, to: representatives, received: \(said)")
}

private func quorum(_ number: Int) -> Minute {
    Minute("2014-01-10", "set-quorum", "partnership: moot, number: \(number), of: people")
}

private let came = Minute(
    "2014-03-20", "record-attendance", "meeting: m1, body: council, person: ann, capacity: holder")

private let held = Minute("2014-03-20", "hold-meeting", "meeting: m1")

private func minuted(_ when: String) -> Minute {
    Minute(when, "publish-minutes", "meeting: m1, stage: draft")
}

private let answered = Minute(
    "2014-02-03", "answer-overlap",
    "involvement: council-in-moot, other: league, answer: That one only talks")

extension World {
    /// A shire whose council has adopted our own proposal.
    fileprivate static func registering() -> World {
        var world = World()
        world.adopt("default-register", by: "body:council")
        return world
    }
}

@Suite struct `The register that we propose` {
    static let examples: [Example] = people + parts + papers + reviews + meetings + others

    static let people: [Example] = [
        Example("DR-01", .kept, [office("leadOfficer", "bob")]),
        Example("DR-01", .late, keeps: [.leadOfficer]),
        Example("DR-01", .unknown),
        Example("DR-02", .kept, [banded("moderate"), office("leadMember", "ann")]),
        Example("DR-02", .late, keeps: [.leadMember], [banded("major")]),
        Example("DR-02", .unknown, [office("leadMember", "ann")]),
        Example("DR-02", .notApplicable, [banded("limited")]),
        Example("DR-03", .kept, [banded("major"), office("oppositionSpokesperson", "bob")]),
        Example("DR-03", .late, keeps: [.oppositionSpokesperson], [banded("major")]),
        Example("DR-03", .unknown, [banded("major")]),
        Example("DR-03", .notApplicable, [banded("moderate")]),
        Example("DR-10", .kept, [chaired(", appointed-by: council")]),
        Example("DR-10", .late, keeps: [.appointingBody], [chaired()]),
        Example("DR-10", .unknown, [chaired()]),
        Example(
            "DR-13", .kept,
            [banded("limited"), office("leadOfficer", "bob"), contact("leadOfficer", "bob")]),
        Example(
            "DR-13", .late,
            [
                banded("major"), office("leadOfficer", "bob"), contact("leadOfficer", "bob"),
                office("leadMember", "ann"), contact("leadMember", "bob"),
            ]),
        Example(
            "DR-13", .unknown,
            [banded("major"), office("leadOfficer", "bob"), contact("leadOfficer", "bob")]),
    ]

    @Test(arguments: people)
    func `names who answers, and where to find them`(_ example: Example) {
        example.prove(in: .registering())
    }

    static let parts: [Example] = [
        Example("DR-04", .kept, [level("level: observer, reason: It is far away")]),
        Example("DR-04", .late, keeps: [.levelReason], [level("level: observer")]),
        Example("DR-04", .unknown, [level("level: observer")]),
        Example("DR-05", .kept, [level("level: contributor"), seat(), filled("2014-01-20")]),
        Example(
            "DR-05", .missed,
            [
                level("level: contributor"), seat(), filled("2014-01-20"),
                Minute("2014-02-03", "vacate-seat", "seat: council-seat"),
            ]),
        Example("DR-05", .unknown, [seat(), filled("2014-01-20")]),
        Example("DR-05", .notApplicable, [level("level: papersOnly")]),
        Example("DR-15", .kept, resources(short: 0)),
        Example("DR-15", .missed, resources(short: 1)),
        Example("DR-15", .unknown, Array(resources(short: 0).prefix(3))),
    ]

    @Test(arguments: parts)
    func `says what part the council plays, and by what means`(_ example: Example) {
        example.prove(in: .registering())
    }

    static let papers: [Example] = [
        Example(
            "DR-07", .kept,
            ["objectives", "targets", "performanceArrangements"].map(arranged) + [banded("major")]),
        Example("DR-07", .kept, [banded("limited"), arranged("objectives")]),
        Example(
            "DR-07", .late, keeps: [.targets],
            [banded("moderate"), arranged("objectives"), arranged("performanceArrangements")]),
        Example("DR-07", .unknown, [banded("moderate"), arranged("objectives")]),
        Example("DR-09", .kept, [banded("major"), arranged("exitPlan")]),
        Example("DR-09", .late, keeps: [.exitPlan], [banded("major")]),
        Example("DR-09", .unknown, [banded("major")]),
        Example("DR-09", .notApplicable, [banded("limited")]),
        Example("DR-14", .kept, [arranged("complaintsRoute")]),
        Example("DR-14", .late, keeps: [.complaintsRoute]),
        Example("DR-14", .unknown),
    ]

    @Test(arguments: papers)
    func `asks for the papers that a partnership of that weight has`(_ example: Example) {
        example.prove(in: .registering())
    }

    static let reviews: [Example] = [
        terms("major", .kept, on: "2015-01-20"),
        terms("major", .late, on: "2015-01-21"),
        terms("moderate", .late, on: "2015-01-21"),
        terms("limited", .kept, on: "2016-01-20"),
        terms("limited", .late, on: "2016-01-21"),
        Example(
            "DR-06", .unknown,
            [arranged("termsOfReference"), reviewed("termsOfReference", "2014")]),
        risks("major", .kept, on: "2014-04-20"),
        risks("major", .late, on: "2014-04-21"),
        risks("moderate", .kept, on: "2014-07-20"),
        risks("moderate", .late, on: "2014-07-21"),
        risks("limited", .kept, on: "2015-01-20"),
        risks("limited", .late, on: "2015-01-21"),
        Example("DR-08", .unknown, [arranged("riskRegister")]),
    ]

    @Test(arguments: reviews)
    func `looks the more often the more depends on it`(_ example: Example) {
        example.prove(in: .registering())
    }

    static let meetings: [Example] = [
        Example("DR-11", .kept, about: "/2013/14", [called, held]),
        Example("DR-11", .missed, keeps: [.held], about: "/2013/14", [called]),
        Example("DR-11", .unknown, about: "/2013/14", [called]),
        Example("DR-12", .kept, [called, minuted("2014-04-03")]),
        Example("DR-12", .missed, [called, minuted("2014-04-04")]),
        Example("DR-12", .unknown, [called]),
        Example("DR-18", .kept, [level("level: fullPartner"), called, received("2014-03-19")]),
        Example("DR-18", .missed, [level("level: fullPartner"), called, received("2014-03-21")]),
        Example(
            "DR-18", .missed, keeps: [.briefingReceived],
            [level("level: fullPartner"), called, received("2014-03-19", "no")]),
        Example("DR-18", .unknown, [level("level: fullPartner"), called]),
        Example("DR-18", .notApplicable, [level("level: papersOnly"), called]),
        Example("DR-19", .kept, [banded("major"), quorum(3)]),
        Example("DR-19", .late, keeps: [.quorum], [banded("major")]),
        Example("DR-19", .unknown, [banded("major")]),
        Example("DR-19", .notApplicable, [banded("limited")]),
        Example("DR-20", .kept, [called, held, quorum(1), came]),
        Example("DR-20", .missed, keeps: [.attendance], [called, held, quorum(2), came]),
        Example("DR-20", .unknown, [called, held, quorum(2), came]),
    ]

    @Test(arguments: meetings)
    func `asks that it meets, and that one can read what came of it`(_ example: Example) {
        example.prove(in: .registering())
    }

    static let others: [Example] = [
        Example("DR-17", .kept, [banded("major"), clause("exit", "present")]),
        Example(
            "DR-17", .kept,
            [banded("major"), clause("exit", "missing"), clause("exit", "present", "2014-03-03")]),
        Example(
            "DR-17", .missed,
            [banded("major"), clause("exit", "missing"), clause("voting", "present")]),
        Example("DR-17", .kept, [banded("major"), clause("income", "notApplicable")]),
        Example("DR-17", .unknown, [banded("major")]),
        Example("DR-17", .notApplicable, [banded("limited"), clause("exit", "missing")]),
        Example("DR-16", .kept, about: "moot/league", Scene.league + [answered]),
        Example("DR-16", .late, keeps: [.overlapAnswer], about: "moot/league", Scene.league),
        Example("DR-16", .unknown, about: "moot/league", Scene.league),
    ]

    @Test(arguments: others)
    func `asks why there are two for one thing`(_ example: Example) {
        example.prove(in: .registering())
    }

    @Test func `is said to be our own proposal, and binds nobody unasked`() {
        let ours = Shelf.shipped.all.first { $0.key.text == "default-register" }
        #expect(ours?.title.contains("our proposal") == true)
        #expect(ours?.duties.allSatisfy { $0.clause.hasPrefix("Our proposal, ") } == true)
        #expect(ours?.duties.allSatisfy { $0.basis == .policy && $0.stops.isEmpty } == true)
    }

    /// Terms of reference that were gone through on 20 January 2014, and are kept here.
    private static func terms(
        _ band: String, _ expected: Standing.Name, on day: String
    ) -> Example {
        Example(
            "DR-06", expected, on: day, keeps: [.termsApproval],
            [
                banded(band), arranged("termsOfReference"),
                reviewed("termsOfReference", "2014-01-20"),
            ])
    }

    /// Risks that were gone through on 20 January 2014, and are kept here.
    private static func risks(
        _ band: String, _ expected: Standing.Name, on day: String
    ) -> Example {
        Example(
            "DR-08", expected, on: day, keeps: [.riskReview],
            [banded(band), arranged("riskRegister"), reviewed("riskRegister", "2014-01-20")])
    }
}
