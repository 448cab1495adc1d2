import Almanac
import Assurance
import Governance
import Publication
import TestSupport
import Testing

@Suite struct `Promises` {
    private func world() -> World {
        var world = World()
        world.on(
            "2014-01-01", "make-promise",
            [
                "promise": "bridge", "by": "body:council", "person": "ann", "about": "moot",
                "matter": "To mend the bridge", "due": "2014-06-30",
            ])
        world.on(
            "2014-01-01", "make-promise",
            ["promise": "road", "by": "partnership:moot", "matter": "To widen the road"])
        world.on(
            "2014-01-01", "make-promise",
            ["promise": "sign", "by": "body:city", "matter": "A sign", "due": "2014-12-31"])
        return world
    }

    @Test func `stand with what is late first and no date last, and say what became of them`() {
        var world = world()
        let words = { (world: World, day: String) in
            world.assessor(on: day).promises().map { "\($0.promise) \($0.state.inWords)" }
        }
        #expect(
            words(world, "2014-07-10") == [
                "bridge late by 10 days", "sign due", "road no date given",
            ])
        world.on("2014-07-15", "keep-promise", ["promise": "bridge"])
        world.on("2014-08-01", "pass-promise", ["promise": "sign", "to": "body:council"])
        world.on("2014-08-02", "release-promise", ["promise": "road", "reason": "It is wide"])
        #expect(
            words(world, "2015-01-01") == [
                "sign late by 1 day", "bridge kept late, Tue 15 Jul 2014",
                "road released, Sat 2 Aug 2014: It is wide",
            ])
        let sign = world.assessor(on: "2015-01-01").promises().first
        #expect(sign?.passedTo == "Shire Council")
        #expect(sign?.entries.count == 2)
    }

    @Test func `that were erased say so`() throws {
        var world = world()
        let kept = try #require(world.record.promises[try key("road")]?.made.value?.matter)
        world.does(["intent": "erase-text", "text": .text(kept.digest.description)])
        let row = world.assessor(on: "2015-07-10").promises().first { $0.promise.word == "road" }
        #expect(row?.matter == "[erased on Mon 1 Jun 2015]")
    }

    @Test func `are owed by who made them, by who spoke, or in their partnership`() {
        let world = world()
        let owed = { (owner: SubjectRef) in
            let assessor = world.assessor(on: "2014-07-10")
            return assessor.due(from: owner, among: []).map { "\($0.standing): \($0.says)" }
        }
        #expect(owed(SubjectRef(.person, "ann")) == ["late: To mend the bridge"])
        #expect(owed(SubjectRef(.body, "council")) == ["late: To mend the bridge"])
        #expect(
            owed(SubjectRef(.partnership, "moot")) == [
                "late: To mend the bridge", "no date given: To widen the road",
            ])
        #expect(owed(SubjectRef(.body, "city")) == ["due: A sign"])
    }
}

@Suite struct `What is due` {
    private func due(
        _ world: World, _ owner: SubjectRef, on day: String, within days: Int? = nil
    ) -> [String] {
        world.assessor(on: day).due(from: owner, among: [], within: days)
            .map { "\($0.sort.inWords) \($0.by?.description ?? "undated")" }
    }

    /// A moot in which the council owes one thing of each sort.
    private var indebted: World {
        var world = World()
        world.on(
            "2014-01-01", "make-recommendation",
            [
                "recommendation": "r1", "by": "scrutiny", "to": "council", "about": "moot",
                "says": "Count the carts", "due": "2014-03-01",
            ])
        world.on(
            "2014-01-01", "take-decision",
            ["decision": "d1", "by": "partnership:moot", "matter": "A toll"])
        world.on(
            "2014-01-02", "refer-decision",
            ["referral": "f1", "decision": "d1", "to": "council", "due": "2014-02-01"])
        world.on(
            "2014-01-01", "enter-risk",
            ["risk": "k1", "of": "involvement:council-in-moot", "matter": "Flood", "sort": "legal"])
        world.on(
            "2014-01-01", "mitigate-risk",
            ["risk": "k1", "action": "A dam", "due": "2014-05-01", "owner": "bob"])
        world.on(
            "2014-01-01", "plan-item",
            [
                "forward-item": "i1", "partnership": "moot", "sort": "project",
                "matter": "A ford", "owner": "council",
            ])
        return world
    }

    @Test func `has recommendations, decisions brought back, risks and forward agendas`() {
        var world = indebted
        let council = SubjectRef(.body, "council")
        #expect(
            due(world, council, on: "2014-02-10") == [
                "referral 2014-02-01", "recommendation 2014-03-01", "mitigation 2014-05-01",
                "forward item undated",
            ])
        #expect(
            due(world, council, on: "2014-02-10", within: 19) == [
                "referral 2014-02-01", "recommendation 2014-03-01",
            ])
        #expect(
            due(world, SubjectRef(.person, "bob"), on: "2014-02-10") == ["mitigation 2014-05-01"])
        world.on("2014-02-15", "answer-referral", ["referral": "f1", "outcome": "endorsed"])
        world.on(
            "2014-02-15", "answer-recommendation",
            [
                "recommendation": "r1", "answer": "accepted", "owner": "ann",
                "by": "2014-09-01",
            ])
        world.on("2014-02-15", "close-risk", ["risk": "k1", "reason": "It is dry"])
        #expect(
            due(world, council, on: "2014-02-20") == [
                "recommendation 2014-09-01", "forward item undated",
            ])
        #expect(
            due(world, SubjectRef(.person, "ann"), on: "2014-02-20") == [
                "recommendation 2014-09-01"
            ])
    }

    @Test func `has no risk for everyone, who is told only how many there are`() {
        let everyone = indebted.assessor(on: "2014-02-10", by: .everyone)
        let rows = everyone.due(
            from: SubjectRef(.body, "council"), among: everyone.findings())
        #expect(rows.contains { $0.sort == .referral })
        #expect(!rows.contains { $0.sort == .mitigation })
        #expect(!rows.contains { $0.owedBy.contains("Bob") })
    }

    @Test func `says nothing of a risk that is not public`() throws {
        var world = World()
        world.on(
            "2014-01-01", "enter-risk",
            ["risk": "k1", "of": "partnership:moot", "matter": "Flood", "sort": "legal"])
        world.on("2014-01-01", "mitigate-risk", ["risk": "k1", "action": "A dam"])
        let rows = world.assessor(on: "2014-02-01")
            .due(from: SubjectRef(.partnership, "moot"), among: [])
        #expect(rows.map(\.says) == ["a risk of The Moot: [not public]"])
    }
}

@Suite struct `Resources` {
    @Test func `are stated or not stated, and what is not stated is not nothing`() throws {
        var world = World()
        let state = { (world: inout World, step: String, amount: Int) in
            _ = world.on(
                "2014-05-01", "state-contribution",
                [
                    "involvement": "council-in-moot", "year": 2014, "resource": "money",
                    "step": .text(step), "amount": .number(amount),
                ])
        }
        state(&world, "required", 1_000_000)
        state(&world, "committed", 750_050)
        let rows = world.assessor(on: "2015-01-01").resources(in: 2014)
        let own = rows.filter { $0.body.word == "council" && $0.partnership.word == "moot" }
        #expect(own.count == 4)
        #expect(own.last?.shortfall == 249_950)
        #expect(own.last?.inWords(own.last?.shortfall) == "£2,499.50")
        let cells = try #require(own.last?.cells)
        #expect(
            cells.prefix(9) == [
                "2014", "council", "moot", "money", "pounds", "10000.00", "7500.50",
                "not stated", "2499.50",
            ])
        let time = try #require(own.first?.cells)
        #expect(time[5...8].allSatisfy { $0 == "not stated" })
        #expect(own.last?.datum["used"] == .absent)
        #expect(rows.map(\.partner).first == "City Council")
        let before = world.assessor(on: "2015-01-01").resources(in: 2013)
        #expect(before.allSatisfy { $0.amounts.isEmpty })
    }
}
