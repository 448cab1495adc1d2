import Assurance
import Governance
import Testing

private func look(_ when: String, _ evidence: String, _ subject: String, _ found: String) -> Minute
{
    let address = found == "elsewhere" ? ", address: the archive" : ""
    return Minute(
        when, "record-look",
        "subject: \(subject), evidence: \(evidence), found: \(found)\(address)")
}

/// A framework of one duty of one part, and another beside it.
private let asking = Shelf.with(
    """
      - {id: OWN-1, says: Anybody can find out how to complain, clause: one, subject: partnership,
         form: exists, evidence: complaintsRoute}
      - {id: OWN-2, says: There are terms of reference, clause: two, subject: partnership,
         form: exists, evidence: termsOfReference}
    """)

@Suite struct `That something is not on record` {
    private func shire(_ also: String = "") -> World {
        var world = World(library: asking)
        world.adopt("own", by: "body:council", also: also)
        return world
    }

    @Test func `means nothing unless it is kept here or somebody looked`() {
        var world = shire()
        #expect(
            world.standing("OWN-1", on: "2014-06-02")
                == .unknown(missing: "a route for complaints"))
        #expect(
            world.working("OWN-1", on: "2014-06-02").first?.hasPrefix(
                "missing: a route for complaints; it is not on record") == true)
        world.does([look("2014-06-02", "complaintsRoute", "partnership:moot", "none")])
        #expect(world.standing("OWN-1", on: "2014-06-01")?.name == .unknown)
        #expect(world.standing("OWN-1", on: "2014-06-02") == .late(since: on("2014-01-01")))
    }

    @Test func `counts from the day on which it is kept here, and for no deadline before`() {
        var world = World.adopting()
        world.keep([.minutes], from: "2014-04-04")
        world.does([
            called,
            Minute(
                "2014-03-01", "call-meeting",
                "meeting: m2, convener: partnership:moot, day: 2014-05-15"),
        ])
        #expect(world.standing("CG-24", on: "2014-06-20", about: "m1")?.name == .unknown)
        #expect(world.standing("CG-24", on: "2014-06-20", about: "m2")?.name == .late)
    }

    @Test func `counts where the adoption says who keeps it`() {
        let world = shire(", keeps: [complaintsRoute]")
        #expect(world.standing("OWN-1", on: "2014-06-02")?.name == .late)
        #expect(world.standing("OWN-2", on: "2014-06-02")?.name == .unknown)
    }

    @Test func `is not shown by a look from before it was due`() {
        var world = World.adopting()
        world.does([called, look("2014-04-03", "minutes", "meeting:m1", "none")])
        #expect(world.standing("CG-24", on: "2014-06-02")?.name == .late)
        var early = World.adopting()
        early.does([called, look("2014-04-02", "minutes", "meeting:m1", "none")])
        #expect(early.standing("CG-24", on: "2014-06-02")?.name == .unknown)
    }

    @Test func `is no matter where it is kept elsewhere and was seen there`() {
        var world = World.adopting()
        world.does([called, look("2014-04-03", "minutes", "meeting:m1", "elsewhere")])
        #expect(world.standing("CG-24", on: "2014-06-02") == .kept)
        var late = World.adopting(keeps: [.minutes])
        late.does([called, look("2014-05-05", "minutes", "meeting:m1", "elsewhere")])
        #expect(
            late.standing("CG-24", on: "2014-06-02")
                == .unknown(missing: "the exact day of minutes"))
    }

    @Test func `is outweighed by what is found later`() {
        var world = shire()
        world.does([
            look("2014-02-03", "complaintsRoute", "partnership:moot", "none"),
            Minute(
                "2014-05-05", "make-arrangement",
                "partnership: moot, arrangement: complaintsRoute"),
        ])
        #expect(world.standing("OWN-1", on: "2014-03-03")?.name == .late)
        #expect(world.standing("OWN-1", on: "2014-06-02") == .kept)
    }

    @Test func `is unknown, not kept, where evidence may have come later than the day asked`() {
        var world = shire()
        world.does([
            Minute(
                "2014", "make-arrangement", "partnership: moot, arrangement: complaintsRoute")
        ])
        #expect(world.standing("OWN-1", on: "2014-06-02")?.name == .unknown)
        #expect(world.standing("OWN-1", on: "2014-12-31") == .kept)
        #expect(world.standing("OWN-1", on: "2026-01-05") == .kept)
    }
}

@Suite struct `A yardstick` {
    private func world() -> World {
        var world = World()
        let file = world.library.digest(of: Word("city-guide") ?? Self.none) ?? .none
        world.minute(
            "hold-up-yardstick",
            "adoption: stick, framework: city-guide, sha256: \(file), party: body:council,"
                + " from: 2014-01-01")
        world.does([
            look("2014-02-03", "complaintsRoute", "partnership:moot", "none"), called,
            Minute(
                "2014-03-14", "publish-paper",
                "paper: p1, meeting: m1, sort: agenda, title: Agenda"),
        ])
        return world
    }

    private static let none = Shelf.shipped.all[0].key

    @Test func `shows how things stand, is never red and binds nobody`() {
        let assessor = world().assessor(on: "2014-06-02")
        let findings = assessor.findings()
        #expect(findings.contains { $0.standing.name == .late })
        #expect(findings.contains { $0.standing.name == .missed })
        #expect(findings.allSatisfy { !$0.isRed && !$0.isUnknown && !$0.key.isAdopted })
        #expect(
            findings.first.map(assessor.promisedBy)
                == "nobody: held up as a yardstick against Shire Council")
    }

    @Test func `gives way to the adoption of the same framework`() {
        var world = world()
        world.adopt("city-guide", by: "body:council", from: "2014-05-01")
        let findings = world.findings("CG-14", on: "2014-06-02")
        #expect(findings.count == 1)
        #expect(findings.first?.isRed == true)
        #expect(world.findings("CG-14", on: "2014-04-30").allSatisfy { !$0.key.isAdopted })
    }

    @Test func `and a hope or a question are never red`() {
        var world = World.adopting(keeps: [.summary])
        world.does([called])
        let found = world.findings("HP-11", on: "2014-06-02")
        #expect(found.first?.standing.name == .late)
        #expect(found.allSatisfy { !$0.isRed })
    }

    @Test func `that names a file not at hand is said to be unread`() {
        var world = world()
        world.adopt("unheard-of", by: "body:council")
        #expect(world.assessor(on: "2014-06-02").unread().map(\.key.word) == ["unheard-of"])
    }
}

@Suite struct `A duty that stops an intent` {
    private let moot = SubjectRef(.involvement, "council-in-moot")

    private func gates(_ world: World) -> [String] {
        world.assessor(on: "2014-02-10").gates(for: "seek-approval", about: [moot])
            .map { "\($0.key.detail ?? "") \($0.standing.word)" }
    }

    @Test func `holds it back while it is not known or not kept`() {
        var world = World.adopting()
        #expect(gates(world).count == 4)
        world.does(resources(short: 0))
        #expect(gates(world).isEmpty)
        world.does([
            Minute(
                "2014-01-20", "test-resources",
                "involvement: council-in-moot, resource: knowledge, needed: 3, available: 2")
        ])
        #expect(gates(world) == ["knowledge late"])
    }

    @Test func `lets it pass for a reason, and the finding says so without telling the reason`() {
        var world = World.adopting()
        world.does(resources(short: 1))
        world.override("NP-11", about: moot, because: "The minister asked")
        let day = "2026-01-05"
        #expect(world.findings("NP-11", on: day).allSatisfy { $0.standing.name == .excused })
        let working = world.working("NP-11", on: day)
        #expect(working.contains { $0.contains("[a reason that is not public]") })
        #expect(!working.contains { $0.contains("minister") })
    }

    @Test func `before something that has not come yet is judged as though it came today`() {
        var world = World.adopting()
        world.does([
            Minute(
                "2014-02-03", "record-version",
                "version: v2, framework: local-councils-framework, label: Second, author: council")
        ])
        let version = SubjectRef(.version, "v2")
        #expect(world.standing("HF-16", on: "2014-02-10")?.name == .notApplicable)
        let assessor = world.assessor(on: "2014-02-10")
        #expect(assessor.gates(for: "adopt-version", about: [version]).count == 1)
        world.does([
            Minute(
                "2014-02-04", "open-consultation", "consultation: k1, version: v2, with: parishes"),
            Minute("2014-02-09", "close-consultation", "consultation: k1, result: silent"),
        ])
        let later = world.assessor(on: "2014-02-10")
        #expect(later.gates(for: "adopt-version", about: [version]).isEmpty)
    }
}
