import Governance
import Publication
import Testing

@testable import Search

struct FindingTests {
    /// A few things with names, titles and texts.
    private static let things: [(name: String, title: String, words: String)] = [
        ("Hampshire Partnership", "", "Community safety · Hampshire"),
        ("Café Society Trust", "", "A trust"),
        ("Roy Perry", "", ""),
        ("Fire and Rescue Authority", "", ""),
        ("", "Minutes of the meeting", "The decision to mend roads was put off"),
        ("", "A paper on road safety", "Safety of the road near schools · its policies"),
        ("", "A paper on partnerships", "What partners give"),
    ]

    private func index() async throws -> SearchIndex {
        let index = try SearchIndex()
        try await index.hold(
            Self.things.enumerated().map { number, one in
                Searchable(
                    .subject(SubjectRef(.body, "thing-\(number)")), at: 65_536 * (number + 1),
                    name: one.name, title: one.title, words: one.words)
            })
        return index
    }

    private func found(_ typed: String) async throws -> [String] {
        try await index().answer(Question(typed), page: 1).hits.map(\.title.plain)
    }

    struct Case: Sendable {
        let typed: String
        let titles: [String]

        init(_ typed: String, _ titles: String...) {
            self.typed = typed
            self.titles = titles
        }
    }

    @Test(arguments: [
        Case("meetings", "Minutes of the meeting"),
        Case("decisions", "Minutes of the meeting"),
        Case("cafe", "Café Society Trust"), Case("CAFÉ", "Café Society Trust"),
        Case(#""road safety""#, "A paper on road safety"),
        Case(#""safety road""#),
        Case("roads put", "Minutes of the meeting"),
        Case("roads mended", "Minutes of the meeting"),
    ])
    func `words are found by their stems, phrases as they stand`(_ one: Case) async throws {
        #expect(try await found(one.typed) == one.titles)
    }

    @Test(arguments: [
        Case("hampsh", "Hampshire Partnership"), Case("decisio", "Minutes of the meeting"),
        Case("meetin", "Minutes of the meeting"), Case("policie", "A paper on road safety"),
        Case("roy per", "Roy Perry"), Case("per roy"),
    ])
    func `the last word is a beginning too, and no other is`(_ one: Case) async throws {
        #expect(try await found(one.typed) == one.titles)
    }

    @Test func `a name counts for more than a title, and a title for more than a text`()
        async throws
    {
        #expect(
            try await found("partn") == [
                "Hampshire Partnership", "A paper on partnerships",
            ])
    }

    @Test(arguments: [
        Case("hamsphire", "Hampshire"), Case("Hampshir", ""), Case("Pery", "Perry"),
        Case("Patnrship", "Partnership"), Case("fier", "Fire"), Case("xyzzyx", ""),
        Case("qqq", ""), Case("Hampshire xyzzyx", ""), Case("caffe", "Café"),
        Case("pery roy", "Perry"), Case("safety Hamsphire", "Hampshire"),
        Case("Authrotie", "Authority"), Case("Uothrotie", ""),
    ])
    func `a name with a mistake in it is found, and said to be near`(_ one: Case) async throws {
        let answer = try await index().answer(Question(one.typed), page: 1)
        let meant = answer.near.flatMap(\.meant)
        #expect(meant == one.titles.filter { !$0.isEmpty })
        if !meant.isEmpty { #expect(answer.total > 0 && !answer.hits.isEmpty) }
    }

    @Test(arguments: [
        "NEAR(road safety)", "road AND safety", "road OR", "NOT road", "road*", "^road", "{name}",
        "name:road", "words : road", "road + safety", "-road", "a\"b", "road\")", "'; DROP TABLE",
        "\u{1}road\u{2}", "(((", "road^2", "🙂 road", "ro\u{301}ad", "٣",
    ])
    func `what would be syntax elsewhere is only words here`(_ typed: String) async throws {
        do {
            _ = try await index().answer(Question(typed), page: 1)
        } catch let problem as Question.Problem {
            #expect(problem == .noWords)
        }
    }

    @Test func `what was found is marked where it stands`() async throws {
        let hit = try #require(try await index().answer(Question("roads"), page: 1).hits.first)
        #expect(hit.title.pieces.filter(\.isFound).map(\.text) == ["road"])
        #expect(hit.says?.pieces.filter(\.isFound).map(\.text) == ["road"])
        #expect(hit.says?.plain == "Safety of the road near schools · its policies")
    }

    @Test(arguments: [45, 10_050])
    func `every result is reached by pages, none twice and none left out`(
        _ count: Int
    ) async throws {
        let index = try SearchIndex()
        try await index.hold(
            (1...count).map { number in
                Searchable(
                    .subject(SubjectRef(.body, "thing-\(number)")), at: 65_536 * number,
                    name: number % 7 == 0 ? "Common \(number)" : "", title: "Thing \(number)",
                    words: "common \(String(repeating: "word ", count: number % 5))")
            })
        let question = try Question("common")
        let pages = (count + 19) / 20
        var seen: Set<Findable> = []
        for page in 1...pages {
            let answer = try await index.answer(question, page: page)
            #expect(answer.total == count)
            #expect(answer.page == page)
            for hit in answer.hits { #expect(seen.insert(hit.thing).inserted, "\(page)") }
        }
        #expect(seen.count == count)
        let beyond = try await index.answer(question, page: .max)
        #expect(beyond.page == pages)
        #expect(beyond.hits.count == (count - 1) % 20 + 1)
        #expect(try await index.answer(question, page: .min).page == 1)
    }

    /// A board that had two names before this one.
    private func renamed() async throws -> SearchIndex {
        let index = try SearchIndex()
        try await index.hold([
            Searchable(
                .subject(SubjectRef(.partnership, "board")), at: 65_536, name: "Wyvernmoor Forum",
                formerly: ["The Quillon Board", "Society of Älder Reeves"], title: "",
                words: "A board about roads")
        ])
        return index
    }

    @Test(arguments: [
        Case("quillon board", "The Quillon Board"), Case("QUILLO", "The Quillon Board"),
        Case("quilon", "The Quillon Board"), Case("alder reeves", "Society of Älder Reeves"),
        Case("aldre", "Society of Älder Reeves"), Case("wyvernmoor"), Case("roads"),
        Case("board", "The Quillon Board"),
        Case("quillon reeves", "The Quillon Board", "Society of Älder Reeves"),
    ])
    func `a former name is found as a name is, and the answer says which it was`(
        _ one: Case
    ) async throws {
        let answer = try await renamed().answer(Question(one.typed), page: 1)
        let hit = try #require(answer.hits.first)
        #expect(hit.title.plain == "Wyvernmoor Forum")
        #expect(hit.formerly.map(\.plain) == one.titles)
        #expect(hit.formerly.allSatisfy { $0.pieces.contains { $0.isFound } })
    }

    @Test func `a former name that was mistyped is written as it was`() async throws {
        let near = try await renamed().answer(Question("aldrer"), page: 1).near
        #expect(near.map(\.meant) == [["Älder"]])
    }
}
