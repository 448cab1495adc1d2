import Almanac
import Assurance
import Governance
import Publication
import TestSupport
import Testing

@Suite struct `An annual report` {
    private func report(_ world: World, on day: String = "2015-04-30") throws -> String {
        let assessor = world.assessor(on: day)
        let moot = try #require(assessor.record.partnerships[try key("moot")])
        let year = MunicipalYear(containing: try #require(Day("2014-06-01")))
        return YearReport(on: moot, in: year, by: assessor, assessor.findings()).markdown
    }

    @Test func `counts meetings and who came, and names the entries that prove it`() throws {
        var world = World()
        world.on(
            "2014-06-01", "call-meeting",
            ["meeting": "m1", "convener": "partnership:moot", "day": "2014-06-20"])
        let held = world.on(
            "2014-06-20", "hold-meeting", ["meeting": "m1", "openness": "inPublic"])
        let came = ["council", "city"].map { body in
            world.on(
                "2014-06-20", "record-attendance",
                ["meeting": "m1", "body": .text(body), "capacity": "holder"])
        }
        let sorry = world.on(
            "2014-06-20", "record-attendance",
            ["meeting": "m1", "body": "council", "person": "ann", "capacity": "apologies"])
        let text = try report(world)
        #expect(text.hasPrefix("# The Moot: annual report 2014/15\n"))
        #expect(text.contains("A made-up place"))
        #expect(text.contains("- 1 meeting held (entry \(held)).\n"))
        #expect(
            text.contains("- Fri 20 Jun 2014: 2 came (entries \(came[0]) and \(came[1])).\n"))
        #expect(text.contains("- Fri 20 Jun 2014: 1 sent apologies (entry \(sorry)).\n"))
        #expect(text.contains("minutes of Fri 20 Jun 2014"))
    }

    @Test func `never shows fewer than five complaints, nor their entries`() throws {
        var world = World()
        let complain = { (world: inout World, number: Int) in
            world.on(
                "2014-07-01", "receive-complaint",
                ["complaint": .text("c\(number)"), "partnership": "moot", "matter": "Noise"])
        }
        #expect(try report(world).contains("- Fewer than five were received.\n"))
        var entries = (1...4).map { complain(&world, $0) }
        let text = try report(world)
        #expect(text.contains("- Fewer than five were received.\n"))
        #expect(!text.contains("(entry \(entries[0]))"))
        entries.append(complain(&world, 5))
        #expect(
            try report(world).contains(
                "- 5 were received (entries \(entries[0]) to \(entries[4])).\n"))
    }

    @Test func `says how many risks are open and red, and not what they are`() throws {
        var world = World()
        let risk = world.on(
            "2014-07-01", "enter-risk",
            ["risk": "k1", "of": "partnership:moot", "matter": "The flood", "sort": "delivery"])
        let score = world.on(
            "2014-07-01", "score-risk", ["risk": "k1", "likelihood": 3, "impact": 4])
        let text = try report(world)
        #expect(text.contains("- 1 risk open (entry \(risk)).\n"))
        #expect(text.contains("- 1 of them red (entry \(score)).\n"))
        #expect(text.contains("what is done about 1 red risk"))
        #expect(!text.contains("flood"))
    }

    @Test func `names who left, what was decided, and whether it came back`() throws {
        var world = World()
        world.on(
            "2013-07-01", "create-seat",
            ["seat": "s1", "partnership": "moot", "body": "council", "sector": "county"])
        let sat = world.on("2013-07-01", "fill-seat", ["seat": "s1", "person": "ann"])
        let left = world.on("2014-09-01", "vacate-seat", ["seat": "s1"])
        let toll = world.on(
            "2014-10-01", "take-decision",
            [
                "decision": "d1", "by": "partnership:moot", "matter": "A *toll*",
                "pence": 150_000, "concerns": ["council", "city"],
            ])
        let brought = world.on(
            "2014-10-02", "refer-decision", ["referral": "f1", "decision": "d1", "to": "council"])
        let answer = world.on(
            "2014-11-01", "answer-referral", ["referral": "f1", "outcome": "endorsed"])
        let text = try report(world)
        #expect(text.contains("Ann Reeve, Mon 1 Sep 2014 (entries \(sat) and \(left)).\n"))
        #expect(
            text.contains(
                "- ‘A \\*toll\\*’, Wed 1 Oct 2014, committing £1,500 (entry \(toll)).\n"))
        #expect(
            text.contains(
                "- Brought to Shire Council: endorsed, Sat 1 Nov 2014"
                    + " (entries \(brought) and \(answer)).\n"))
        let gaps = try #require(text.components(splitBy: "## What the record does not say").last)
        #expect(gaps.contains("was brought back to City Council"))
    }

    @Test func `has objectives with targets, benefits, resources and promises`() throws {
        var world = World()
        world.on(
            "2013-07-01", "set-objective",
            ["objective": "o1", "partnership": "moot", "says": "Better roads", "whose": "shared"])
        world.on(
            "2013-07-01", "set-target",
            [
                "target": "t1", "objective": "o1", "measure": "Miles mended", "baseline": 10,
                "value": 40, "due": "2015-03-31",
            ])
        let read = world.on("2015-03-01", "read-target", ["target": "t1", "value": 31])
        world.on(
            "2014-09-30", "state-contribution",
            [
                "involvement": "council-in-moot", "year": 2014, "resource": "time",
                "step": "used", "amount": 12,
            ])
        world.on(
            "2014-06-01", "make-promise",
            ["promise": "q1", "by": "partnership:moot", "matter": "A report"])
        let text = try report(world)
        #expect(text.contains("Where it stood, Sun 1 Mar 2015: 31 (entry \(read)).\n"))
        #expect(
            text.contains(
                "- Shire Council, time: required not stated, committed not stated, used 12 days"))
        #expect(text.contains("‘A report’, no date given: no date given"))
        #expect(text.contains("- Not on record: progress in the year with ‘Better roads’.\n"))
        #expect(text.contains("- Not on record: what City Council committed and used.\n"))
    }

    @Test func `every figure in its lists is followed by an entry`() throws {
        var world = World()
        world.on(
            "2014-06-01", "call-meeting",
            ["meeting": "m1", "convener": "partnership:moot", "day": "2014-06-20"])
        world.on("2014-06-20", "hold-meeting", ["meeting": "m1"])
        let lines = try report(world).split(separator: "\n").filter {
            $0.hasPrefix("- ") && $0.dropFirst(2).first?.isNumber == true
        }
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.contains("(entry ") || $0.contains("(entries ") })
    }
}

extension String {
    fileprivate func components(splitBy mark: String) -> [Substring] {
        split(separator: mark, omittingEmptySubsequences: false)
    }
}
