import Almanac
import Governance
import TestSupport
import Testing

/// What is withheld by now does not show in what was known before.
@Suite struct WithheldTests {
    private let paper = Paper.Key("secret")

    /// A place with a paper published, and what is told of it later.
    private func world(_ later: [Datum]) throws -> (then: Record, now: Record) {
        var world = try World()
        try world.perform([
            "intent": "call-meeting", "as": "clerk", "meeting": "spring",
            "convener":
                "partnership:forum", "day": "2014-04-01",
        ])
        try world.perform([
            "intent": "publish-paper", "as": "clerk", "paper": "secret", "meeting": "spring",
            "sort": "report", "title": "A bid by name",
        ])
        let then = world.record
        for line in later { try world.perform(line) }
        return (then, world.record)
    }

    private let exempt: Datum = [
        "intent": "exempt-paper", "as": "clerk", "paper": "secret", "public-title": "A contract",
        "reason": "It names a bidder",
    ]

    @Test func `a paper withheld since is shown by its public title alone`() throws {
        var (then, now) = try world([exempt])
        let key = try #require(paper)
        #expect(!then.isWithheld(key.ref))
        then.takeWithheld(from: now)
        #expect(then.isWithheld(key.ref))
        #expect(then.papers[key]?.exempted.value?.publicTitle != nil)
    }

    @Test func `a paper withheld and then taken back is not shown at all`() throws {
        let (before, _) = try world([])
        let entry = before.last.number + 1
        var (then, now) = try world([
            exempt,
            [
                "intent": "withdraw-entry", "as": "clerk", "entry": .number(entry),
                "reason": "Wrong",
            ],
            [
                "intent": "withdraw-entry", "as": "clerk", "entry": .number(entry - 1),
                "reason": "It should never have been out",
            ],
        ])
        let key = try #require(paper)
        #expect(now.papers[key] == nil)
        #expect(then.papers[key] != nil)
        then.takeWithheld(from: now)
        #expect(then.papers[key] == nil)
    }

    @Test func `a paper whose withholding was a mistake is shown again`() throws {
        let (before, _) = try world([])
        var (then, now) = try world([
            exempt,
            [
                "intent": "withdraw-entry", "as": "clerk",
                "entry": .number(before.last.number + 1), "reason": "Another was meant",
            ],
        ])
        let key = try #require(paper)
        then.takeWithheld(from: now)
        #expect(then.papers[key] != nil)
        #expect(!then.isWithheld(key.ref))
    }

    @Test func `complaints that are few by now were not many before`() throws {
        var world = try World()
        for number in 0..<5 {
            try world.perform([
                "intent": "receive-complaint", "as": "clerk", "complaint": .text("c\(number)"),
                "partnership": "forum", "matter": "Noise",
            ])
        }
        var then = world.record
        let key = try #require(Partnership.Key("forum"))
        #expect(!then.hasFewComplaints(about: key))
        try world.perform([
            "intent": "withdraw-entry", "as": "clerk", "entry": .number(then.last.number),
            "reason": "It was about another",
        ])
        then.takeWithheld(from: world.record)
        #expect(then.hasFewComplaints(about: key))
        let seen = then.seen(by: .everyone, on: Day("2014-03-03") ?? .first).record
        #expect(seen.withholds(then.last))
    }
}
