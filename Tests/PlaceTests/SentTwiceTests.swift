import Almanac
import Governance
import Journal
import Place
import TestSupport
import Testing

/// A request under a word has effect once; another under the same word is never taken for it.
@Suite struct SentTwiceTests {
    private func town() async throws -> Town {
        let town = try await Town(FrameworkShelf.shipped())
        try await town.perform([
            "intent": "call-meeting", "as": "clerk", "meeting": "m1", "day": "2014-03-20",
            "convener": "partnership:forum",
        ])
        return town
    }

    private func publish(_ title: String, _ more: [Datum.Member] = []) -> Datum {
        .object(
            [
                .init("intent", "publish-paper"), .init("as", "clerk"), .init("paper", "agenda"),
                .init("meeting", "m1"), .init("sort", "agenda"), .init("title", .text(title)),
                .init("once", "agenda-of-march"),
            ] + more)
    }

    private func erase(_ title: String, in town: Town) async throws {
        let key: Paper.Key = try key("agenda")
        let paper = try #require(town.moot.snapshot.record.papers[key])
        let kept = try #require(paper.made.value?.title)
        try #require(town.moot.snapshot.record.words(kept) == title)
        try await town.perform([
            "intent": "erase-text", "as": "clerk", "text": .text(kept.digest.description),
        ])
    }

    @Test func `one intent sent twice has one effect`() async throws {
        let town = try await town()
        let first = try await town.perform(publish("Agenda of March"))
        let again = try await town.perform(publish("Agenda of March"))
        #expect(again.number == first.number)
        #expect(again.isRepeat)
        #expect(town.moot.snapshot.record.last == first.number)
    }

    @Test(arguments: ["Agenda of Marsh", "agenda of March", "Agenda"])
    func `another text under the same word is refused, of whatever length`(
        title: String
    ) async throws {
        let town = try await town()
        let first = try await town.perform(publish("Agenda of March"))
        let said = await town.refusal(of: publish(title))
        #expect(said.contains("sent before with something else in it, as entry \(first.number)"))
    }

    @Test func `so is another field, and another text in the same batch`() async throws {
        let town = try await town()
        let lines = [publish("Agenda of March"), publish("Agenda of Marsh")]
        do {
            _ = try await town.moot.performAll(lines.map { try Door.read($0) })
            Issue.record("they were performed")
        } catch let problems as LineProblems {
            #expect(problems.refusals.map(\.line) == [2])
        }
        try await town.perform(publish("Agenda of March"))
        let said = await town.refusal(of: publish("Agenda of March", [.init("at", "10:00")]))
        #expect(said.contains("sent before with something else"))
    }

    @Test func `texts in one another's places are another request`() async throws {
        let town = try await town()
        func exempt(_ reason: String, _ title: String) -> Datum {
            [
                "intent": "exempt-paper", "as": "clerk", "paper": "agenda", "once": "exempt",
                "reason": .text(reason), "public-title": .text(title),
            ]
        }
        try await town.perform(publish("Agenda of March"))
        try await town.perform(exempt("Lent", "Tent"))
        #expect(await town.refusal(of: exempt("Tent", "Lent")).contains("something else"))
        #expect(try await town.perform(exempt("Lent", "Tent")).isRepeat)
    }

    @Test func `texts that look the same and are written otherwise are not the same`() async throws
    {
        let town = try await town()
        try await town.perform(publish("Agenda of March"))
        // The same letter with its marks in another order, in as many bytes.
        #expect("a\u{323}\u{307}" == "a\u{307}\u{323}")
        let one = [Datum.Member("reason", "a\u{323}\u{307}"), .init("once", "second")]
        let other = [Datum.Member("reason", "a\u{307}\u{323}"), .init("once", "second")]
        func exempt(_ more: [Datum.Member]) -> Datum {
            .object(
                [
                    .init("intent", "exempt-paper"), .init("as", "clerk"),
                    .init("paper", "agenda"), .init("public-title", "Tent"),
                ] + more)
        }
        try await town.perform(exempt(one))
        #expect(await town.refusal(of: exempt(other)).contains("something else"))
    }

    @Test func `a repeat of what was erased since is refused, and says why`() async throws {
        let town = try await town()
        let first = try await town.perform(publish("Agenda of March"))
        try await erase("Agenda of March", in: town)
        for title in ["Agenda of March", "Agenda of Marsh"] {
            let said = await town.refusal(of: publish(title))
            #expect(said.contains("sent before, as entry \(first.number)"), "\(said)")
            #expect(said.contains("a text of it was erased since"))
        }
        #expect(await town.refusal(of: publish("Agenda")).contains("something else"))
        #expect(!ThinLineTests.bytes(under: town.path).contains(Array("Agenda of March".utf8)))
    }

    @Test func `a reason that stood in nobody's way had no effect and is not compared`()
        async throws
    {
        let town = try await town()
        func exempt(_ despite: String) -> Datum {
            [
                "intent": "publicise-meeting", "as": "clerk", "meeting": "m1", "once": "notice",
                "despite": .text(despite),
            ]
        }
        try await town.perform(exempt("Lent"))
        #expect(try await town.perform(exempt("Tent")).isRepeat)
    }

    @Test func `what is remembered of a request tells nothing of its texts`() throws {
        let one = try Door.read(publish("Agenda of March"))
        #expect(try Door.read(publish("Agenda of Marsh")).digest == one.digest)
        #expect(try Door.read(publish("Agenda")).digest != one.digest)
    }

    @Test(arguments: [
        "0", "-1", "99", "1000000000000000", "4294967297", "99999999999999999999", "-0",
    ])
    func `an entry that is not there is named as it was typed`(typed: String) async throws {
        let town = try await town()
        let last = town.moot.snapshot.record.last
        let expected = "There is no entry \(typed) in this journal; the last is \(last)."
        let withdraw: Datum = [
            "intent": "withdraw-entry", "as": "clerk", "entry": .text(typed), "reason": "No",
        ]
        #expect(await town.refusal(of: withdraw) == "entry: " + expected)
        for (field, more) in [("seen", []), ("corrects", [Datum.Member("because", "No")])] {
            let line = Datum.object(
                publish("Agenda").members + [.init(field, .text(typed))] + more)
            #expect(await town.refusal(of: line) == "\(field): " + expected)
        }
    }
}
