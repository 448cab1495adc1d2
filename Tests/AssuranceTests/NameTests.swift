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
        world.proveLive(after: world.entries.count - 1, on: "2026-01-05")
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
        world.proveLive(after: world.entries.count - 1, on: "2026-01-05")
    }
}
