import Assurance
import Governance
import Testing

private func paper(_ when: String) -> Minute {
    Minute(when, "publish-paper", "paper: p1, meeting: m1, sort: report, title: Roads")
}

@Suite struct `Findings of a day that is past` {
    @Test func `are judged again once something is written down after it`() {
        var world = World.adopting(keeps: [.priority])
        world.does([
            Minute("unknown", "link-priority", "partnership: moot, priority: safer-roads")
        ])
        let day = on("2026-01-05")
        var live = LiveFindings(on: day, by: world.library)
        live.refresh(from: world.record)
        func standing() -> Standing.Name? {
            live.all(of: world.record)
                .first { $0.key.duty == "HF-12" }?
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

@Suite struct `An overlap of partnerships` {
    @Test func `is found in each as soon as the body is in both, and gone once one has ended`() {
        var world = World.adopting()
        let adopted = world.entries.count
        func overlaps(on day: String) -> [String] {
            world.findings("CR-02", on: day).map { "\($0.key.subject.key) \($0.key.detail ?? "")" }
                .sorted()
        }
        #expect(overlaps(on: "2014-12-01").isEmpty)
        world.start("league", "The League", "roads")
        world.part("council", in: "league")
        #expect(
            overlaps(on: "2014-12-01") == ["council-in-league moot", "council-in-moot league"])
        world.minute("2014-06-01", "end-partnership", "partnership: league")
        #expect(!overlaps(on: "2014-12-01").contains("council-in-moot league"))
        world.proveLive(after: adopted, on: "2014-12-01")
    }
}
