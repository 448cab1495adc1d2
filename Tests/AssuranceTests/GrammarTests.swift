import Assurance
import Governance
import Testing

/// One duty in the framework of the test, and how it stands once something was done.
private struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let duty: String
    let minutes: [Minute]
    let keeps: [Evidence]
    let day: String
    let standing: Standing.Name

    init(
        _ what: String, _ duty: String, _ minutes: [Minute] = [], keeps: [Evidence] = [],
        on day: String = "2014-12-01", _ standing: Standing.Name
    ) {
        testDescription = "\(what): \(standing.rawValue)"
        self.duty = "  - {id: OWN-1, says: a, clause: b, \(duty)}"
        self.minutes = minutes
        self.keeps = keeps
        self.day = day
        self.standing = standing
    }

    func prove() {
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        world.keep(keeps)
        let adopted = world.entries.count
        world.does(minutes)
        world.proveLive(after: adopted, on: day)
        let found = world.standing("OWN-1", on: day)
        #expect(found?.name == standing, "\(found?.inWords ?? "no finding")")
    }
}

private func review(_ when: String) -> Minute {
    Minute(when, "review-arrangement", "partnership: moot, arrangement: riskRegister")
}

private func league(_ when: String) -> Minute {
    Minute(when, "review-arrangement", "partnership: league, arrangement: riskRegister")
}

private func approval(_ when: String) -> Minute {
    Minute(when, "seek-approval", "approval: a1, of: moot, by: council-in-moot, from: cabinet")
}

private func decision(_ when: String) -> Minute {
    Minute(when, "take-decision", "decision: d1, by: partnership:moot, matter: A plan")
}

private func meeting(_ key: String, _ day: String) -> Minute {
    Minute(
        "2014-01-10", "call-meeting", "meeting: \(key), convener: partnership:moot, day: \(day)")
}

private func review(after anchor: String) -> String {
    "subject: partnership, form: deadline, evidence: riskReview, atMost: 10, count: calendarDays,"
        + " after: '\(anchor)'"
}

@Suite struct `Every anchor` {
    @Test(arguments: [
        Case("start", review(after: "start"), Scene.league + [league("2014-01-20")], .kept),
        Case("start", review(after: "start"), Scene.league + [league("2014-01-21")], .missed),
        Case(
            "firstMeeting", review(after: "firstMeeting"),
            [meeting("m1", "2014-03-20"), meeting("m2", "2014-02-20"), review("2014-03-02")],
            .kept),
        Case(
            "firstMeeting", review(after: "firstMeeting"),
            [meeting("m1", "2014-03-20"), meeting("m2", "2014-02-20"), review("2014-03-03")],
            .missed),
        Case("no firstMeeting", review(after: "firstMeeting"), [], .notApplicable),
        Case(
            "firstMeeting in a month", review(after: "firstMeeting"), [meeting("m1", "2014-02")],
            .unknown),
        Case(
            "firstDecision", review(after: "firstDecision"),
            [decision("2014-03-20"), review("2014-03-30")], .kept),
        Case("no firstDecision", review(after: "firstDecision"), [], .notApplicable),
        Case(
            "approval", review(after: "approval"), [approval("2014-03-20"), review("2014-03-31")],
            .missed),
        Case(
            "earliestOf", review(after: "earliestOf(firstMeeting, firstDecision)"),
            [decision("2014-03-20"), meeting("m1", "2014-04-20"), review("2014-03-30")], .kept),
        Case(
            "earliestOf one that is there",
            review(after: "earliestOf(firstMeeting, firstDecision)"),
            [meeting("m1", "2014-04-20"), review("2014-04-30")], .kept),
        Case(
            "due",
            "subject: promise, form: exists, evidence: promiseKept, before: due",
            Scene.promise + [
                Minute("2014-02-17", "date-promise", "promise: q1, due: 2014-04-01"),
                Minute("2014-04-01", "keep-promise", "promise: q1"),
            ], .kept),
        Case(
            "adopted",
            "subject: versionChange, form: exists, evidence: consultationClosed, before: adopted",
            Scene.version + [Minute("2014-05-01", "adopt-version", "version: v2")],
            keeps: [.consultationClosed], .missed),
    ])
    private func `is the day it says`(_ example: Case) { example.prove() }

    @Test func `next(meeting) is the next that was not cancelled, and next to none is none`() {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: meeting, form: deadline, evidence: minutes,
                 atMost: 0, count: calendarDays, after: next(meeting)}
            """
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        world.does([
            meeting("m1", "2014-02-20"), meeting("m2", "2014-03-20"), meeting("m3", "2014-04-24"),
            Minute("2014-04-01", "publish-minutes", "meeting: m1, stage: draft"),
        ])
        #expect(
            world.standing("OWN-1", on: "2014-12-01", about: "m1") == .missed(on: on("2014-03-21")))
        world.does([Minute("2014-03-10", "cancel-meeting", "meeting: m2")])
        #expect(world.standing("OWN-1", on: "2014-12-01", about: "m1") == .kept)
        #expect(world.standing("OWN-1", on: "2014-12-01", about: "m3")?.name == .notApplicable)
    }
}

@Suite struct `Every condition` {
    private static let targets = "subject: partnership, form: exists, evidence: targets, when: "
    private static let made =
        Minute("2014-01-10", "make-arrangement", "partnership: moot, arrangement: targets")
    private static let major =
        Minute("2014-01-02", "band-partnership", "partnership: moot, band: major")
    private static let full = Minute(
        "2014-01-10", "change-involvement", "involvement: council-in-moot, level: fullPartner")

    @Test(arguments: [
        Case("kind", targets + "{kind: [strategic]}", [made], .kept),
        Case("kind", targets + "{kind: [forum, network]}", [made], .notApplicable),
        Case("band", targets + "{band: major}", [made, major], .kept),
        Case("band", targets + "{band: limited}", [made, major], .notApplicable),
        Case("band not known", targets + "{band: limited}", [made], .unknown),
        Case("level", targets + "{level: [fullPartner]}", [made, full], .kept),
        Case("level", targets + "{level: [papersOnly]}", [made, full], .notApplicable),
        Case("level not known", targets + "{level: [papersOnly]}", [made], .unknown),
        Case("regime", targets + "{regime: informal}", [made], .kept),
        Case("regime", targets + "{regime: executive}", [made], .notApplicable),
        Case("has", targets + "{has: targets}", [made], .kept),
        Case("has", targets + "{has: [objectives]}", [made], keeps: [.objectives], .notApplicable),
        Case("has not known", targets + "{has: [objectives]}", [made], .unknown),
        Case("two", targets + "{kind: strategic, band: limited}", [made, major], .notApplicable),
    ])
    private func `says when a duty applies`(_ example: Case) { example.prove() }

    @Test(arguments: [
        ("{sort: agenda}", ["OWN-1/council/meeting:m1/agenda"]),
        ("{sort: report}", ["OWN-1/council/paper:p1"]),
        ("{sort: [supplement]}", []), ("{meeting: toCome}", []),
        ("{meeting: held}", ["OWN-1/council/meeting:m1/agenda", "OWN-1/council/paper:p1"]),
    ])
    func `on papers and meetings says of which it is asked at all`(when: String, names: [String]) {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: paper, when: \(when), form: exists,
                 evidence: published}
            """
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        world.does(Scene.paper + [Minute("2014-03-20", "hold-meeting", "meeting: m1")])
        #expect(world.findings("OWN-1", on: "2014-12-01").map(\.key.name).sorted() == names)
    }

    @Test func `on a meeting to come lapses when its day has passed and nobody said it was held`() {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: meeting, when: {meeting: toCome},
                 form: exists, evidence: publicised}
              - {id: OWN-2, says: a, clause: b, subject: meeting, when: {meeting: held},
                 form: exists, evidence: minutes}
            """
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        world.does([called])
        #expect(world.standing("OWN-1", on: "2014-03-20")?.name == .unknown)
        #expect(world.standing("OWN-2", on: "2014-03-20") == nil)
        #expect(world.standing("OWN-1", on: "2014-03-21") == nil)
        #expect(
            world.standing("OWN-2", on: "2014-03-21") == .unknown(missing: "whether it was held"))
    }
}

@Suite struct `Every measure` {
    private static func limit(_ rest: String, of subject: String = "partnership") -> String {
        "subject: \(subject), form: limit, \(rest)"
    }

    private static func resource(_ word: String, _ needed: Int) -> Minute {
        Minute(
            "2014-01-10", "test-resources",
            "involvement: council-in-moot, resource: \(word), needed: \(needed), available: 0")
    }

    private static func rating(_ when: String, _ score: Int) -> Minute {
        Minute(
            when, "give-rating", "adoption: own, principle: trust, rater: council, score: \(score)")
    }

    private static let four = ["time", "assets", "knowledge", "money"].map { resource($0, 5) }
    private static let reviews = [review("2014-02-03"), review("2014-03-03")]
    private static let count = limit(
        "evidence: riskReview, measure: count, atMost: 1, per: calendarYear")
    private static let twice = limit("evidence: riskReview, atLeast: 2, per: calendarYear")
    private static let sum = limit(
        "evidence: needed, measure: sum, atMost: 20", of: "involvement")
    private static let change = limit(
        "evidence: rating, measure: change, atLeast: 0", of: "adoption")

    @Test(arguments: [
        Case("count", count, reviews, .missed),
        Case("count", count, [reviews[0]], keeps: [.riskReview], .kept),
        Case("count not whole", count, [reviews[0]], .unknown),
        Case(
            "count of one that may be within", count, [review("2014")],
            keeps: [.riskReview], .kept),
        Case(
            "count of two that may be within", count,
            [review("2014"), review("2013-06-01..2014-06-01")],
            keeps: [.riskReview], .unknown),
        Case("count at least", twice, reviews, keeps: [.riskReview], .kept),
        Case("count at least", twice, [reviews[0]], keeps: [.riskReview], .due),
        Case("sum", sum, four, .kept),
        Case("sum", sum, four + [resource("money", 6)], .missed),
        Case("sum of too little", sum, Array(four.dropLast()), .unknown),
        Case("change", change, [rating("2014-02-03", 3), rating("2014-03-03", 3)], .kept),
        Case("change", change, [rating("2014-02-03", 3), rating("2014-03-03", 2)], .missed),
        Case("change of one", change, [rating("2014-02-03", 3)], .unknown),
    ])
    private func `comes to its number`(_ example: Case) { example.prove() }

    @Test(arguments: [
        ("share", "attendance", "atLeast: 67, per: calendarYear", "2014", Standing.Name.missed),
        ("share", "attendance", "atLeast: 66, per: calendarYear", "2014", .kept),
        ("run", "absence", "atMost: 0", "", .missed), ("run", "absence", "atMost: 1", "", .kept),
        ("run", "attendance", "atMost: 0", "", .kept),
        ("count", "absence", "atMost: 0", "", .missed),
    ])
    func `of who came counts those who did and those who did not`(
        measure: String, evidence: String, bounds: String, year: String, expected: Standing.Name
    ) {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: seat, form: limit, evidence: \(evidence),
                 measure: \(measure), \(bounds)}
            """
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        world.keep([.attendance])
        world.does([seat(), filled("2014-01-10")])
        for (key, day, capacity) in [
            ("m1", "2014-02-20", "holder"), ("m2", "2014-03-20", "deputy"),
            ("m3", "2014-04-24", "apologies"),
        ] {
            world.does([
                meeting(key, day), Minute(day, "hold-meeting", "meeting: \(key)"),
                Minute(
                    day, "record-attendance",
                    "meeting: \(key), seat: council-seat, capacity: \(capacity)"),
            ])
        }
        #expect(
            world.standing("OWN-1", on: "2015-01-05", about: year.isEmpty ? "" : "/\(year)")?
                .name == expected)
    }

    @Test func `of a state counts the days it lasts, and a miss that goes on does not lapse`() {
        let duty = """
              - {id: OWN-1, says: a, clause: b, subject: seat, form: limit, evidence: vacancy,
                 atMost: 60, lasting: calendarDays}
            """
        var world = World(library: Shelf.with(duty))
        world.adopt("own", by: "body:council")
        world.does([seat("2014-02-01")])
        #expect(world.standing("OWN-1", on: "2014-04-02") == .due(by: on("2014-04-02")))
        #expect(world.standing("OWN-1", on: "2014-04-03") == .missed(on: on("2014-04-03")))
        #expect(world.findings("OWN-1", on: "2019-01-01").allSatisfy { $0.isRed })
        world.does([filled("2014-05-01")])
        #expect(world.standing("OWN-1", on: "2014-06-01") == .missed(on: on("2014-04-03")))
        #expect(world.findings("OWN-1", on: "2016-04-30").allSatisfy { !$0.isRed })
    }
}
