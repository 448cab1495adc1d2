import Assurance
import Governance
import Testing

@Suite struct `Every subject` {
    private static let all: [(subject: SubjectWord, names: [String])] = [
        (.partnership, ["partnership:league", "partnership:moot"]),
        (.involvement, ["involvement:council-in-league", "involvement:council-in-moot"]),
        (.meeting, ["meeting:m1"]), (.paper, ["meeting:m1/agenda", "paper:p1"]),
        (.item, ["item:i1", "item:i2"]), (.seat, ["seat:council-seat", "seat:empty-seat"]),
        (.speaker, ["meeting:m1/council-seat"]), (.report, ["paper:r1"]),
        (.approval, ["approval:a1"]), (.promise, ["promise:q1"]),
        (.decision, ["decision:d1", "decision:d2"]),
        (
            .member,
            ["league", "moot"].flatMap { moot in
                ["city", "police"].map { "partnership:\(moot)/\($0)" }
            }
        ),
        (
            .resource,
            ["league", "moot"].flatMap { moot in
                ["assets", "knowledge", "money", "time"].map {
                    "involvement:council-in-\(moot)/\($0)"
                }
            }
        ),
        (
            .overlap,
            ["involvement:council-in-league/moot", "involvement:council-in-moot/league"]
        ),
        (.versionChange, ["version:v2"]), (.adoption, ["adoption:own"]),
        (.joiningCase, ["case:j1"]), (.ground, ["case:j1/savesMoney", "case:j1/vision"]),
        (.question, ["case:j1/audit", "case:j1/exit-plan"]),
        (.partner, ["involvement:council-in-moot/city"]),
        (
            .group,
            ["league", "moot"].flatMap { moot in
                ["audit", "exit-plan"].map { "partnership:\(moot)/\($0)" }
            }
        ),
        (.priority, ["paper:r1/audit", "paper:r1/exit-plan"]),
        (.forwardTheme, ["forward-item:f1"]), (.project, ["forward-item:f2"]),
        (.inheritedPromise, ["promise:q0"]), (.objective, ["objective:o1"]),
        (.benefit, ["benefit:b1"]),
        (
            .contribution,
            ["involvement:council-in-moot/2013-time", "involvement:council-in-moot/2014-time"]
        ),
        (.annualReport, ["annual-report:y1"]), (.referral, ["referral:x1"]),
        (.consultation, ["consultation:k1"]), (.request, ["request:h1"]),
        (.comment, ["comment:c1"]), (.signatory, ["signatory:s1"]),
        (.localCouncil, ["body:upton"]), (.issue, ["issue:i1"]), (.side, ["adoption:own/local"]),
        (.withheld, ["item:i1", "paper:p1"]), (.privateMeeting, ["meeting:m1"]),
        (.keyDecision, ["item:i1"]),
    ]

    /// The league took over from a guild that owed a map.
    private static let league = [
        Minute(
            "2009-04-01", "start-partnership",
            "partnership: guild, name: The Guild, kind: network, area: shire, regime: informal"),
        Minute("2012-10-08", "make-promise", "promise: q0, by: partnership:guild, matter: A map"),
        Minute("2014-01-09", "end-partnership", "partnership: guild"),
        Minute(
            "2014-01-10", "start-partnership",
            "partnership: league, name: The League, kind: network, themes: [roads], area: shire,"
                + " regime: informal, predecessors: [guild]"),
        Minute(
            "2014-01-10", "record-involvement",
            "involvement: council-in-league, body: council, partnership: league"),
    ]

    private static func ground(_ ground: String) -> Minute {
        Minute("2014-01-20", "give-ground", "case: j1, ground: \(ground), evidence: The plan")
    }

    private static func planned(_ key: String, _ sort: String) -> Minute {
        Minute(
            "2014-02-03", "plan-item",
            "forward-item: \(key), partnership: moot, sort: \(sort), matter: Snow")
    }

    private static func given(_ year: Int, _ step: String) -> Minute {
        Minute(
            "2014-04-07", "state-contribution",
            "involvement: council-in-moot, year: \(year), resource: time, step: \(step),"
                + " amount: 12")
    }

    private static let moot =
        Scene.joiningCase + [ground("vision"), ground("savesMoney"), Scene.decided] + Scene.city + [
            planned("f1", "theme"), planned("f2", "project"), planned("f3", "issue"),
            given(2013, "committed"), given(2014, "committed"), given(2014, "used"),
            Minute(
                "2014-01-20", "set-objective",
                "objective: o1, partnership: moot, says: Fewer accidents, whose: shared"),
            Minute(
                "2014-01-20", "claim-benefit",
                "benefit: b1, partnership: moot, sort: saving, claim: Salt is cheaper"),
            Minute(
                "2014-06-09", "give-annual-report",
                "annual-report: y1, involvement: council-in-moot, office: leadMember,"
                    + " to: cabinet, work: yes, performance: yes"),
            Minute("2014-03-20", "take-decision", "decision: d1, by: body:council, matter: A"),
            Minute("2014-03-20", "take-decision", "decision: d2, by: partnership:moot, matter: B"),
            Minute("2014-03-24", "refer-decision", "referral: x1, decision: d2, to: council"),
            Minute("2014-03-24", "refer-decision", "referral: x2, decision: d2, to: city"),
        ]

    private static let charter =
        Scene.comment + Scene.request + Scene.signatory + Scene.side + [
            Minute(
                "2014-02-03", "open-issue",
                "issue: i1, framework: own, author: council, matter: Who clears snow")
        ]

    private static let apart = [
        Minute("2014-03-10", "add-item", "item: i2, meeting: m1, title: Snow"),
        Minute("2014-03-10", "exempt-item", "item: i1, paragraphs: [3]"),
        Minute("2014-03-12", "exempt-paper", "paper: p1, paragraphs: [3], public-title: A sale"),
        Minute("2014-03-10", "announce-private-meeting", "meeting: m1, notice: first"),
        Minute("2014-03-10", "find-key-decision", "item: i1, tests: [wards]"),
    ]

    @Test(arguments: all.map(\.subject), [all])
    func `is asked once for each of its kind`(
        subject: SubjectWord, all: [(subject: SubjectWord, names: [String])]
    ) {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: \(subject.rawValue), form: exists,
                 evidence: exitPlan, among: [audit, exit-plan],
                 members: {everyCouncil: [district], sectors: [police]}}
            """
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        let adopted = world.entries.count
        world.does(Scene.paper + Scene.report + Scene.promise + Self.league + Self.moot)
        world.does(Self.charter)
        world.does([
            seat(), filled("2014-01-10"), seat(of: "city"),
            Minute(
                "2014-01-10", "create-seat",
                "seat: empty-seat, partnership: moot, body: council, sector: county"),
            Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: Roads"),
        ])
        world.does(Self.apart)
        let names = world.findings("OWN-1", on: "2014-12-01").map(\.key.name).sorted()
        #expect(names == all.first { $0.subject == subject }?.names.map { "OWN-1/council/\($0)" })
        world.proveLive(after: adopted, on: "2014-12-01")
    }

    @Test func `resource is asked of a case while it is open, and then of the part again`() {
        let duty =
            "  - {id: OWN-1, says: a, clause: b, subject: resource, form: exists, evidence: needed}"
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        let adopted = world.entries.count
        func subjects() -> Set<String> {
            Set(world.findings("OWN-1", on: "2014-12-01").map(\.key.subject.description))
        }
        #expect(subjects() == ["involvement:council-in-moot"])
        world.does(
            Scene.joiningCase + [
                Minute(
                    "2014-01-20", "weigh-resources",
                    "case: j1, resource: time, needed: 12, available: 8")
            ])
        #expect(subjects() == ["case:j1"])
        #expect(world.standing("OWN-1", on: "2014-12-01", about: "/time") == .kept)
        world.does([Scene.decided])
        #expect(subjects() == ["involvement:council-in-moot"])
        #expect(world.standing("OWN-1", on: "2014-12-01", about: "/time") == .kept)
        world.does([Minute("2014-06-09", "reopen-case", "case: j1, reason: A bridge fell")])
        #expect(subjects() == ["case:j1"])
        world.proveLive(after: adopted, on: "2014-12-01")
    }

    @Test func `is listed here`() {
        #expect(Set(Self.all.map(\.subject)) == Set(SubjectWord.allCases))
    }
}
