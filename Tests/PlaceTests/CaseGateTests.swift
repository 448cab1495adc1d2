import Assurance
import Governance
import Place
import TestSupport
import Testing

/// The council thinks of joining the Link, and its protocol says what it has to ask itself first.
@Suite struct `The deciding of a case` {
    private func town() async throws -> Town {
        let town = try await Town(FrameworkShelf.shipped())
        try await town.adopt(
            "partnership-protocol", from: "2014-01-01", keeping: "checklistAnswer,needed,available"
        )
        try await town.perform([
            "intent": "start-partnership", "as": "clerk", "partnership": "link",
            "name": "The Link", "kind": "network", "regime": "informal", "area": "shire",
        ])
        try await town.perform([
            "intent": "open-case", "as": "clerk", "case": "k1", "partnership": "link",
            "body": "council", "purpose": "join",
        ])
        return town
    }

    private func questions(_ town: Town) async throws -> [String] {
        try await town.findings("NP-10", on: "2014-03-03").compactMap(\.key.detail)
    }

    private func answer(_ question: String) -> Datum {
        [
            "intent": "answer-question", "as": "clerk", "case": "k1",
            "question": .text(question), "answer": "yes",
        ]
    }

    private func weigh(_ resource: String, needed: Int = 5, available: Int = 5) -> Datum {
        [
            "intent": "weigh-resources", "as": "clerk", "case": "k1",
            "resource": .text(resource), "needed": .number(needed),
            "available": .number(available),
        ]
    }

    private func decide(_ more: [Datum.Member] = []) -> Datum {
        .object(
            [
                .init("intent", "decide-case"), .init("as", "clerk"), .init("case", "k1"),
                .init("outcome", "join"), .init("reasons", "It does more for less."),
                .init("by", "body:council"), .init("involvement", "council-in-link"),
                .init("level", "fullPartner"),
            ] + more)
    }

    /// Everything answered and weighed, but for some questions.
    private func prepare(_ town: Town, but open: [String] = []) async throws {
        for question in try await questions(town) where !open.contains(question) {
            try await town.perform(answer(question))
        }
        for resource in ["time", "assets", "knowledge", "money"] {
            try await town.perform(weigh(resource))
        }
    }

    private func names(_ town: Town, _ duty: String) async throws -> Set<Standing.Name> {
        Set(
            try await town.findings(duty, on: "2014-03-03")
                .filter { $0.key.partnership?.word == "link" }.map(\.standing.name))
    }

    @Test func `goes through once every question is answered and nothing falls short`()
        async throws
    {
        let town = try await town()
        #expect(try await questions(town).count == 13)
        try await prepare(town)
        #expect(await town.refusal(of: decide()) == "")
        #expect(try await names(town, "NP-10") == [.kept])
        #expect(try await names(town, "NP-11") == [.kept])
    }

    @Test func `is held back while a question is open`() async throws {
        let town = try await town()
        try await prepare(town, but: ["exit"])
        let refusal = await town.refusal(of: decide())
        #expect(refusal.contains("Held back"))
        #expect(refusal.contains("NP-10/council/case:k1/exit"))
        #expect(!refusal.contains("NP-10/council/case:k1/purpose"))
        #expect(!refusal.contains("NP-11"))
        try await town.perform(answer("exit"))
        #expect(await town.refusal(of: decide()) == "")
    }

    @Test func `is held back by a shortfall of knowledge, and by nothing else`() async throws {
        let town = try await town()
        try await prepare(town)
        try await town.perform(weigh("knowledge", needed: 3, available: 2))
        let refusal = await town.refusal(of: decide())
        #expect(refusal.contains("NP-11/council/case:k1/knowledge"))
        #expect(!refusal.contains("NP-11/council/case:k1/money"))
        #expect(!refusal.contains("NP-10"))
        try await town.perform(weigh("knowledge", needed: 3, available: 3))
        #expect(await town.refusal(of: decide()) == "")
    }

    @Test func `is held back while nobody has weighed what it takes`() async throws {
        let town = try await town()
        for question in try await questions(town) { try await town.perform(answer(question)) }
        #expect(await town.refusal(of: decide()).contains("NP-11/council/case:k1/time"))
    }

    @Test func `passes with a reason, and what was passed by is excused and says so`()
        async throws
    {
        let town = try await town()
        try await prepare(town, but: ["exit", "law"])
        try await town.perform(weigh("knowledge", needed: 3, available: 2))
        try await town.perform(decide([.init("despite", "The partners lend us an expert.")]))
        // On the day of the decision itself a question may still be answered.
        let questions = try await town.findings("NP-10", on: "2014-03-04")
        let excused = questions.filter { $0.standing.name == .excused }
        #expect(Set(excused.compactMap(\.key.detail)) == ["exit", "law"])
        #expect(questions.filter { $0.standing == .kept }.count == 11)
        let resources = try await town.findings("NP-11", on: "2014-03-04")
            .filter { $0.key.subject == SubjectRef(.involvement, "council-in-link") }
        let short = resources.filter { $0.standing.name == .excused }
        #expect(short.map(\.key.detail) == ["knowledge"])
        #expect(resources.filter { $0.standing == .kept }.count == 3)
        #expect((excused + short).allSatisfy { !$0.isRed })
        let record = town.moot.snapshot.record
        let overrides = Set(record.place.overrides.facts.map(\.entry))
        let assessor = Assessor(record, on: try day("2014-03-04"), by: town.moot.library)
        #expect(
            (excused + short).allSatisfy {
                !overrides.isDisjoint(with: assessor.proof(of: $0).entries)
            })
    }

    @Test func `is not held back where it was reported from elsewhere`() async throws {
        let town = try await town()
        let reported = decide([.init("happened", "2014-02-10"), .init("word-of", "news")])
        #expect(await town.refusal(of: reported) == "")
        #expect(town.moot.snapshot.record.place.overrides.facts.isEmpty)
        #expect(try await !names(town, "NP-10").contains(.excused))
    }

    @Test func `of another body is not held back by what this one left open`() async throws {
        let town = try await town()
        try await town.perform([
            "intent": "establish-body", "as": "clerk", "body": "city", "name": "City Council",
            "sector": "district", "area": "shire",
        ])
        try await town.perform([
            "intent": "open-case", "as": "clerk", "case": "k2", "partnership": "link",
            "body": "city", "purpose": "join",
        ])
        let decided: Datum = [
            "intent": "decide-case", "as": "clerk", "case": "k2", "outcome": "join",
            "reasons": "We are asked to.", "by": "body:city", "involvement": "city-in-link",
        ]
        #expect(await town.refusal(of: decided) == "")
    }
}
