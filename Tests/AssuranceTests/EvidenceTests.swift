import Assurance
import Governance
import Testing

private func made(_ arrangement: String) -> Minute {
    Minute("2014-01-10", "make-arrangement", "partnership: moot, arrangement: \(arrangement)")
}

private func reviewed(_ arrangement: String) -> Minute {
    Minute("2014-01-10", "review-arrangement", "partnership: moot, arrangement: \(arrangement)")
}

private func chair(_ rest: String) -> Minute {
    Minute("2014-01-10", "fill-office", Scene.chair + rest)
}

private func tested(_ needed: Int, _ available: Int) -> Minute {
    Minute(
        "2014-01-10", "test-resources",
        "involvement: council-in-moot, resource: money, needed: \(needed), available: \(available)")
}

private func heading(_ rest: String) -> Minute {
    Minute("2014-02-10", "record-headings", "paper: r1, \(rest)")
}

private func came(_ capacity: String) -> Minute {
    Minute(
        "2014-03-20", "record-attendance", "meeting: m1, body: council, capacity: \(capacity)")
}

private func held(_ rest: String) -> Minute {
    Minute("2014-03-20", "hold-meeting", "meeting: m1\(rest)")
}

private func briefed(_ to: String) -> Minute {
    Minute("2014-03-18", "send-briefing", "meeting: m1, involvement: council-in-moot, to: \(to)")
}

@Suite struct `Every word of evidence reads what it says` {
    private static let arrangements = [
        Proof(.termsOfReference, of: .partnership, made("termsOfReference")),
        Proof(.termsApproval, of: .partnership, reviewed("termsOfReference")),
        Proof(.objectives, of: .partnership, made("objectives")),
        Proof(.targets, of: .partnership, made("targets")),
        Proof(.performanceArrangements, of: .partnership, made("performanceArrangements")),
        Proof(.riskRegister, of: .partnership, made("riskRegister")),
        Proof(.riskReview, of: .partnership, reviewed("riskRegister")),
        Proof(.complaintsRoute, of: .partnership, made("complaintsRoute")),
        Proof(.engagement, of: .partnership, made("engagement")),
        Proof(.engagementUse, of: .partnership, reviewed("engagement")),
        Proof(.exitPlan, of: .partnership, made("exitPlan")),
        Proof(.chair, of: .partnership, chair("")),
        Proof(.appointingBody, of: .partnership, chair(", appointed-by: council")),
        Proof(.chairTerm, of: .partnership, chair(", until: 2015-05-01")),
    ]

    private static let parts = [
        Proof(.leadMember, of: .involvement, office("leadMember", "ann")),
        Proof(.oppositionSpokesperson, of: .involvement, office("oppositionSpokesperson", "ann")),
        Proof(.leadOfficer, of: .involvement, office("leadOfficer", "ann")),
        Proof(.publishedLeadMember, of: .involvement, contact("leadMember", "ann")),
        Proof(.publishedOpposition, of: .involvement, contact("oppositionSpokesperson", "ann")),
        Proof(.publishedLeadOfficer, of: .involvement, contact("leadOfficer", "ann")),
        Proof(.filledSeat, of: .seat, scene: [seat()], filled("2014-01-20")),
        Proof(.vacancy, of: .involvement, seat()),
        Proof(
            .member, of: .member, with: "members: {sectors: [county]}", scene: [seat()],
            filled("2014-01-20")),
        Proof(
            .involvementLevel, of: .involvement,
            Minute(
                "2014-01-10", "change-involvement",
                "involvement: council-in-moot, level: fullPartner")),
        Proof(
            .levelReason, of: .involvement,
            scene: [
                Minute(
                    "2014-01-10", "change-involvement",
                    "involvement: council-in-moot, level: fullPartner")
            ],
            Minute(
                "2014-02-10", "change-involvement",
                "involvement: council-in-moot, level: observer, reason: Nothing to add")),
        Proof(
            .votingSeat, of: .involvement,
            Minute(
                "2014-01-10", "create-seat",
                "seat: s1, partnership: moot, body: council, sector: county, voting: yes")),
        Proof(
            .overlapAnswer, of: .overlap, scene: Scene.league,
            Minute(
                "2014-02-03", "answer-overlap",
                "involvement: council-in-moot, other: league, answer: It only talks")),
    ]

    private static let meetings = [
        Proof(.called, of: .meeting, called),
        Proof(
            .publicised, of: .meeting, scene: Scene.meeting,
            Minute("2014-03-10", "publicise-meeting", "meeting: m1")),
        Proof(
            .howToAttend, of: .meeting, scene: Scene.meeting,
            Minute("2014-03-10", "publicise-meeting", "meeting: m1, says-how-to-attend: yes")),
        Proof(.held, of: .meeting, scene: Scene.meeting, held("")),
        Proof(.heldInPublic, of: .meeting, scene: Scene.meeting, held(", openness: inPublic")),
        Proof(
            .reason, of: .meeting, scene: Scene.meeting,
            held(", openness: inPrivate, reason: A contract")),
        Proof(
            .published, of: .meeting, scene: Scene.meeting,
            Minute(
                "2014-03-10", "publish-paper",
                "paper: p9, meeting: m1, sort: agenda, title: Agenda")),
        Proof(
            .lateReason, of: .paper, scene: Scene.paper,
            Minute("2014-03-20", "accept-late-paper", "paper: p1, reason: It burns")),
        Proof(
            .minutes, of: .meeting, scene: Scene.meeting,
            Minute("2014-04-03", "publish-minutes", "meeting: m1, stage: draft")),
        Proof(
            .confirmedMinutes, of: .meeting, scene: Scene.meeting,
            Minute("2014-04-03", "publish-minutes", "meeting: m1, stage: confirmed")),
        Proof(
            .summary, of: .meeting, scene: Scene.meeting,
            Minute(
                "2014-03-21", "publish-paper",
                "paper: p1, meeting: m1, sort: summary, title: News")),
        Proof(.briefing, of: .meeting, scene: Scene.meeting, briefed("leadMember")),
        Proof(
            .oppositionBriefing, of: .meeting, scene: Scene.meeting,
            briefed("oppositionSpokesperson")),
        Proof(.attendance, of: .meeting, scene: Scene.meeting, came("holder")),
        Proof(.absence, of: .meeting, scene: Scene.meeting, came("apologies")),
        Proof(
            .itemLevel, of: .item, scene: Scene.meeting,
            Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: Roads, level: county")),
        Proof(
            .decision, of: .meeting, scene: Scene.meeting,
            Minute(
                "2014-03-20", "take-decision",
                "decision: d1, by: partnership:moot, meeting: m1, matter: A plan")),
    ]

    private static let decisions = [
        Proof(
            .approvalSought, of: .involvement,
            Minute(
                "2014-02-10", "seek-approval",
                "approval: a1, of: moot, by: council-in-moot, from: cabinet")),
        Proof(
            .approval, of: .approval, scene: Scene.bare,
            Minute("2014-02-10", "decide-approval", "approval: a1, outcome: approved")),
        Proof(
            .outcome, of: .approval, scene: Scene.bare,
            Minute("2014-02-10", "decide-approval", "approval: a1, outcome: declined")),
        Proof(
            .outcomeReason, of: .approval, scene: Scene.bare,
            Minute("2014-02-10", "decide-approval", "approval: a1, outcome: declined, reason: No")),
        Proof(
            .retrospectiveReason, of: .approval, scene: Scene.bare,
            Minute("2014-02-10", "explain-approval", "approval: a1, reason: The floods")),
        Proof(
            .heading, of: .report, with: "word: title", scene: Scene.report,
            heading("given: [title]")),
        Proof(
            .reference, of: .report, scene: Scene.report, heading("given: [], reference: 5296")),
        Proof(
            .backgroundDocuments, of: .report, scene: Scene.report,
            heading("given: [], background: none")),
        Proof(
            .reliedOn, of: .report, scene: Scene.report, heading("given: [], relies-on: [survey]")),
        Proof(
            .dueDate, of: .promise, scene: Scene.promise,
            Minute("2014-02-17", "date-promise", "promise: q1, due: 2014-04-01")),
        Proof(
            .promiseKept, of: .promise, scene: Scene.promise,
            Minute("2014-02-17", "keep-promise", "promise: q1")),
        Proof(.needed, of: .resource, tested(4, 4)),
        Proof(.available, of: .resource, tested(4, 4)),
        Proof(.shortfall, of: .resource, tested(4, 3)),
        Proof(
            .versionReason, of: .versionChange,
            Minute(
                "2014-02-10", "record-version",
                "version: v2, framework: own, label: Second, author: council, reason: A law")),
        Proof(
            .consultationClosed, of: .versionChange, with: "word: association",
            scene: Scene.consultation,
            Minute("2014-04-10", "close-consultation", "consultation: k1, result: replied")),
        Proof(
            .adopted, of: .versionChange, scene: Scene.version,
            Minute("2014-05-01", "adopt-version", "version: v2")),
        Proof(
            .rating, of: .adoption,
            Minute(
                "2014-05-01", "give-rating",
                "adoption: own, principle: trust, rater: parishes, score: 4")),
    ]

    @Test(arguments: arrangements) func `of a partnership`(_ proof: Proof) { proof.prove() }
    @Test(arguments: parts) func `of a part in it`(_ proof: Proof) { proof.prove() }
    @Test(arguments: meetings) func `of a meeting`(_ proof: Proof) { proof.prove() }
    @Test(arguments: decisions) func `of approvals and charters`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.joining)
    func `of a case for taking part`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.planning)
    func `of what is planned, and with whom`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.representing)
    func `of who speaks for a body`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.performance)
    func `of what comes of it`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.risks)
    func `of risks and complaints`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.resources)
    func `of resources and scrutiny`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.following)
    func `of what follows a report or a decision`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.living)
    func `of a living framework`(_ proof: Proof) { proof.prove() }

    @Test(arguments: Proof.access)
    func `of what a meeting needs, withholds and announces`(_ proof: Proof) { proof.prove() }

    @Test func `answer is an answer to this very finding, and overrideReason why it was passed`() {
        let library = Shelf.with(
            """
              - {id: OWN-1, says: a, clause: a, subject: partnership, form: exists,
                 evidence: answer}
              - {id: OWN-2, says: b, clause: b, subject: partnership, form: exists,
                 evidence: overrideReason}
            """)
        var world = World(library: library)
        world.adopt("own", by: "body:council")
        let day = "2026-02-02"
        world.minute(
            "answer-finding",
            "subject: partnership:moot, finding: OWN-2/council/partnership:moot, answer: Not so")
        #expect(world.standing("OWN-1", on: day)?.name == .unknown)
        world.minute(
            "answer-finding",
            "subject: partnership:moot, finding: OWN-1/council/partnership:moot, answer: Not so")
        #expect(world.standing("OWN-1", on: day) == .kept)
        #expect(world.standing("OWN-2", on: day)?.name == .unknown)
        world.override("OWN-2", about: SubjectRef(.partnership, "moot"), because: "It burns")
        #expect(world.standing("OWN-2", on: day) == .kept)
    }

    @Test func `none is left without a proof`() {
        let all = Self.arrangements + Self.parts + Self.meetings + Self.decisions
        let further =
            Proof.joining + Proof.planning + Proof.representing + Proof.performance + Proof.risks
            + Proof.resources + Proof.following + Proof.living + Proof.access
        // The last is proven by `Commitments under a principle`.
        let proven = Set((all + further).map(\.evidence))
            .union([.answer, .overrideReason, .commitment])
        #expect(Set(Evidence.allCases).subtracting(proven).isEmpty)
    }
}
