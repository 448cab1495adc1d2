import Assurance
import Governance
import Testing

@Suite struct `What came to an end` {
    private func world(_ minutes: [Minute], keeps: [Evidence] = []) -> World {
        var world = World.adopting(keeps: keeps)
        world.now = "2026-11-22T09:00:00Z"
        world.does(minutes)
        return world
    }

    private let chaired = Minute(
        "2022-01-05", "fill-office",
        "of: partnership:moot, office: chair, person: ann, appointed-by: council,"
            + " until: 2026-11-01")

    @Test func `is late since the chair’s term was over, and says so`() {
        let world = world([chaired])
        #expect(world.standing("HP-06", on: "2026-11-01") == .kept)
        #expect(world.standing("HP-06", on: "2026-11-22") == .late(since: on("2026-11-02")))
        let working = world.working("HP-06", on: "2026-11-22").joined(separator: "\n")
        #expect(working.contains("the term ended on Sun 1 Nov 2026, entry 16"))
        #expect(!working.contains("looked for"))
    }

    @Test func `is late since the term was over, though it was vacated too and looked for`() {
        let world = world([
            chaired,
            Minute("2026-11-05", "vacate-office", "of: partnership:moot, office: chair"),
            Minute(
                "2026-11-09", "record-look",
                "subject: partnership:moot, evidence: chair, found: none"),
        ])
        #expect(world.standing("HP-06", on: "2026-11-22") == .late(since: on("2026-11-02")))
        let working = world.working("HP-06", on: "2026-11-22").joined(separator: "\n")
        #expect(working.contains("the term ended on Sun 1 Nov 2026, entry 16"))
        #expect(working.contains("looked for and not found: a chair, entry 18"))
    }

    @Test func `is late since the office fell vacant`() {
        let world = world([
            Minute(
                "2014-01-10", "fill-office",
                "of: involvement:council-in-moot, office: leadMember, person: ann"),
            Minute(
                "2014-01-12", "publish-contact",
                "involvement: council-in-moot, office: leadMember, person: ann"),
            Minute(
                "2014-03-03", "vacate-office",
                "of: involvement:council-in-moot, office: leadMember"),
        ])
        #expect(world.standing("CG-25", on: "2014-03-02") == .kept)
        #expect(world.standing("CG-25", on: "2014-06-02") == .late(since: on("2014-03-03")))
        #expect(
            world.working("CG-25", on: "2014-06-02").first?.hasPrefix(
                "the office fell vacant on Mon 3 Mar 2014, entry 18") == true)
    }

    @Test func `is late since the last of the seats was emptied`() {
        let world = world([
            Minute(
                "2014-01-10", "change-involvement",
                "involvement: council-in-moot, level: fullPartner"),
            seat(), filled("2014-01-20"), Minute("2014-06-02", "vacate-seat", "seat: council-seat"),
        ])
        #expect(world.standing("CG-15", on: "2014-06-10") == .late(since: on("2014-06-02")))
        #expect(
            world.working("CG-15", on: "2014-06-10").first?.contains(
                "the seat was emptied on Mon 2 Jun 2014, entry 19") == true)
        #expect(
            world.standing("HP-01", on: "2014-06-10", about: "moot/council")
                == .late(since: on("2014-06-02")))
    }
}

@Suite struct `Who sits at the table` {
    private func world(_ minutes: [Minute], keeps: [Evidence] = []) -> World {
        var world = World.adopting(keeps: keeps)
        world.does([seat()] + minutes)
        return world
    }

    private func standing(_ world: World, _ day: String) -> Standing? {
        world.standing("HP-01", on: day, about: "moot/council")
    }

    @Test func `is not known of a councillor, who may be the leader`() {
        for keeps in [[], [Evidence.member]] {
            let world = world([filled("2014-01-20", "rank: councillor")], keeps: keeps)
            #expect(
                standing(world, "2014-06-02")
                    == .unknown(
                        missing: "whether the councillor who sits there is the leader or chair"))
            #expect(
                world.working("HP-01", on: "2014-06-02", about: "moot/council").first
                    == "missing: whether the councillor who sits there is the leader or chair")
        }
    }

    @Test func `is an officer, since that was seen, and nobody says that anybody looked`() {
        let world = world([
            filled("2014-01-20", "rank: councillor"), filled("2014-03-03", "rank: officer"),
            filled("2014-05-05", "rank: officer"),
        ])
        #expect(standing(world, "2014-03-02")?.name == .unknown)
        #expect(standing(world, "2014-06-02") == .late(since: on("2014-03-03")))
        #expect(
            world.working("HP-01", on: "2014-06-02", about: "moot/council").first?.hasPrefix(
                "an officer sat there, not the leader or chair: Mon 3 Mar 2014, entry ") == true)
    }

    @Test func `is nobody, since the seat was made`() {
        let world = world([])
        #expect(standing(world, "2014-06-02") == .late(since: on("2014-01-10")))
        #expect(
            world.working("HP-01", on: "2014-06-02", about: "moot/council").first?.hasPrefix(
                "nobody has sat there since the seat was created on Fri 10 Jan 2014, entry ")
                == true)
    }
}

@Suite struct `What nobody worked out` {
    @Test func `is not within anything, and its gate stays shut`() {
        let world = World.adopting(keeps: [.needed, .available])
        let found = world.findings("NP-11", on: "2014-06-02")
        #expect(found.count == 4)
        #expect(found.allSatisfy { $0.standing == .late(since: on("2014-01-01")) })
        let gates = world.assessor(on: "2014-06-02").gates(
            for: "seek-approval", about: [SubjectRef(.involvement, "council-in-moot")])
        #expect(Set(gates.map(\.key.duty)) == ["NP-11"])
    }

    @Test func `is not known of a seat of which nobody says whether it has a vote`() {
        var world = World.adopting(keeps: [.votingSeat])
        world.does([
            seat(),
            Minute(
                "2014-01-10", "change-involvement",
                "involvement: council-in-moot, level: observer"),
        ])
        #expect(
            world.standing("NP-14", on: "2014-06-02")
                == .unknown(missing: "whether the seat has a vote"))
    }

    @Test func `may be enough where the file says so, and is not where it says nothing`() {
        for (none, standing) in [("", Standing.Name.late), (", none: kept", .kept)] {
            var world = World(
                library: Shelf.with(
                    """
                      - {id: OWN-1, says: a, clause: b, subject: involvement, form: agrees,
                         left: votingSeat, right: involvementLevel, how: within\(none)}
                    """))
            world.adopt("own", by: "body:council")
            world.keep([.votingSeat])
            #expect(world.standing("OWN-1", on: "2014-06-02")?.name == standing)
        }
    }
}

@Suite struct `What is not yet so` {
    @Test func `is a paper that went up after the cut-off, until the next day`() {
        var world = World.adopting()
        world.minute("set-cut-off", "of: partnership:moot, time: 17:00")
        world.now = "2026-06-11T17:00:00Z"
        world.does([
            Minute(
                "2026-06-02", "call-meeting",
                "meeting: m1, convener: partnership:moot, day: 2026-06-18"),
            Minute(
                "2026-06-11", "publish-paper",
                "paper: p1, meeting: m1, sort: agenda, title: Agenda, at: 18:00"),
        ])
        #expect(
            world.standing("CG-23", on: "2026-06-11", about: "p1") == .due(by: on("2026-06-11")))
        #expect(
            world.standing("CG-23", on: "2026-06-12", about: "p1") == .missed(on: on("2026-06-12")))
    }

    @Test func `is a limit that is not reached as far as the record goes`() {
        var world = World.adopting()
        world.does([seat(), filled("2014-01-10")])
        for (key, day) in [("n0", "2014-01-20"), ("n1", "2014-02-17")] {
            world.does([
                Minute(
                    day, "call-meeting",
                    "meeting: \(key), convener: partnership:moot, day: \(day)"),
                Minute(day, "hold-meeting", "meeting: \(key)"),
                Minute(
                    day, "record-attendance",
                    "meeting: \(key), seat: council-seat, capacity: apologies"),
            ])
        }
        let working = world.working("HP-12", on: "2014-06-02").joined(separator: "\n")
        #expect(
            working.contains(
                "whether the record has all there is of ‘attendance’ in 2014; as far as it goes,"
                    + " the limit is not kept"))
    }
}
