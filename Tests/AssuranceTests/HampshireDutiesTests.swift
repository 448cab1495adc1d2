import Assurance
import Governance
import Testing

/// The Senate, what it promised, and the Forum that took its place on 2 October 2013.
private let senate = [
    Minute(
        "2009-07-01", "start-partnership",
        "partnership: senate, name: The Senate, kind: strategic, themes: [trade], area: shire,"
            + " regime: informal"),
    Minute(
        "2013-03-04", "make-promise",
        "promise: q5, by: partnership:senate, matter: A list of empty yards"),
    Minute(
        "2013-10-02", "start-partnership",
        "partnership: forum, name: The Forum, kind: strategic, themes: [trade], area: shire,"
            + " regime: informal, predecessors: [senate]"),
    Minute(
        "2014-01-01", "adopt-framework",
        "adoption: forum-rules, framework: hampshire-partnership, party: partnership:forum,"
            + " from: 2014-01-01, sha256: \(Shelf.digest("hampshire-partnership"))"),
]

private func passed(_ when: String) -> Minute {
    Minute(when, "pass-promise", "promise: q5, to: partnership:forum")
}

private let claimed = Minute(
    "2014-02-03", "claim-benefit",
    "benefit: b1, partnership: moot, sort: outcome, claim: Safer roads")

private func brought(_ rest: String) -> Minute {
    Minute("2014-04-07", "measure-benefit", "benefit: b1\(rest)")
}

private let met = Minute(
    "2014-01-02", "call-meeting", "meeting: m0, convener: partnership:moot, day: 2014-01-16")

/// A theme found on Monday 3 February, before the meeting of 20 March.
private func theme(_ rest: String) -> Minute {
    Minute(
        "2014-02-03", "plan-item",
        "forward-item: youth, partnership: moot, sort: theme, matter: Young drivers\(rest)")
}

private func item(_ rest: String = "") -> [Minute] {
    [called, Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: Roads\(rest)")]
}

private func agreed(_ rest: String = "") -> Minute {
    Minute(
        "2014-03-20", "take-decision",
        "decision: d1, by: partnership:moot, matter: One contract for grit\(rest)")
}

private let summary = Minute(
    "2014-04-01", "publish-paper", "paper: s1, meeting: m1, sort: summary, title: News")

@Suite struct `What the Hampshire Partnership took on` {
    static let before = [
        Example("HP-02", .kept, senate + [passed("2013-10-02")]),
        Example(
            "HP-02", .kept,
            senate + [Minute("2014-03-03", "keep-promise", "promise: q5")]),
        Example(
            "HP-02", .kept,
            senate + [
                Minute("2014-03-03", "release-promise", "promise: q5, reason: No yard is empty")
            ]),
        Example("HP-02", .late, keeps: [.handedOver], senate),
        Example("HP-02", .unknown, senate),
        Example(
            "HP-04", .kept,
            [claimed, brought(", outcome: A third fewer accidents, pence: 1200000")]),
        Example(
            "HP-04", .late, keeps: [.benefitMoney],
            [claimed, brought(", outcome: A third fewer accidents")]),
        Example("HP-04", .unknown, [claimed, brought(", outcome: A third fewer accidents")]),
        Example("HP-05", .kept, [met, theme(", owner: council, meeting: m0"), called]),
        Example("HP-05", .kept, [theme(", owner: council, day: 2014-09"), called]),
        Example(
            "HP-05", .due, on: "2014-03-10", keeps: [.itemDate], [theme(", owner: city"), called]),
        Example("HP-05", .missed, keeps: [.itemDate], [theme(", owner: council"), called]),
        Example("HP-05", .missed, keeps: [.itemOwner], [theme(", day: 2014-09"), called]),
        Example("HP-05", .unknown, [theme(", day: 2014-09"), called]),
        Example("HP-05", .notApplicable, [theme("")]),
    ]

    @Test(arguments: before)
    func `is handed over, proved and planned`(_ example: Example) { example.prove() }

    static let hopes = [
        Example("HP-07", .late, keeps: [.itemReason], item(", level: county")),
        Example("HP-07", .unknown, item(", level: county")),
        Example("HP-08", .kept, [agreed(", variation: Salt on the coast")]),
        Example("HP-08", .late, keeps: [.localVariation], [agreed()]),
        Example("HP-08", .unknown, [agreed()]),
        Example("HP-10", .kept, item(", together: No road ends at the border")),
        Example("HP-10", .late, keeps: [.together], item()),
        Example("HP-10", .unknown, item()),
    ]

    @Test(arguments: hopes)
    func `is hoped of items and decisions`(_ example: Example) { example.prove() }

    @Test func `is never red where it is only hoped for`() {
        var world = World.adopting(keeps: [.itemLevel, .itemReason, .together, .localVariation])
        world.does(item() + [agreed(), summary])
        for (duty, expected) in [
            ("HP-07", Standing.Name.late), ("HP-08", .late), ("HP-10", .late), ("HP-11", .missed),
        ] {
            let found = world.findings(duty, on: "2014-06-02")
            #expect(found.map(\.standing.name) == [expected], "\(duty)")
            #expect(found.allSatisfy { $0.key.isAdopted && $0.key.weight == .hope }, "\(duty)")
            #expect(found.allSatisfy { !$0.isRed && !$0.isUnknown }, "\(duty)")
        }
    }
}

extension Shelf {
    /// The hash of a shipped framework’s file, as adoptions name it.
    static func digest(_ framework: String) -> Digest {
        Word(framework).flatMap { shipped.digest(of: $0) } ?? .none
    }
}
