import Governance
import TestSupport
import Testing

/// Two editors: who has not seen the last change is refused, and told what it was.
@Suite struct SeenTests {
    private func move(to day: String, _ more: [Datum.Member] = []) -> Datum {
        .object(
            [
                .init("intent", "move-meeting"), .init("as", "clerk"), .init("meeting", "m1"),
                .init("to", .text(day)),
            ] + more)
    }

    private func lines(_ said: String) -> [String] {
        said.split(separator: "\n").map(String.init)
    }

    @Test func `the refusal says field by field what changed since`() throws {
        var world = try World()
        let seen = try world.perform(RecordTests.call)
        let moved = try world.perform(move(to: "2014-03-27", [.init("reason", "Snow")]))
        let again = try world.perform(move(to: "2014-04-03", [.init("starts", "10:00")]))
        let said = lines(world.refusal(of: move(to: "2014-03-21", [.init("seen", .number(seen))])))
        #expect(
            said == [
                "seen: meeting:m1 was changed since entry \(seen).",
                "seen: Entry \(moved), move-meeting by clerk, recorded Mon 3 Mar 2014 at 09:00:"
                    + " meeting moved, To which day: 2014-03-20 → 2014-03-27,"
                    + " Why: nothing → ‘Snow’.",
                "seen: Entry \(again), move-meeting by clerk, recorded Mon 3 Mar 2014 at 09:00:"
                    + " meeting moved, To which day: 2014-03-27 → 2014-04-03,"
                    + " At what time: nothing → 10:00; Why: ‘Snow’ → nothing.",
                "seen: Look at it, and ask again with entry \(again) as the last one seen.",
            ])
        #expect(
            world.refusal(of: move(to: "2014-03-21", [.init("seen", .number(again))])) == "")
    }

    @Test func `what is added and replaces nothing is told as it is`() throws {
        var world = try World()
        let seen = try world.perform(RecordTests.call)
        try world.perform(["intent": "publicise-meeting", "as": "clerk", "meeting": "m1"])
        try world.perform([
            "intent": "publish-minutes", "as": "clerk", "meeting": "m1", "stage": "draft",
        ])
        let said = lines(world.refusal(of: move(to: "2014-03-21", [.init("seen", .number(seen))])))
        #expect(said.count == 4)
        #expect(said[1].hasSuffix(": meeting publicised, At what time, if known: 09:00."))
        #expect(
            said[2].hasSuffix(
                ": minutes published, At which stage: nothing → draft,"
                    + " At what time, if known: nothing → 09:00."))
    }

    @Test func `an entry that was withdrawn since is a change, and is told as one`() throws {
        var world = try World()
        try world.perform(RecordTests.call)
        let moved = try world.perform(move(to: "2014-03-27"))
        let withdrawn = try world.perform([
            "intent": "withdraw-entry", "as": "clerk", "entry": .number(moved), "reason": "Mistake",
        ])
        let said = lines(world.refusal(of: move(to: "2014-03-21", [.init("seen", .number(moved))])))
        #expect(said.count == 3)
        #expect(said[1].hasPrefix("seen: Entry \(withdrawn), withdraw-entry by clerk"))
        #expect(said[1].contains("entry withdrawn, Its number: \(moved)"))
        #expect(said[1].hasSuffix("; On which day: 2014-03-27 → 2014-03-20."), "\(said[1])")
    }

    @Test func `an entry that was corrected since is told old and new`() throws {
        var world = try World()
        let called = try world.perform(RecordTests.call)
        let corrected = Datum.object(
            RecordTests.call.members.map {
                $0.name == "day" ? .init("day", "2014-03-25") : $0
            } + [.init("corrects", .number(called)), .init("because", "Misread")])
        try world.perform(corrected)
        let said = lines(
            world.refusal(of: move(to: "2014-03-21", [.init("seen", .number(called))])))
        #expect(said.count == 3)
        #expect(said[1].contains("On which day: 2014-03-20 → 2014-03-25"), "\(said[1])")
    }

    @Test func `history brought in that changes nothing of today is told without an arrow`() throws
    {
        var world = try World()
        try world.perform(RecordTests.call)
        let seen = try world.perform(move(to: "2014-03-27"))
        let earlier: [Datum.Member] = [
            .init("happened", "2014-03-01"), .init("word-of", "news"),
        ]
        try world.perform(move(to: "2014-03-10", earlier))
        let said = lines(world.refusal(of: move(to: "2014-03-21", [.init("seen", .number(seen))])))
        #expect(said.count == 3)
        #expect(said[1].contains(" of Sat 1 Mar 2014: meeting moved, To which day: 2014-03-10."))
    }

    @Test func `a name that is kept beside the journal is told in words`() throws {
        var world = try World()
        let seen = try world.perform([
            "intent": "enter-person", "as": "clerk", "person": "ann", "private-name": "Ann Other",
        ])
        try world.perform([
            "intent": "rename-person", "as": "clerk", "person": "ann", "name": "Ann Smith",
        ])
        let again: Datum = [
            "intent": "rename-person", "as": "clerk", "person": "ann", "name": "Ann Jones",
            "seen": .number(seen),
        ]
        let said = world.refusal(of: again)
        #expect(said.contains("public office: nothing → ‘Ann Smith’"), "\(said)")
    }

    @Test func `only twenty changes are told, and the rest counted`() throws {
        var world = try World()
        let seen = try world.perform(RecordTests.call)
        for day in 1...28 {
            try world.perform(move(to: day < 10 ? "2014-05-0\(day)" : "2014-05-\(day)"))
        }
        let said = lines(world.refusal(of: move(to: "2014-03-21", [.init("seen", .number(seen))])))
        #expect(said.count == 23)
        #expect(said[21] == "seen: And 8 more.")
        #expect(said[22].contains("with entry \(seen + 28)"))
    }

    @Test(arguments: [0, -1, 7, 1_000_000_000_000_000])
    func `an entry that is not there is named as it was typed`(number: Int) throws {
        var world = try World()
        let last = world.entries.count
        try #require(last == 5)
        let line: Datum = [
            "intent": "withdraw-entry", "as": "clerk", "entry": .number(number), "reason": "No",
        ]
        #expect(
            world.refusal(of: line)
                == "entry: There is no entry \(number) in this journal; the last is 5.")
    }
}
