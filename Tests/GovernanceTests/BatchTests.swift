import Almanac
import TestSupport
import Testing

@testable import Governance

/// The lines of one file come in together and go together.
@Suite struct BatchTests {
    private static let lines: [Datum] = [
        RecordTests.call,
        ["intent": "publicise-meeting", "as": "clerk", "meeting": "m1"],
        [
            "intent": "establish-body", "as": "clerk", "body": "town", "name": "Town Council",
            "sector": "parish",
        ],
    ]

    private static func withdraw(_ number: Int) -> Datum {
        [
            "intent": "withdraw-batch", "as": "clerk", "entry": .number(number),
            "reason": "The wrong file",
        ]
    }

    @Test func `a batch is withdrawn as one, although its entries stand on each other`() throws {
        var world = try World()
        let before = world.record
        let first = try world.performBatch(Self.lines)
        #expect(world.record.bodies[try key("town")] != nil)
        try world.perform(Self.withdraw(first))
        #expect(world.record.bodies[try key("town")] == nil)
        #expect(world.record.meetings[try key("m1")] == nil)
        #expect(world.record.bodies.count == before.bodies.count)
        #expect((first..<(first + 3)).allSatisfy { world.record.isStruck(EntryNumber($0)) })
        #expect(world.refusal(of: Self.withdraw(first)).contains("withdrawn already"))
    }

    @Test func `a batch that later entries stand on stays, and they are named`() throws {
        var world = try World()
        let first = try world.performBatch(Self.lines)
        let later = try world.perform([
            "intent": "move-meeting", "as": "clerk", "meeting": "m1", "to": "2014-03-27",
        ])
        #expect(world.refusal(of: Self.withdraw(first)).hasSuffix("\(first): \(later)."))
        #expect(world.record.meetings[try key("m1")] != nil)
    }

    @Test func `one entry of a batch can be corrected, and the rest withdrawn`() throws {
        var world = try World()
        let first = try world.performBatch(Self.lines)
        let correction = try world.perform([
            "intent": "establish-body", "as": "clerk", "body": "town", "name": "Tun Council",
            "sector": "parish", "corrects": .number(first + 2), "because": "Misspelt",
        ])
        let withdrawal = try world.perform(Self.withdraw(first))
        #expect(world.record.striker(of: EntryNumber(first))?.number == withdrawal)
        #expect(world.record.striker(of: EntryNumber(first + 2))?.number == correction)
        #expect(world.record.striker(of: EntryNumber(correction)) == nil)
        #expect(world.record.bodies[try key("town")] != nil)
        #expect(world.record.meetings[try key("m1")] == nil)
    }

    @Test func `what is no batch, or not its first entry, is refused by its number`() throws {
        var world = try World()
        let alone = try world.perform(RecordTests.call)
        let first = try world.performBatch(Array(Self.lines.dropFirst()))
        for (number, sentence) in [
            (alone, "came in by itself"), (first + 1, "entry \(first) is"),
            (0, "There is no entry 0"), (-3, "There is no entry -3"),
            (999, "There is no entry 999"),
            (1_000_000_000_000_000, "There is no entry 1000000000000000"),
        ] {
            #expect(world.refusal(of: Self.withdraw(number)).contains(sentence), "\(number)")
        }
    }

    @Test func `a batch that corrects what is not in it is not withdrawn`() throws {
        var world = try World()
        let alone = try world.perform(RecordTests.call)
        let again = Datum.object(
            RecordTests.call.members
                + [.init("corrects", .number(alone)), .init("because", "Wrong day")])
        let first = try world.performBatch([again])
        #expect(world.refusal(of: Self.withdraw(first)).contains("corrects or withdraws an entry"))
    }

    @Test func `an entry says in the journal to which batch it belongs`() throws {
        var world = try World()
        let first = try world.performBatch(Self.lines)
        let entry = try #require(world.entries.last)
        #expect(entry.batch == EntryNumber(first))
        let place: Word = try #require(Word("shire"))
        let bytes = entry.bytes(place: place, previous: .none)
        #expect(String(decoding: bytes, as: UTF8.self).contains(#","batch":\#(first),"#))
        #expect(try Entry.read(bytes).entry == entry)
        #expect(EntryReader().readQuickly(bytes)?.entry == entry)
        let later = String(decoding: bytes, as: UTF8.self)
            .split(separator: #""batch":"#, maxSplits: 1).map(String.init)
        let wrong = Array((later[0] + #""batch":9"# + later[1]).utf8)
        #expect(throws: EntryProblem.self) { try Entry.read(wrong) }
        #expect(EntryReader().readQuickly(wrong) == nil)
    }
}
