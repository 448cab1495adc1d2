import Almanac
import Assurance
import Governance
import Testing

private func paper(_ when: String) -> Minute {
    Minute(when, "publish-paper", "paper: p1, meeting: m1, sort: agenda, title: Agenda")
}

private func minutesOut(_ meeting: String, _ when: String) -> Minute {
    Minute(when, "publish-minutes", "meeting: \(meeting), stage: draft")
}

private func met(_ key: String, _ day: String) -> Minute {
    Minute(
        "2014-01-10", "call-meeting", "meeting: \(key), convener: partnership:moot, day: \(day)")
}

@Suite struct `A finding over time` {
    @Test func `is due, then late, then missed as the meeting comes nearer`() {
        var world = World.adopting(keeps: [.published])
        world.does([called])
        let agenda = "m1/agenda"
        #expect(
            world.standing("CG-23", on: "2014-03-12", about: agenda) == .due(by: on("2014-03-13")))
        #expect(
            world.standing("CG-23", on: "2014-03-14", about: agenda)
                == .late(since: on("2014-03-14")))
        #expect(
            world.standing("CG-23", on: "2014-03-20", about: agenda)
                == .missed(on: on("2014-03-14")))
        world.does([paper("2014-03-14")])
        #expect(
            world.standing("CG-23", on: "2014-03-20", about: "p1") == .missed(on: on("2014-03-14")))
        #expect(
            world.standing("CG-23", on: "2014-03-13", about: agenda) == .due(by: on("2014-03-13")))
    }

    @Test func `is worked out again when the meeting moves`() {
        var world = World.adopting()
        world.does([called, paper("2014-03-14")])
        #expect(world.standing("CG-23", on: "2014-03-14", about: "p1")?.name == .missed)
        world.does([Minute("2014-03-17", "move-meeting", "meeting: m1, to: 2014-03-21")])
        #expect(world.standing("CG-23", on: "2014-03-17", about: "p1") == .kept)
        #expect(world.standing("CG-23", on: "2014-03-16", about: "p1")?.name == .missed)
        world.does([Minute("2014-03-18", "cancel-meeting", "meeting: m1")])
        #expect(world.standing("CG-23", on: "2014-03-18", about: "p1")?.name == .notApplicable)
        #expect(
            world.working("CG-23", on: "2014-03-18", about: "p1").first
                == "the meeting was cancelled")
    }

    @Test func `is worked out again when the entry that proves it is corrected`() {
        var world = World.adopting(keeps: [.published])
        world.does([called])
        let entry = world.minute(
            "2014-03-14", "publish-paper", "paper: p1, meeting: m1, sort: agenda, title: Agenda")
        #expect(world.standing("CG-23", on: "2014-04-01", about: "p1")?.name == .missed)
        let corrected = world.minute(
            "2014-03-13", "publish-paper",
            "paper: p1, meeting: m1, sort: agenda, title: Agenda, corrects: \(entry), because: Slip"
        )
        let finding = world.findings("CG-23", on: "2014-04-01").first
        #expect(finding?.standing == .kept)
        let proof = finding.map { world.assessor(on: "2014-04-01").proof(of: $0).entries }
        #expect(proof?.contains(corrected) == true)
        #expect(proof?.contains(entry) == false)
    }

    @Test func `is worked out again without an entry that was withdrawn`() {
        var world = World.adopting(keeps: [.published])
        world.does([called])
        let entry = world.minute(
            "2014-03-13", "publish-paper", "paper: p1, meeting: m1, sort: agenda, title: Agenda")
        #expect(world.standing("CG-23", on: "2014-04-01", about: "p1") == .kept)
        world.minute("withdraw-entry", "entry: \(entry), reason: Never published")
        #expect(world.standing("CG-23", on: "2014-04-01", about: "m1/agenda")?.name == .missed)
    }

    @Test func `counts until the end of the municipal year after the miss, or its answer`() {
        var world = World.adopting()
        world.does([called, paper("2014-03-14")])
        func red(_ day: String) -> Bool { world.findings("CG-23", on: day).contains { $0.isRed } }
        #expect(red("2014-03-20"))
        #expect(red("2015-04-30"))
        #expect(!red("2015-05-01"))
        #expect(world.standing("CG-23", on: "2020-01-01")?.name == .missed)
        world.now = "2026-01-05T10:00:00Z"
        world.minute(
            "answer-finding",
            "subject: paper:p1, finding: CG-23/council/paper:p1, answer: The copier broke")
        #expect(!world.findings("CG-23", on: "2026-01-05").contains { $0.counts })
    }

    @Test func `is of the version in force on the day it is about`() {
        let (old, new) = (Shelf.own(minutesWithin(5)), Shelf.own(minutesWithin(20)))
        let library = Shelf.library([("old.yaml", old), ("new.yaml", new)])
        var world = World(library: library)
        for (key, file, from) in [("one", old, "2014-01-01"), ("two", new, "2014-07-01")] {
            world.minute(
                from, "adopt-framework",
                "adoption: \(key), framework: own, sha256: \(Shelf.hash(file)),"
                    + " party: body:council,"
                    + " from: \(from)")
        }
        world.does([
            met("m0", "2013-12-20"), met("m1", "2014-03-20"), met("m2", "2014-09-18"),
            minutesOut("m0", "2014-01-02"), minutesOut("m1", "2014-04-02"),
            minutesOut("m2", "2014-10-02"),
        ])
        let found = world.findings("OWN-1", on: "2014-12-01")
        #expect(found.map(\.key.subject.key).sorted() == ["m1", "m2"])
        #expect(found.first { $0.key.subject.key == "m1" }?.key.adoption.word == "one")
        #expect(found.first { $0.key.subject.key == "m1" }?.standing.name == .missed)
        #expect(found.first { $0.key.subject.key == "m2" }?.key.adoption.word == "two")
        #expect(found.first { $0.key.subject.key == "m2" }?.standing == .kept)
    }

    private func minutesWithin(_ days: Int) -> String {
        """
          - {id: OWN-1, says: a, clause: b, subject: meeting, form: deadline, evidence: minutes,
             atMost: \(days), count: calendarDays, after: meeting}
          - {id: OWN-2, says: a, clause: b, subject: partnership, form: exists, evidence: chair}
        """
    }

    @Test func `is not asked for before anything is owed, nor after the framework was dropped`() {
        var world = World(library: Shelf.with(minutesWithin(5)))
        world.adopt("own", by: "body:council", also: ", first-due: 2014-04-01")
        world.keep([.minutes, .chair])
        world.does([met("m1", "2014-03-20"), met("m2", "2014-04-10"), met("m3", "2014-06-10")])
        #expect(world.findings("OWN-1", on: "2014-06-20").map(\.key.subject.key) == ["m2", "m3"])
        #expect(world.standing("OWN-2", on: "2014-02-01") == .due(by: on("2014-04-01")))
        #expect(world.standing("OWN-2", on: "2014-05-01") == .late(since: on("2014-04-01")))
        world.does([Minute("2014-05-01", "drop-framework", "adoption: own")])
        #expect(world.findings("OWN-1", on: "2014-06-20").map(\.key.subject.key) == ["m2"])
        #expect(world.findings("OWN-2", on: "2014-06-20").isEmpty)
        #expect(!world.findings("OWN-2", on: "2014-04-30").isEmpty)
    }

    @Test func `is asked of nothing that had not come about by the day asked`() {
        var world = World.adopting(keeps: [.dueDate])
        world.does([called] + Scene.promise)
        #expect(world.findings("CR-14", on: "2014-02-09").isEmpty)
        #expect(world.findings("CR-14", on: "2014-02-10").count == 1)
        #expect(world.findings("CG-23", on: "2014-02-28").isEmpty)
        #expect(world.findings("CG-23", on: "2014-03-01").count == 1)
        #expect(world.findings("CG-09", on: "2013-12-31").isEmpty)
    }

    @Test func `is not asked of a meeting to come that may not have been called yet`() {
        var world = World.adopting()
        world.does([
            Minute(
                "before 2014-03-21", "call-meeting",
                "meeting: m1, convener: partnership:moot, day: 2014-03-20")
        ])
        #expect(world.findings("CG-23", on: "2014-03-19").isEmpty)
        #expect(world.findings("CG-23", on: "2014-03-20").count == 1)
    }

    @Test func `does not apply to a partnership that was wound up, but its past stays`() {
        var world = World.adopting(keeps: [.published, .complaintsRoute])
        world.does([called, Minute("2014-05-01", "end-partnership", "partnership: moot")])
        #expect(world.standing("CG-14", on: "2014-04-30")?.name == .late)
        #expect(world.standing("CG-14", on: "2014-05-02")?.name == .notApplicable)
        #expect(world.standing("CG-23", on: "2014-05-02", about: "m1/agenda")?.name == .missed)
        world.does([met("m2", "2014-06-10")])
        #expect(world.findings("CG-23", on: "2014-07-02").count == 1)
    }
}

@Suite struct `A period` {
    private static let yearly = """
          - {id: OWN-1, says: a, clause: b, subject: partnership, form: recurs,
             evidence: riskReview, every: calendarYear}
          - {id: OWN-2, says: a, clause: b, subject: partnership, form: recurs,
             evidence: riskReview, every: {months: 6}}
        """

    private func world(keeps: [Evidence] = []) -> World {
        var world = World(library: Shelf.with(Self.yearly))
        world.adopt("own", by: "body:council")
        world.keep(keeps)
        return world
    }

    private func review(_ when: String) -> Minute {
        Minute(when, "review-arrangement", "partnership: moot, arrangement: riskRegister")
    }

    @Test func `of the calendar is due until it ends and missed once the next begins`() {
        var world = world(keeps: [.riskReview])
        #expect(world.standing("OWN-1", on: "2014-12-31") == .due(by: on("2014-12-31")))
        #expect(
            world.standing("OWN-1", on: "2015-01-01", about: "/2014")
                == .missed(on: on("2015-01-01")))
        world.does([review("2015-03")])
        #expect(world.standing("OWN-1", on: "2015-06-01", about: "/2015") == .kept)
        world.does([review("2014-12-20..2015-01-10")])
        #expect(world.standing("OWN-1", on: "2015-06-01", about: "/2014")?.name == .unknown)
    }

    @Test func `of months begins anew with each review`() {
        var world = world(keeps: [.riskReview])
        #expect(world.standing("OWN-2", on: "2014-07-01") == .due(by: on("2014-07-01")))
        #expect(world.standing("OWN-2", on: "2014-07-02") == .late(since: on("2014-07-02")))
        world.does([review("2014-08-04")])
        #expect(world.standing("OWN-2", on: "2015-02-04") == .kept)
        #expect(world.standing("OWN-2", on: "2015-02-05") == .late(since: on("2015-02-05")))
    }

    @Test func `of months that began before reviews were kept here counts from then`() {
        var world = world()
        world.keep([.riskReview], from: "2014-06-01")
        #expect(world.standing("OWN-2", on: "2014-11-30")?.name == .unknown)
        #expect(world.standing("OWN-2", on: "2014-12-02") == .late(since: on("2014-12-02")))
    }
}
