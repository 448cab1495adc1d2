import Almanac
import Assurance
import Governance
import Publication
import TestSupport
import Testing

@Suite struct `What was kept long enough` {
    private func world() -> World {
        var world = World()
        world.on(
            "2014-01-02", "call-meeting",
            ["meeting": "m1", "convener": "partnership:moot", "day": "2014-03-20"])
        world.on(
            "2014-03-12", "publish-paper",
            ["paper": "p1", "meeting": "m1", "sort": "report", "title": "Roads"])
        world.on(
            "2014-03-20", "record-headings",
            ["paper": "p1", "given": [], "background": "listed"])
        world.on("2014-04-03", "publish-minutes", ["meeting": "m1", "stage": "draft"])
        world.on(
            "2014-03-20", "take-decision",
            ["decision": "d1", "by": "partnership:moot", "matter": "A plan"])
        for (kind, years) in [("minutes", 6), ("backgroundPapers", 4)] {
            world.does([
                "intent": "set-retention", "place": "shire", "records": .text(kind),
                "years": .number(years), "basis": "The council's schedule",
            ])
        }
        world.does([
            "intent": "set-retention", "place": "shire", "records": "decisions",
            "basis": "They are kept for good",
        ])
        return world
    }

    private func rows(_ world: World, on day: String, within days: Int = 0) -> [String] {
        world.assessor(on: day).retention(within: days).map {
            "\($0.records.rawValue) \($0.subject) \($0.until) \($0.standing)"
        }
    }

    @Test func `is to be looked at from the day after, and not before`() {
        let world = world()
        #expect(rows(world, on: "2018-03-20").isEmpty)
        #expect(rows(world, on: "2018-03-21") == ["backgroundPapers paper:p1 2018-03-20 due"])
        #expect(
            rows(world, on: "2020-03-21") == [
                "backgroundPapers paper:p1 2018-03-20 due", "minutes meeting:m1 2020-03-20 due",
            ])
    }

    @Test func `can be asked about beforehand`() {
        #expect(
            rows(world(), on: "2018-03-01", within: 30)
                == ["backgroundPapers paper:p1 2018-03-20 kept"])
        #expect(rows(world(), on: "2018-03-01", within: 19).isEmpty)
    }

    @Test func `never holds what is kept for good, or what no rule is about`() {
        let world = world()
        #expect(!rows(world, on: "2090-01-01").contains { $0.hasPrefix("decisions") })
        #expect(!rows(world, on: "2090-01-01").contains { $0.hasPrefix("papers") })
        #expect(World().assessor(on: "2090-01-01").retention().isEmpty)
    }

    @Test func `goes by the last rule, and says on what that rests and which entries prove it`() {
        var world = world()
        world.does([
            "intent": "set-retention", "place": "shire", "records": "minutes", "years": 2,
            "basis": "A new schedule",
        ])
        let row = world.assessor(on: "2016-03-21").retention().first
        #expect(row?.until.description == "2016-03-20")
        #expect(row?.basis == "A new schedule")
        #expect(
            world.assessor(on: "2018-03-21").retention().last?.kind == "background papers")
        #expect(row?.entries.count == 2)
        #expect(row?.title.contains("The Moot") == true)
    }

    @Test func `is gone once it is disposed of, and comes back when it was kept for longer`() {
        var world = world()
        world.now = "2018-04-09T09:00:00.000000Z"
        world.does([
            "intent": "review-retention", "of": "paper:p1", "outcome": "kept",
            "next": "2019-04-09", "reason": "A case is in court",
        ])
        #expect(rows(world, on: "2019-04-08").isEmpty)
        #expect(rows(world, on: "2019-04-09") == ["backgroundPapers paper:p1 2019-04-08 due"])
        world.now = "2019-04-10T09:00:00.000000Z"
        world.does(["intent": "review-retention", "of": "paper:p1", "outcome": "disposedOf"])
        #expect(rows(world, on: "2019-04-10").isEmpty)
    }

    /// Everything else that a place can have a rule about, in the year 2014.
    private func furnished(complaints: Int) -> World {
        var world = world()
        world.on(
            "2014-02-03", "open-case",
            ["case": "j1", "partnership": "moot", "body": "council", "purpose": "review"])
        world.on(
            "2014-02-03", "start-partnership",
            [
                "partnership": "guild", "name": "The Guild", "kind": "network", "area": "shire",
                "regime": "informal",
            ])
        world.on(
            "2014-02-03", "open-case",
            ["case": "j2", "partnership": "guild", "body": "council", "purpose": "join"])
        world.on(
            "2014-03-03", "decide-case",
            ["case": "j2", "outcome": "decline", "reasons": "No", "by": "body:council"])
        world.on("2014-04-07", "end-partnership", ["partnership": "guild"])
        for number in 0..<complaints {
            world.on(
                "2014-05-01", "receive-complaint",
                ["complaint": .text("w\(number)"), "partnership": "moot", "matter": "Noise"])
        }
        world.on(
            "2014-06-02", "answer-complaint",
            ["complaint": "w0", "stage": 1, "outcome": "partlyUpheld"])
        for kind in ["papers", "complaints", "declinedCases", "endedPartnerships", "decisions"] {
            world.does([
                "intent": "set-retention", "place": "shire", "records": .text(kind), "years": 2,
                "basis": "The council's schedule",
            ])
        }
        return world
    }

    @Test func `may be a paper, a decision, a case that was declined or what was wound up`() {
        #expect(
            rows(furnished(complaints: 1), on: "2017-01-01") == [
                "declinedCases case:j2 2016-03-03 due", "decisions decision:d1 2016-03-20 due",
                "papers paper:p1 2016-03-20 due",
                "endedPartnerships partnership:guild 2016-04-07 due",
            ])
    }

    @Test func `may be a complaint that was answered, unless there are fewer than five`() {
        let found = rows(furnished(complaints: 5), on: "2017-01-01")
            .filter { $0.hasPrefix("complaints") }
        #expect(found == ["complaints complaint:w0 2016-06-02 due"])
        #expect(
            !rows(furnished(complaints: 4), on: "2017-01-01").contains {
                $0.hasPrefix("complaints")
            })
    }
}
