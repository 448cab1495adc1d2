import Assurance
import Governance
import Testing

private func start(_ day: String, _ key: String, _ rest: String = "") -> Minute {
    Minute(
        day, "start-partnership",
        "partnership: \(key), name: The \(key), kind: network, themes: [roads], area: shire,"
            + " regime: informal\(rest)")
}

@Suite struct `A partnership and those before, beside and after it` {
    private static let whole = """
          - {id: OWN-1, says: a, clause: b, subject: partnership, form: exists,
             evidence: objectives}
          - {id: OWN-2, says: a, clause: b, subject: objective, form: exists,
             evidence: targets}
          - {id: OWN-3, says: a, clause: b, subject: case, form: exists,
             evidence: caseDecided}
          - {id: OWN-4, says: a, clause: b, subject: referral, form: exists,
             evidence: referralAnswered}
          - {id: OWN-5, says: a, clause: b, subject: forwardTheme, form: exists,
             evidence: itemOwner}
        """

    @Test func `wound up is asked for nothing more, and what was owed before stays as it was`() {
        var world = World(library: Shelf.with(Self.whole))
        world.adopt("own", by: "body:council")
        let before = world.entries.count
        world.does(
            Scene.joiningCase + [
                Minute(
                    "2014-01-20", "set-objective",
                    "objective: o1, partnership: moot, says: Fewer accidents, whose: shared"),
                Minute(
                    "2014-02-03", "plan-item",
                    "forward-item: f1, partnership: moot, sort: theme, matter: Snow, owner: city"),
                Minute(
                    "2014-03-20", "take-decision", "decision: d1, by: partnership:moot, matter: A"),
                Minute("2014-03-24", "refer-decision", "referral: x1, decision: d1, to: council"),
                Scene.decided,
                Minute("2014-06-30", "end-partnership", "partnership: moot, reason: Its work done"),
                Minute("2014-07-07", "refer-decision", "referral: x2, decision: d1, to: council"),
            ])
        let day = "2014-12-01"
        for duty in ["OWN-1", "OWN-2", "OWN-5"] {
            #expect(
                world.standing(duty, on: day)
                    == .notApplicable(because: "it was wound up by Mon 30 Jun 2014"))
        }
        #expect(world.standing("OWN-1", on: "2014-06-16") == .kept)
        #expect(world.standing("OWN-3", on: day) == .kept)
        #expect(
            world.findings("OWN-4", on: day).map(\.key.name) == ["OWN-4/council/referral:x1"])
        world.proveLive(after: before, on: day)
    }

    private static let alone = """
          - {id: OWN-1, says: a, clause: b, subject: partnership, form: limit, evidence: rival,
             atMost: 0}
        """

    @Test func `finds a rival that begins later, turns to something else or ends`() {
        var world = World(library: Shelf.with(Self.alone))
        world.adopt("own", by: "body:council")
        let before = world.entries.count
        let day = "2014-12-01"
        #expect(world.standing("OWN-1", on: day) == .kept)
        world.does([start("2014-03-03", "league")])
        #expect(world.standing("OWN-1", on: day)?.name == .missed)
        #expect(world.standing("OWN-1", on: "2014-03-02") == .kept)
        world.does([
            Minute("2014-04-07", "describe-partnership", "partnership: league, themes: [rail]")
        ])
        #expect(world.standing("OWN-1", on: day) == .kept)
        world.does([
            Minute("2014-05-05", "describe-partnership", "partnership: league, themes: [roads]")
        ])
        #expect(world.standing("OWN-1", on: day)?.name == .missed)
        world.does([Minute("2014-09-01", "end-partnership", "partnership: league")])
        #expect(world.standing("OWN-1", on: day) == .kept)
        world.proveLive(after: before, on: day)
    }

    @Test func `is no rival of the one it took over from`() {
        var world = World(library: Shelf.with(Self.alone))
        world.adopt("own", by: "body:council")
        let before = world.entries.count
        world.does([start("2014-03-03", "heir", ", predecessors: [moot]")])
        world.part("council", in: "heir")
        #expect(world.findings("OWN-1", on: "2014-12-01").map(\.standing) == [.kept, .kept])
        world.proveLive(after: before, on: "2014-12-01")
    }

    private static let inheritance = """
          - {id: OWN-1, says: a, clause: b, subject: inheritedPromise, form: exists,
             evidence: handedOver}
        """

    private static func promise(_ key: String, _ day: String) -> Minute {
        Minute(day, "make-promise", "promise: \(key), by: partnership:moot, matter: A bus")
    }

    @Test func `takes over the promises that were open, and sees what becomes of them`() {
        var world = World(library: Shelf.with(Self.inheritance))
        world.does([start("2014-06-02", "heir", ", predecessors: [moot]")])
        world.adopt("own", by: "partnership:heir")
        world.keep([.handedOver])
        let before = world.entries.count
        let day = "2014-12-01"
        world.does([
            Self.promise("q1", "2014-02-10"), Self.promise("q2", "2014-02-10"),
            Self.promise("q3", "2014-07-07"),
            Minute("2014-05-12", "keep-promise", "promise: q1"),
        ])
        #expect(
            world.findings("OWN-1", on: day).map(\.key.name) == ["OWN-1/promise:q2"])
        #expect(world.standing("OWN-1", on: day)?.name == .late)
        world.does([Minute("2014-09-08", "pass-promise", "promise: q2, to: partnership:heir")])
        #expect(world.standing("OWN-1", on: day) == .kept)
        world.proveLive(after: before, on: day)
    }

    @Test(arguments: ["body:council", "partnership:heir"])
    func `sees them through whoever in it is bound`(party: String) {
        var world = World(library: Shelf.with(Self.inheritance))
        world.does([start("2014-06-02", "heir", ", predecessors: [moot]")])
        world.part("council", in: "heir")
        world.adopt("own", by: party)
        let before = world.entries.count
        world.does([
            Self.promise("q1", "2014-02-10"),
            Minute("2014-09-08", "release-promise", "promise: q1, reason: The line was closed"),
        ])
        #expect(world.standing("OWN-1", on: "2014-12-01") == .kept)
        world.proveLive(after: before, on: "2014-12-01")
    }
}

@Suite struct `What a body that left is asked` {
    private static let left = Minute(
        "2014-05-12", "end-involvement",
        "involvement: council-in-moot, reason: It saves elsewhere, withdrew: yes")

    @Test func `is nothing that came after, and what was before stays`() {
        var world = World.adopting(keeps: [.involvementLevel])
        let before = world.entries.count
        world.does([called, Self.left])
        #expect(world.standing("NP-14", on: "2014-05-11", about: "council-in-moot")?.name == .late)
        let after = world.standing("NP-14", on: "2014-05-13", about: "council-in-moot")
        #expect(after?.name == .notApplicable)
        #expect(world.standing("CG-21", on: "2014-06-02", about: "m1")?.name == .unknown)
        world.does([
            Minute(
                "2014-06-02", "call-meeting",
                "meeting: m2, convener: partnership:moot, day: 2014-06-20")
        ])
        #expect(world.standing("CG-21", on: "2014-06-30", about: "m2") == nil)
        world.proveLive(after: before, on: "2014-06-30")
    }
}

@Suite struct `A promise that passed to another` {
    @Test func `is asked of whoever has it, on every day`() {
        var world = World.adopting(keeps: [])
        let before = world.entries.count
        world.does([
            Minute(
                "2014-01-20", "make-promise",
                "promise: q1, by: body:council, about: moot, matter: A plan"),
            Minute("2014-05-12", "pass-promise", "promise: q1, to: partnership:moot"),
        ])
        let mine = { (world: World, day: String) in
            world.findings("CR-14", on: day).map(\.key.party.description)
        }
        #expect(mine(world, "2014-05-11") == ["body:council"])
        #expect(mine(world, "2014-05-13").contains("body:council") == false)
        world.proveLive(after: before, on: "2014-05-13")
    }
}
