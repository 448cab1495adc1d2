import Governance
import Publication
import Testing

@testable import Search

struct RankingTests {
    /// Something with a key, what it is called, and what else is said of it.
    private struct Thing {
        let kind: SubjectKind
        let key: String
        let called: String
        let words: String
        let formerly: [String]

        init(
            _ kind: SubjectKind, _ key: String, _ called: String, _ words: String = "",
            formerly: String...
        ) {
            self.kind = kind
            self.key = key
            self.called = called
            self.words = words
            self.formerly = formerly
        }

        func searchable(at place: Int) -> Searchable {
            let hasName = [.partnership, .body, .person].contains(kind)
            return Searchable(
                .subject(SubjectRef(kind, key)), at: 65_536 * place, name: hasName ? called : "",
                formerly: formerly, title: hasName ? "" : called, words: words)
        }
    }

    private static let things = [
        Thing(.partnership, "forum", "High Water Forum", "a partnership"),
        Thing(.partnership, "board", "Board of the High Water Forum"),
        Thing(.body, "group", "High Water Forum Group"),
        Thing(.partnership, "friends", "High Water Forum Friends"),
        Thing(.person, "ada", "Ada Forum"),
        Thing(.paper, "paper", "Agenda of the High Water Forum"),
        Thing(.meeting, "meeting", "Meeting of the High Water Forum"),
        Thing(.promise, "promise", "Dig a ditch", "The High Water Forum is to dig it"),
        Thing(.decision, "decision", "Dig", "high forum water"),
        Thing(.item, "item", "Agenda", "High Water Forum High Water Forum"),
    ]

    private func found(
        _ typed: String, _ things: [Thing] = things, page: Int = 1
    ) async throws -> [String] {
        let index = try SearchIndex()
        try await index.hold(things.enumerated().map { $1.searchable(at: $0 + 1) })
        return try await index.answer(Question(typed), page: page).hits.map { hit in
            guard case .subject(let ref) = hit.thing else { return "" }
            return ref.key
        }
    }

    private static let order = [
        "forum", "friends", "group", "board", "meeting", "paper", "decision", "promise", "item",
    ]

    @Test(arguments: ["High Water Forum", "hígh water FORUM", "  high, water: forum!"])
    func `first what is called so, then what begins so, then names, titles and texts`(
        _ typed: String
    ) async throws {
        #expect(try await found(typed) == Self.order)
    }

    @Test func `the beginning of a name ranks as the name does`() async throws {
        #expect(Set(try await found("High Water Foru").prefix(3)) == ["forum", "friends", "group"])
        #expect(try await found("agen") == ["paper", "item"])
    }

    @Test func `a title that is exactly so comes before names that only hold it`() async throws {
        let things = Self.things + [Thing(.body, "agenda", "Agenda Group")]
        #expect(try await found("agenda", things) == ["item", "agenda", "paper"])
    }

    @Test func `what was called so before comes after what is, and before what begins so`()
        async throws
    {
        let things =
            Self.things + [Thing(.body, "moved", "Quillon Society", formerly: "High Water Forum")]
        let order = ["forum", "moved"] + Self.order.dropFirst()
        #expect(try await found("high water forum", things) == order)
        #expect(try await found("quillon", things) == ["moved"])
    }

    @Test(arguments: [50, 10_050])
    func `among however many, the thing itself is first and the rest has no gaps`(
        _ count: Int
    ) async throws {
        let index = try SearchIndex()
        let many = (1...count).map {
            Thing(.paper, "paper-\($0)", $0 % 3 == 0 ? "Water" : "Agenda", "High Water Forum")
        }
        let things = Self.things + many
        try await index.hold(things.enumerated().map { $1.searchable(at: $0 + 1) })
        let question = try Question("high water forum")
        var seen: [Findable] = []
        var page = 1
        repeat {
            let answer = try await index.answer(question, page: page)
            #expect(answer.total == count + 9)
            seen += answer.hits.map(\.thing)
            page += 1
        } while seen.count < count + 9 && page < 600
        #expect(seen.count == count + 9)
        #expect(Set(seen).count == count + 9)
        #expect(
            seen.prefix(4).map(\.description) == [
                "subject partnership:forum", "subject partnership:friends",
                "subject body:group", "subject partnership:board",
            ])
    }

    @Test func `no text that is typed is a fault, whatever it is made of`() async throws {
        let index = try SearchIndex()
        try await index.hold(Self.things.enumerated().map { $1.searchable(at: $0 + 1) })
        var chance = Chance(state: 20_260_409)
        for number in 1...3_000 {
            let typed = chance.text()
            do {
                let answer = try await index.answer(Question(typed), page: number % 3)
                #expect(answer.hits.count <= answer.total)
            } catch is Question.Problem {
                continue
            } catch {
                Issue.record("\(error) for \(typed.unicodeScalars.map(\.value))")
            }
        }
    }

    /// Texts by chance, in which what could be syntax is frequent.
    private struct Chance {
        var state: UInt64

        private static let awkward: [UInt32] = [
            0x22, 0x22, 0x201C, 0x201D, 0x301, 0x308, 0x200D, 0x200B, 0xFE0F, 0, 1, 2, 0x7F,
            0xFFFD, 0xFEFF, 0x20E3, 0x1F642, 0x24B6, 0x2A, 0x5E, 0x28, 0x29, 0x3A, 0x7B, 0x2D,
            0x27, 0x20, 0x20, 0xA0, 0x2028, 0x61, 0x68, 0x77, 0x66, 0x3A9, 0x10FFFF,
        ]

        private mutating func number(below limit: UInt32) -> UInt32 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt32(state >> 33) % limit
        }

        mutating func text() -> String {
            var text = String.UnicodeScalarView()
            for _ in 0...number(below: 24) {
                let value =
                    number(below: 4) == 0
                    ? number(below: 0x11_0000)
                    : Self.awkward[Int(number(below: UInt32(Self.awkward.count)))]
                text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
            }
            return String(text)
        }
    }
}
