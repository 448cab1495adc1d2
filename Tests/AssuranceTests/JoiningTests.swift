import Assurance
import Governance
import Testing

@Suite struct `A body that makes up its mind about a partnership` {
    private static let asked: [(subject: String, evidence: String)] = [
        ("case", "caseDecided"), ("ground", "groundSum"), ("question", "checklistAnswer"),
        ("resource", "needed"), ("partnership", "objectives"), ("involvement", "leadMember"),
        ("meeting", "minutes"), ("paper", "published"), ("speaker", "briefing"),
        ("item", "itemLevel"), ("seat", "filledSeat"), ("member", "member"),
        ("partner", "invitation"), ("group", "groupPlan"), ("forwardTheme", "itemOwner"),
        ("project", "itemDate"), ("objective", "targets"), ("benefit", "benefitTarget"),
        ("decision", "referral"), ("referral", "referralAnswered"), ("overlap", "overlapAnswer"),
        ("inheritedPromise", "handedOver"), ("contribution", "servicePlan"),
        ("annualReport", "reportOnWork"), ("approval", "outcome"), ("priority", "priorityAnswer"),
    ]

    /// A shire where one duty of the city asks for each of many things, and the Moot has them all.
    private static func shire() -> World {
        let duties = asked.map {
            "  - {id: \($0.subject), says: a, clause: b, subject: \($0.subject), form: exists,"
                + " evidence: \($0.evidence), among: [legal-powers],"
                + " members: {everyCouncil: [district]}}"
        }
        var world = World(library: Shelf.with(duties.joined(separator: "\n")))
        world.adopt("own", by: "body:city")
        world.does(Scene.paper + Scene.league)
        world.does([
            seat(), filled("2014-01-10"), seat(of: "city"),
            Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: Roads"),
            Minute(
                "2014-01-20", "set-objective",
                "objective: o1, partnership: moot, says: Fewer accidents, whose: shared"),
            Minute(
                "2014-01-20", "claim-benefit",
                "benefit: b1, partnership: moot, sort: saving, claim: Salt is cheaper"),
            Minute(
                "2014-02-03", "plan-item",
                "forward-item: f1, partnership: moot, sort: theme, matter: Snow"),
            Minute("2014-03-20", "take-decision", "decision: d1, by: partnership:moot, matter: A"),
            Minute("2014-03-24", "refer-decision", "referral: x1, decision: d1, to: city"),
        ])
        return world
    }

    private static let opened = [
        Minute(
            "2014-01-14", "open-case", "case: j2, partnership: moot, body: city, purpose: join"),
        Minute("2014-01-20", "give-ground", "case: j2, ground: vision, evidence: The plan"),
    ]

    private static func decided(_ outcome: String, _ rest: String = "") -> Minute {
        Minute(
            "2014-05-12", "decide-case",
            "case: j2, outcome: \(outcome), reasons: It has roads too, by: body:city\(rest)")
    }

    private func duties(_ world: World) -> Set<String> {
        Set(world.assessor(on: "2014-12-01").findings().map(\.key.duty))
    }

    @Test func `is asked of its case alone, and while that is open of its resources`() {
        var world = Self.shire()
        let before = world.entries.count
        #expect(duties(world).isEmpty)
        world.does(Self.opened)
        #expect(duties(world) == ["case", "ground", "question", "resource"])
        let found = world.assessor(on: "2014-12-01").findings()
        #expect(found.allSatisfy { $0.key.subject == SubjectRef(.joiningCase, "j2") })
        world.proveLive(after: before, on: "2014-12-01")
    }

    @Test func `and declines is asked nothing of the partnership ever after`() {
        var world = Self.shire()
        let before = world.entries.count
        world.does(Self.opened + [Self.decided("decline")])
        #expect(duties(world) == ["case", "ground", "question"])
        #expect(world.standing("case", on: "2014-12-01") == .kept)
        world.does([
            Minute(
                "2014-06-02", "call-meeting",
                "meeting: m2, convener: partnership:moot, day: 2014-06-26"),
            Minute("2014-06-26", "hold-meeting", "meeting: m2"),
        ])
        #expect(duties(world) == ["case", "ground", "question"])
        world.proveLive(after: before, on: "2014-12-01")
    }

    @Test func `and joins is asked everything from then on`() {
        var world = Self.shire()
        let before = world.entries.count
        world.does(Self.opened + [Self.decided("join", ", involvement: city-in-moot")])
        #expect(
            duties(world).isSuperset(of: [
                "case", "partnership", "involvement", "meeting", "paper", "item", "seat", "member",
                "partner", "group", "forwardTheme", "objective", "benefit", "decision", "referral",
                "resource",
            ]))
        world.proveLive(after: before, on: "2014-12-01")
    }
}
