import Almanac
import Assurance
import Governance
import Publication
import TestSupport
import Testing

/// What lists say is otherwise as soon as anything is that they say.
@Suite struct `A ledger` {
    /// A shire with a meeting to come, a paper, an office and a promise.
    private var world: World {
        var world = World()
        world.on(
            "2014-01-10", "fill-office",
            ["of": "involvement:council-in-moot", "office": "leadMember", "person": "ann"])
        world.on(
            "2014-01-10", "fill-office",
            ["of": "partnership:league", "office": "leadOfficer", "person": "bob"])
        world.on(
            "2014-02-01", "call-meeting",
            ["meeting": "june", "convener": "partnership:moot", "day": "2015-06-20"])
        world.on(
            "2014-02-02", "publish-paper",
            ["paper": "agenda", "meeting": "june", "sort": "agenda", "title": "Agenda"])
        world.on(
            "2014-03-01", "make-promise",
            [
                "promise": "bridge", "by": "body:council", "about": "moot", "matter": "A bridge",
                "due": "2015-01-01",
            ])
        world.on(
            "2014-03-01", "state-contribution",
            [
                "involvement": "city-in-moot", "year": 2014, "resource": "time",
                "step": "committed", "amount": 5,
            ])
        return world
    }

    /// Everything that lists say.
    private func told(_ ledger: Ledger, _ assessor: Assessor) -> [String] {
        ledger.lines.map { $0.row.cells.joined(separator: ";") + " \($0.parts.map(\.body.word))" }
            + [
                "\(ledger.meetingsToCome(most: 9))", "\(Array(ledger.promises))",
                "\(ledger.hiddenNames) \(ledger.erasedNames)",
                "\(ledger.exemptPapers) \(ledger.exemptItems)",
                "\(ledger.yearsOfResources)",
            ] + ledger.overlaps(by: assessor).map { $0.cells.joined(separator: ";") }
            + ledger.allResources(in: 2014, by: assessor).map { $0.cells.joined(separator: ";") }
    }

    private static func complaint(_ number: Int) -> Datum {
        [
            "intent": "receive-complaint", "complaint": .text("c\(number)"), "partnership": "moot",
            "matter": "Noise",
        ]
    }

    /// Things that are done, after each of which lists say something else.
    private let deeds: [Datum] = [
        ["intent": "rename-body", "body": "city", "name": "The City of Upton"],
        ["intent": "rename-person", "person": "ann", "name": "Ann Miller"],
        ["intent": "rename-person", "person": "ann", "private-name": "Ann Reeve"],
        ["intent": "rename-partnership", "partnership": "league", "name": "The Union"],
        ["intent": "move-meeting", "meeting": "june", "to": "2015-07-03"],
        [
            "intent": "exempt-paper", "paper": "agenda", "public-title": "A contract",
            "reason": "It names a bidder",
        ],
        ["intent": "cancel-meeting", "meeting": "june"],
        ["intent": "keep-promise", "promise": "bridge"],
        [
            "intent": "end-involvement", "involvement": "city-in-moot", "reason": "It moved away",
        ],
        ["intent": "end-partnership", "partnership": "league"],
        ["intent": "enter-person", "person": "cid", "private-name": "Cid Mason"],
    ]

    @Test func `says the same when it is renewed as when it is made anew`() throws {
        var world = world
        let day = "2015-06-10"
        let first = world.assessor(on: day, by: .everyone)
        var ledger = Ledger(by: first)
        #expect(ledger.lines.map(\.row.partnership.word) == ["league", "moot"])
        #expect(ledger.meetingsToCome(most: 9).map(\.word) == ["june"])
        var clock = 1
        for deed in deeds {
            let before = told(ledger, world.assessor(on: day, by: .everyone))
            world.now = "2015-06-0\(clock)T10:00:00.000000Z"
            clock = min(9, clock + 1)
            world.does(deed)
            let assessor = world.assessor(on: day, by: .everyone)
            ledger = ledger.renewed(by: assessor)
            let now = told(ledger, assessor)
            #expect(now == told(Ledger(by: assessor), assessor), "\(deed)")
            #expect(ledger.lines == Ledger(by: assessor).lines, "\(deed)")
            #expect(now != before, "\(deed)")
        }
    }

    @Test func `says again what was so before an entry was withdrawn`() throws {
        var world = world
        let day = "2015-06-10"
        var ledger = Ledger(by: world.assessor(on: day, by: .everyone))
        let before = told(ledger, world.assessor(on: day, by: .everyone))
        let slip = world.does(["intent": "rename-body", "body": "city", "name": "Upton"])
        ledger = ledger.renewed(by: world.assessor(on: day, by: .everyone))
        #expect(told(ledger, world.assessor(on: day, by: .everyone)) != before)
        world.does([
            "intent": "withdraw-entry", "entry": .number(slip.number), "reason": "A slip",
        ])
        ledger = ledger.renewed(by: world.assessor(on: day, by: .everyone))
        #expect(told(ledger, world.assessor(on: day, by: .everyone)) == before)
    }

    /// The same with a ferry of which somebody spoke before it began.
    private var ferried: World {
        var world = world
        world.on(
            "2014-09-01", "start-partnership",
            [
                "partnership": "ferry", "name": "The Ferry", "kind": "strategic",
                "themes": ["ferries"], "area": "shire", "regime": "informal",
            ])
        world.on(
            "2014-05-01", "record-involvement",
            ["involvement": "city-in-ferry", "body": "city", "partnership": "ferry"])
        world.on(
            "2014-05-02", "state-contribution",
            [
                "involvement": "city-in-ferry", "year": 2015, "resource": "time",
                "step": "committed", "amount": 3,
            ])
        world.on(
            "2014-05-03", "plan-item",
            [
                "forward-item": "landing", "partnership": "ferry", "sort": "project",
                "matter": "A landing stage", "owner": "city", "day": "2014-05-30",
            ])
        world.on(
            "2014-05-04", "fill-office",
            ["of": "involvement:city-in-ferry", "office": "leadMember", "person": "ann"])
        return world
    }

    @Test func `counts what happens about a partnership before it begins`() throws {
        let world = ferried
        let assessor = world.assessor(on: "2014-06-01", by: .everyone)
        let ledger = Ledger(by: assessor)
        let city = try key("city") as Body.Key
        #expect(ledger.lines.map(\.partnership.word) == ["league", "moot"])
        #expect(ledger[try key("ferry")] == nil)
        #expect(ledger.counts[city] == 3)
        #expect(ledger.partnerships(naming: try key("ann")).map(\.word) == ["ferry", "moot"])
        #expect(ledger.yearsOfResources == [2014, 2015])
        #expect(
            ledger.allResources(in: 2015, by: assessor).map(\.cells)
                == assessor.resources(in: 2015).map(\.cells))
        let led = DueList(
            of: city.ref, among: [], by: assessor, following: ledger.leads(for: city))
        #expect(led.rows(0..<led.count).map(\.says).contains("project: A landing stage"))
        let later = world.assessor(on: "2014-09-01", by: .everyone)
        #expect(Ledger(by: later).lines.map(\.partnership.word) == ["ferry", "league", "moot"])
    }

    @Test func `names nobody any more whose name was erased`() throws {
        var world = world
        let day = "2015-06-10"
        var ledger = Ledger(by: world.assessor(on: day, by: .everyone))
        let moot = try key("moot") as Partnership.Key
        #expect(ledger[moot]?.row.said[.leadMember]?.contains("Ann") == true)
        let ann = try #require(world.record.people[key("ann")]?.name(on: .last))
        world.does(["intent": "erase-text", "text": .text(ann.digest.description)])
        ledger = ledger.renewed(by: world.assessor(on: day, by: .everyone))
        #expect(ledger[moot]?.row.said[.leadMember]?.contains("Ann") == false)
        #expect(ledger.hiddenNames == 1)
        #expect(ledger.erasedNames == 1)
    }

    @Test func `tells of complaints by no day while they are fewer than five`() throws {
        var world = world
        let day = "2015-06-10"
        let moot = try key("moot") as Partnership.Key
        var ledger = Ledger(by: world.assessor(on: day, by: .everyone))
        let before = ledger[moot]?.row.touched
        world.now = "2015-06-05T10:00:00.000000Z"
        for number in 1...5 {
            world.does(Self.complaint(number))
            let assessor = world.assessor(on: day, by: .everyone)
            ledger = ledger.renewed(by: assessor)
            #expect(ledger.lines == Ledger(by: assessor).lines)
            let isTold = number == 5
            #expect((ledger[moot]?.row.touched == Day("2015-06-05")) == isTold)
            if !isTold { #expect(ledger[moot]?.row.touched == before) }
        }
    }
}
