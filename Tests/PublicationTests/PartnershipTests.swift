import Almanac
import Assurance
import Governance
import Publication
import TestSupport
import Testing

@Suite struct `The timeline of a partnership` {
    @Test func `is in order of when it happened, as exactly as that is known`() throws {
        var world = World()
        world.on("2014-03", "band-partnership", ["partnership": "moot", "band": "major"])
        world.on(
            "2014-03-20", "make-arrangement",
            ["partnership": "moot", "arrangement": "termsOfReference"])
        world.on(
            "before 2014-01-01", "make-arrangement",
            ["partnership": "moot", "arrangement": "exitPlan"])
        world.on("unknown", "rename-partnership", ["partnership": "moot", "name": "Big Moot"])
        let timeline = world.assessor(on: "2015-01-01").timeline(of: try key("moot"))
        let told = timeline.rows.map(\.says)
        #expect(
            told.drop { !$0.hasPrefix("Arrangement made: exit") } == [
                "Arrangement made: exit plan.", "Partnership banded: major.",
                "Arrangement made: terms of reference.", "Partnership renamed: ‘Big Moot’.",
            ])
        let precision = timeline.rows.map { $0.values[1] }
        #expect(precision.suffix(4) == ["before", "month", "day", "unknown"])
        #expect(timeline.rows.allSatisfy { $0.source == "The minute book" })
    }

    @Test func `leaves out what was withdrawn, and has what belongs to its meetings`() throws {
        var world = World()
        let slip = world.on(
            "2014-03-01", "band-partnership", ["partnership": "moot", "band": "major"])
        world.does(["intent": "withdraw-entry", "entry": .number(slip.number), "reason": "A slip"])
        world.on(
            "2014-03-01", "call-meeting",
            ["meeting": "m1", "convener": "partnership:moot", "day": "2014-03-20"])
        let paper = world.on(
            "2014-03-12", "publish-paper",
            ["paper": "p1", "meeting": "m1", "sort": "agenda", "title": "Agenda"])
        let rows = world.assessor(on: "2015-01-01").timeline(of: try key("moot")).rows
        #expect(!rows.contains { $0.entry == slip })
        #expect(rows.last?.entry == paper)
        #expect(rows.last?.says.contains("‘Agenda’") == true)
        #expect(!rows.contains { $0.says.contains("League") })
    }

    @Test func `names nobody who is not named in public, nor fewer than five complaints`() throws {
        var world = World()
        world.on(
            "2014-03-01", "fill-office",
            ["of": "partnership:moot", "office": "leadOfficer", "person": "bob"])
        let complain = { (world: inout World, number: Int) in
            _ = world.on(
                "2014-04-01", "receive-complaint",
                ["complaint": .text("c\(number)"), "partnership": "moot", "matter": "The noise"])
        }
        for number in 1...4 { complain(&world, number) }
        var timeline = world.assessor(on: "2015-01-01").timeline(of: try key("moot"))
        #expect(timeline.isWithoutComplaints)
        #expect(!timeline.rows.contains { $0.says.contains("omplaint") })
        #expect(!timeline.rows.contains { $0.says.contains("Hayward") })
        #expect(timeline.rows.contains { $0.says.contains("[not named in public]") })
        complain(&world, 5)
        timeline = world.assessor(on: "2015-01-01").timeline(of: try key("moot"))
        #expect(timeline.rows.count { $0.says.hasPrefix("Complaint received") } == 5)
        #expect(!timeline.rows.contains { $0.says.contains("The noise") })
    }

    @Test func `tells everyone that there is a risk and that something is done, and no more`()
        throws
    {
        var world = World()
        world.on(
            "2014-01-01", "enter-risk",
            [
                "risk": "k1", "of": "partnership:moot", "matter": "Flood", "sort": "legal",
                "owner": "ann",
            ])
        world.on(
            "2014-01-02", "mitigate-risk", ["risk": "k1", "action": "A dam", "owner": "ann"])
        let assessor = world.assessor(on: "2015-01-01", by: .everyone)
        let says = try assessor.timeline(of: key("moot")).rows.map(\.says)
        #expect(says.filter { $0.hasPrefix("Risk ") } == ["Risk entered.", "Risk mitigated."])
        let keeper = try world.assessor(on: "2015-01-01").timeline(of: key("moot")).rows
        #expect(keeper.contains { $0.says.contains("legal") })
        let moot = try #require(Partnership.Key("moot"))
        let news = assessor.news(of: moot, most: 50) + assessor.news(most: 50)
        #expect(!news.contains { $0.says.contains("Ann Reeve") })
    }
}

@Suite struct `What is new of one partnership or body` {
    private func moot() throws -> Partnership.Key { try #require(Partnership.Key("moot")) }

    @Test func `is the newest first, one thing of each entry, and of nothing else`() throws {
        var world = World()
        for number in 1...60 {
            world.on(
                "2014-01-01", "call-meeting",
                [
                    "meeting": .text("m\(number)"), "convener": "partnership:moot",
                    "day": "2014-03-06",
                ])
        }
        let other = world.on(
            "2014-01-01", "call-meeting",
            ["meeting": "l1", "convener": "partnership:league", "day": "2014-03-06"])
        let assessor = world.assessor(on: "2015-06-11")
        let rows = try assessor.news(of: moot(), most: 50)
        #expect(rows.count == 50)
        #expect(rows.map(\.entry) == rows.map(\.entry).sorted(by: >))
        #expect(!rows.contains { $0.entry == other })
        let council = try #require(Body.Key("council"))
        let all = assessor.news(of: council, most: 50)
        #expect(all.contains { $0.subject.key == "council-in-moot" })
        #expect(!all.contains { $0.subject.kind == .meeting })
        let first = try #require(rows.first)
        #expect(
            assessor.record.moment(of: first.entry)?.description == "2015-06-01T09:00:00.000000Z")
    }

    @Test func `is nothing that was entered or happened after the day asked`() throws {
        var world = World()
        world.on(
            "2014-01-01", "call-meeting",
            ["meeting": "m1", "convener": "partnership:moot", "day": "2014-03-06"])
        #expect(try world.assessor(on: "2015-05-31").news(of: moot(), most: 50).isEmpty)
        #expect(try !world.assessor(on: "2015-06-01").news(of: moot(), most: 50).isEmpty)
    }

    @Test func `never tells of fewer than five complaints`() throws {
        var world = World()
        for number in 1...5 {
            world.on(
                "2014-04-01", "receive-complaint",
                ["complaint": .text("c\(number)"), "partnership": "moot", "matter": "The noise"])
            let rows = try world.assessor(on: "2015-06-11").news(of: moot(), most: 50)
            let told = rows.count { $0.subject.kind == .complaint }
            #expect(told == (number < 5 ? 0 : 5))
            #expect(!rows.contains { $0.says.contains("noise") })
        }
    }
}

@Suite struct `Partnerships that overlap` {
    @Test func `are pairs with a theme and an area in common, with the answers given`() throws {
        var world = World()
        var rows = world.assessor(on: "2015-01-01").overlaps()
        #expect(rows.map { [$0.one.word, $0.other.word] } == [["league", "moot"]])
        #expect(rows.first?.bodies == ["City Council", "Shire Council"])
        #expect(rows.first?.answers == [])
        let entry = world.on(
            "2014-01-01", "answer-overlap",
            [
                "involvement": "council-in-moot", "other": "league",
                "answer": "One mends, one plans",
            ])
        rows = world.assessor(on: "2015-01-01").overlaps()
        #expect(rows.first?.answers == ["Shire Council: One mends, one plans"])
        #expect(rows.first?.entries == [entry])
    }

    @Test func `are none where one has ended, and one that took over is a successor`() {
        var world = World()
        world.on("2014-01-01", "end-partnership", ["partnership": "league"])
        #expect(world.assessor(on: "2013-12-31").overlaps().count == 1)
        #expect(world.assessor(on: "2014-01-01").overlaps().isEmpty)
        world.on(
            "2013-12-01", "start-partnership",
            [
                "partnership": "union", "name": "The Union", "kind": "strategic",
                "themes": ["roads"], "area": "shire", "regime": "informal",
                "predecessors": ["league"],
            ])
        let pairs = world.assessor(on: "2013-12-31").overlaps()
        #expect(pairs.map(\.one.word) == ["league", "league", "moot"])
        #expect(pairs.map { $0.successor?.word } == [nil, "union", nil])
        #expect(pairs.map(\.other.word) == ["moot", "union", "union"])
        let after = world.assessor(on: "2014-01-02").overlaps()
        #expect(after.map { $0.successor?.word } == ["union", nil])
    }
}

@Suite struct `The register` {
    private func line(_ world: World, on day: String) throws -> RegisterRow {
        try #require(
            world.assessor(on: day).register().first { $0.partnership.word == "moot" })
    }

    @Test func `says what is missing from a line, and how much of it is there`() throws {
        var world = World()
        var row = try line(world, on: "2015-06-11")
        #expect(
            row.missing == [
                .leadBody, .leadMember, .leadOfficer, .band, .nextMeeting, .reviewBy,
            ])
        #expect(row.completeness == 45)
        world.on(
            "2014-01-01", "change-involvement",
            ["involvement": "council-in-moot", "level": "leadAccountableBody"])
        world.on(
            "2014-01-01", "fill-office",
            ["of": "involvement:council-in-moot", "office": "leadMember", "person": "ann"])
        world.on(
            "2014-01-01", "fill-office",
            [
                "of": "involvement:council-in-moot", "office": "leadOfficer", "person": "bob",
                "rank": "director",
            ])
        world.on("2014-01-01", "band-partnership", ["partnership": "moot", "band": "major"])
        world.on(
            "2014-01-01", "call-meeting",
            ["meeting": "m1", "convener": "partnership:moot", "day": "2015-07-01"])
        world.on(
            "2014-01-01", "make-arrangement",
            [
                "partnership": "moot", "arrangement": "termsOfReference",
                "review-by": "2016-01-01",
            ])
        row = try line(world, on: "2015-06-11")
        #expect(row.completeness == 100)
        #expect(row.said[.leadMember] == "Ann Reeve")
        #expect(row.said[.leadOfficer] == "[not named in public], director")
        #expect(row.said[.nextMeeting] == "2015-07-01")
        #expect(row.said[.partners] == "2")
    }

    @Test func `counts the days since anybody entered or looked for anything about it`() throws {
        var world = World()
        #expect(try line(world, on: "2015-06-11").days == 10)
        #expect(try line(world, on: "2015-05-01").days == nil)
        world.now = "2015-06-09T09:00:00.000000Z"
        world.on(
            "2015-06-08", "record-look",
            ["subject": "partnership:moot", "evidence": "targets", "found": "none"])
        #expect(try line(world, on: "2015-06-11").days == 2)
        #expect(try line(world, on: "2015-06-08").days == 7)
    }
}
