import Assurance
import Governance
import Testing

private func paper(_ when: String) -> Minute {
    Minute(when, "publish-paper", "paper: p1, meeting: m1, sort: report, title: Roads")
}

@Suite struct `Where several have promised the same` {
    /// Council and city have both adopted a framework, and both are in the Moot.
    private static func both(_ world: World, _ framework: String) -> World {
        var world = world
        world.part("city", in: "moot")
        world.adopt(framework, by: "body:council")
        world.adopt(framework, by: "body:city", as: "of-city")
        world.now = "2026-01-05T10:00:00Z"
        return world
    }

    @Test func `a finding is named after the body bound, and never after who else is`() {
        var world = World()
        world.part("city", in: "moot")
        world.adopt("city-guide", by: "body:council")
        world.does([called, paper("2014-03-14")])
        func names() -> Set<String> {
            Set(world.findings("CG-23", on: "2014-04-01").map(\.key.name))
        }
        let alone: Set = ["CG-23/council/paper:p1", "CG-23/council/meeting:m1/agenda"]
        #expect(names().isSubset(of: alone) && !names().isEmpty)
        let before = names()
        world.adopt("city-guide", by: "body:city", as: "of-city")
        #expect(names().isSuperset(of: before))
        #expect(names().count == 2 * before.count)
    }

    @Test func `what a partnership promised itself is named without it`() {
        var world = World()
        world.adopt("hampshire-partnership", by: "partnership:moot")
        let names = world.findings("HP-06", on: "2014-04-01").map(\.key.name)
        #expect(names == ["HP-06/partnership:moot"])
    }

    @Test func `one body’s answer is not another’s`() {
        var world = Self.both(World(), "city-guide")
        world.keep([.published])
        world.does([
            Minute(
                "2025-12-01", "call-meeting",
                "meeting: m1, convener: partnership:moot, day: 2025-12-18"),
            paper("2025-12-17"),
        ])
        world.minute(
            "answer-finding",
            "subject: paper:p1, finding: CG-23/council/paper:p1, answer: The copier broke")
        let red = world.findings("CG-23", on: "2026-01-05")
            .filter { $0.isRed && $0.key.subject.kind == .paper }
        #expect(red.map(\.key.name) == ["CG-23/city/paper:p1"])
    }

    @Test func `one body’s reason for going ahead excuses nobody else`() {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: partnership, unless: overrideReason,
                 form: exists, evidence: exitPlan}
            """
        var world = Self.both(World(library: Shelf.with(duty)), "own")
        world.keep([.exitPlan])
        func late() -> [String] {
            world.findings("OWN-1", on: "2026-01-05").filter { $0.standing.name == .late }
                .map(\.key.party.key)
        }
        #expect(late().sorted() == ["city", "council"])
        world.override("OWN-1", about: SubjectRef(.partnership, "moot"), because: "Haste")
        #expect(late() == ["city"])
    }
}

@Suite struct `Findings of a day that is past` {
    @Test func `are judged again once something is written down after it`() {
        var world = World.adopting(keeps: [.targets])
        world.does([
            Minute("2014-01-02", "make-arrangement", "partnership: moot, arrangement: objectives"),
            Minute("unknown", "make-arrangement", "partnership: moot, arrangement: targets"),
        ])
        let day = on("2026-01-05")
        var live = LiveFindings(on: day, by: world.library)
        live.refresh(from: world.record)
        func standing() -> Standing.Name? {
            live.all(of: world.record)
                .first { $0.key.duty == "CG-11" && $0.key.adoption.word == "city-guide" }?
                .standing.name
        }
        #expect(standing() == .kept)
        world.now = "2026-01-06T09:00:00Z"
        let entry = try? world.attempt("enter-person", "person: cat, name: Cat")
        if let entry { live.follow(entry, in: world.record) }
        live.refresh(from: world.record)
        #expect(standing() == .unknown)
        #expect(live.all(of: world.record) == world.assessor(on: "2026-01-05").findings())
    }
}

@Suite struct `A reference of a report` {
    @Test func `is compared at once with those of other meetings`() {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: paper, form: limit, evidence: reference,
                 measure: sum, atMost: 1}
            """
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "partnership:moot")
        world.does([
            called, paper("2014-03-10"),
            Minute(
                "2014-03-01", "call-meeting",
                "meeting: m2, convener: partnership:moot, day: 2014-06-19"),
            Minute(
                "2014-06-01", "publish-paper",
                "paper: p2, meeting: m2, sort: report, title: Roads"),
            Minute("2014-06-02", "record-headings", "paper: p1, reference: 77"),
        ])
        var live = LiveFindings(on: on("2026-01-05"), by: world.library)
        live.refresh(from: world.record)
        let headed = "paper: p2, reference: 77, happened: 2014-06-03, word-of: book"
        let entry = try? world.attempt("record-headings", headed)
        if let entry { live.follow(entry, in: world.record) }
        live.refresh(from: world.record)
        let found = live.all(of: world.record)
        #expect(found == world.assessor(on: "2026-01-05").findings())
        #expect(found.filter { $0.standing.name == .missed }.count == 2)
    }
}
