import Almanac
import Assurance
import Governance
import Testing

@Suite struct `What lies ahead` {
    private func ahead(_ world: World, _ duty: String, on day: String, days: Int) -> [String] {
        world.assessor(on: day).ahead(days: days).filter { $0.finding.key.duty == duty }
            .map { "\($0.on) \($0.finding.standing.word)" }
    }

    @Test func `has the day after which a review is owed`() {
        var world = World.adopting(keeps: [.riskReview, .riskRegister])
        world.does([
            Minute("2014-01-02", "band-partnership", "partnership: moot, band: major"),
            Minute(
                "2014-01-10", "make-arrangement", "partnership: moot, arrangement: riskRegister"),
            Minute(
                "2014-02-01", "review-arrangement", "partnership: moot, arrangement: riskRegister"),
        ])
        #expect(world.standing("CG-13", on: "2014-03-03") == .kept)
        #expect(ahead(world, "CG-13", on: "2014-03-03", days: 90) == ["2014-05-02 late"])
    }

    @Test func `has the day after the chair’s term`() {
        var world = World.adopting()
        world.does([
            Minute(
                "2014-01-10", "fill-office",
                "of: partnership:moot, office: chair, person: ann, appointed-by: council,"
                    + " until: 2014-05-01")
        ])
        #expect(ahead(world, "HP-06", on: "2014-03-03", days: 60) == ["2014-05-02 late"])
        #expect(ahead(world, "HP-06", on: "2014-03-03", days: 59) == [])
    }

    @Test func `has the very day, though a part that is not known hides what is due`() {
        var world = World.adopting()
        world.does([
            Minute(
                "2014-01-10", "change-involvement",
                "involvement: council-in-moot, level: fullPartner"),
            seat(), filled("2014-01-10"),
            Minute("2014-03-03", "vacate-seat", "seat: council-seat"),
            Minute(
                "2014-01-10", "create-seat",
                "seat: other, partnership: moot, body: council, sector: county"),
            Minute("2014", "fill-seat", "seat: other, rank: leader"),
        ])
        #expect(ahead(world, "CG-15", on: "2014-04-01", days: 90).first == "2014-05-03 missed")
    }

    @Test func `leaves out what happened later, and keeps what was called for later`() {
        var world = World.adopting(keeps: [.published])
        world.does([
            called,
            Minute(
                "2014-03-12", "publish-paper",
                "paper: p1, meeting: m1, sort: agenda, title: Agenda"),
            Minute(
                "2014-03-14", "call-meeting",
                "meeting: m2, convener: partnership:moot, day: 2014-04-17"),
        ])
        let found = world.assessor(on: "2014-03-10").ahead(days: 60)
            .filter { $0.finding.key.duty == "CG-23" }
        #expect(found.map(\.on) == [on("2014-03-14"), on("2014-03-20")])
        #expect(found.map(\.finding.standing.name) == [.late, .missed])
        #expect(found.allSatisfy { $0.finding.key.subject.key == "m1" })
    }
}

/// What lies ahead, beside what is found by asking on every single day.
@Suite struct `Every day ahead` {
    /// Meetings called for every month of a year, a chair’s term, an empty seat and a review.
    private static let scene =
        (1...12).map { month in
            let day = on("2014-01-06").adding(days: 30 * month)
            return Minute(
                "2013-12-02", "call-meeting",
                "meeting: n\(month), convener: partnership:moot, day: \(day)")
        } + [
            Minute(
                "2014-01-10", "fill-office",
                "of: partnership:moot, office: chair, person: ann, appointed-by: council,"
                    + " until: 2014-05-01"),
            Minute(
                "2014-01-10", "change-involvement",
                "involvement: council-in-moot, level: fullPartner"),
            Minute("2014-01-10", "band-partnership", "partnership: moot, band: major"),
            Minute(
                "2014-01-10", "make-arrangement", "partnership: moot, arrangement: riskRegister"),
            Minute(
                "2014-01-12", "review-arrangement", "partnership: moot, arrangement: riskRegister"),
            seat("2014-01-13"),
        ]

    /// A shire in which nothing else was done, for the first seed, and otherwise much by lot.
    private static func shire(seed: UInt64) -> World {
        var duties = DrawnDuties(seed: seed)
        var world = World(
            library: Shelf.with(duties.text(), principles: "[{key: trust, title: Trust}]"))
        world.adopt("hampshire-partnership", by: "partnership:moot")
        world.adopt("city-guide", by: "body:council")
        world.adopt("own", by: "body:council", as: "own-of-council")
        world.adopt("own", by: "partnership:moot", as: "own-of-moot")
        world.keep([.attendance, .held, .minutes, .confirmedMinutes, .published, .riskReview])
        world.does(Self.scene)
        world.does(Scene.league + Scene.report + Scene.consultation + Scene.promise)
        var entries = DrawnEntries(seed: seed)
        var accepted = 0
        while accepted < (seed == 1 ? 0 : 40) {
            if entries.enter(into: &world, []) != nil { accepted += 1 }
        }
        return world
    }

    /// The first day of each finding that becomes late or missed, as "day name".
    private func asked(_ record: Record, _ library: Library, from first: Day, days: Int)
        -> Set<String>
    {
        var found: Set<String> = []
        var before = gravities(Assessor(record, on: first, by: library))
        for step in 1...days {
            let day = first.adding(days: step)
            let now = gravities(Assessor(record, on: day, by: library))
            for (key, gravity) in now where gravity >= 5 && gravity > before[key] ?? 0 {
                found.insert("\(day) \(key.adoption) \(key.name) \(gravity)")
            }
            before = now
        }
        return found
    }

    private func gravities(_ assessor: Assessor) -> [Finding.Key: Int] {
        Dictionary(
            assessor.findings().map { ($0.key, $0.counts ? $0.standing.gravity : 0) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: UInt64(1)...8)
    func `is the first on which a finding asked on that day stands so`(seed: UInt64) {
        let world = Self.shire(seed: seed)
        let first = on("2014-01-15").adding(days: Int(seed) * 20)
        let standing = world.record.standing(atEndOf: first).record
        let every = asked(standing, world.library, from: first, days: 150)
        let ahead = Assessor(world.record, on: first, by: world.library).ahead(days: 150)
        let found = Set(
            ahead.map {
                "\($0.on) \($0.finding.key.adoption) \($0.finding.key.name)"
                    + " \($0.finding.standing.gravity)"
            })
        #expect(found.count == ahead.count)
        #expect(every.subtracting(found).sorted() == [], "left out")
        #expect(found.subtracting(every).sorted() == [], "too many")
        // By lot everything may have ended; the scene by itself has something ahead.
        #expect(seed > 1 || !every.isEmpty)
        #expect(ahead.map(\.on) == ahead.map(\.on).sorted())
    }
}
