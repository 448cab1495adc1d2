import Assurance
import Governance
import Place
import TestSupport
import Testing

@Suite struct GateTests {
    private func town() async throws -> Town {
        let town = try await Town(FrameworkShelf.shipped())
        try await town.adopt(
            "partnership-protocol", from: "2014-01-01", keeping: "needed,available")
        return town
    }

    private func seek(_ more: [Datum.Member] = []) -> Datum {
        .object(
            [
                .init("intent", "seek-approval"), .init("as", "clerk"), .init("approval", "a1"),
                .init("of", "forum"), .init("by", "council-in-forum"), .init("from", "council"),
            ] + more)
    }

    private func test(_ resource: String, needed: Int, available: Int) -> Datum {
        [
            "intent": "test-resources", "as": "clerk", "involvement": "council-in-forum",
            "resource": .text(resource), "needed": .number(needed),
            "available": .number(available),
        ]
    }

    @Test func `a shortfall of resources holds the approval back`() async throws {
        let town = try await town()
        for resource in ["time", "assets", "money"] {
            try await town.perform(test(resource, needed: 5, available: 5))
        }
        try await town.perform(test("knowledge", needed: 2, available: 1))
        #expect(await town.refusal(of: seek()).contains("Held back"))
        try await town.perform(test("knowledge", needed: 2, available: 2))
        #expect(await town.refusal(of: seek()) == "")
    }

    @Test func `what was sought elsewhere is recorded whatever stands in the way`() async throws {
        let town = try await town()
        try await town.perform(test("knowledge", needed: 2, available: 1))
        let sought = seek([.init("happened", "2014-02-01"), .init("word-of", "news")])
        #expect(await town.refusal(of: sought) == "")
    }

    @Test func `no gate is passed by way of a correction, but that of a report`() async throws {
        let town = try await town()
        for resource in ["time", "assets", "money", "knowledge"] {
            try await town.perform(test(resource, needed: 1, available: 1))
        }
        let number = try await town.perform(seek()).number.number
        try await town.perform(test("knowledge", needed: 2, available: 1))
        let because = Datum.Member("because", "The wrong body was named.")
        let again = seek([.init("corrects", .number(number)), because])
        #expect(await town.refusal(of: again).contains("Held back"))
        let reported = seek([.init("happened", "2014-02-01"), .init("word-of", "news")]).members
            .map { $0.name == "approval" ? Datum.Member("approval", "a2") : $0 }
        let report = try await town.perform(.object(reported)).number.number
        let mended = Datum.object(
            seek([.init("corrects", .number(report)), because]).members
                .map { $0.name == "approval" ? Datum.Member("approval", "a2") : $0 })
        #expect(await town.refusal(of: mended) == "")
    }

    @Test func `an answer to no finding is refused, and the nearest is named`() async throws {
        let town = try await town()
        try await town.perform(test("money", needed: 2, available: 1))
        let answer: (String) -> Datum = { finding in
            [
                "intent": "answer-finding", "as": "clerk", "finding": .text(finding),
                "subject": "involvement:council-in-forum", "answer": "The grant is on its way.",
            ]
        }
        let name = "NP-11/council/involvement:council-in-forum/money"
        let refusal = await town.refusal(
            of: answer("NP-11/council/involvement:council-in-forum/mony"))
        #expect(refusal.contains("Did you mean ‘\(name)’?"))
        #expect(await town.refusal(of: answer("CG-99/nonsense")).contains("There is no finding"))
        #expect(await town.refusal(of: answer(name)) == "")
    }

    @Test func `a reason passes the gate, and the record says so`() async throws {
        let town = try await town()
        try await town.perform(test("knowledge", needed: 2, available: 1))
        try await town.perform(seek([.init("despite", "The partners lend us an expert.")]))
        let overrides = town.moot.snapshot.record.place.overrides.facts
        #expect(!overrides.isEmpty)
    }
}
