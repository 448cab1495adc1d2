import Governance
import Testing

@testable import Pages

/// Which part of a large place is drawn.
@Suite struct InvolvedTests {
    /// Bodies in partnerships by some rule; the first body leads in what it is in.
    private func involved(
        _ bodies: Int, _ partnerships: Int, where isIn: (Int, Int) -> Bool
    ) throws -> Involved {
        let keys = try (0..<partnerships).map { try #require(Partnership.Key("p-\($0)")) }
        let rows = try (0..<bodies).map { body in
            let parts = keys.enumerated().filter { isIn(body, $0.offset) }.map {
                ($0.element, Involved.Part(words: "in it", weight: body == 0 ? .lead : .partner))
            }
            return Involved.Row(
                body: try #require(Body.Key("b-\(body)")), name: "Body \(body)",
                parts: Dictionary(uniqueKeysWithValues: parts))
        }
        return Involved(rows, in: keys.map { ($0, $0.word) })
    }

    private func ref(_ text: String) throws -> SubjectRef { try #require(SubjectRef(text)) }

    @Test func `a small place is drawn whole, and a large one is not`() throws {
        #expect(try involved(40, 16) { _, _ in true }.isSmall)
        #expect(try !involved(41, 16) { _, _ in true }.isSmall)
        #expect(try !involved(40, 17) { _, _ in true }.isSmall)
        let whole = try involved(3, 4) { $0 <= $1 }.whole
        #expect(whole.lines.count == 9)
        #expect(Set(whole.lines).count == 9)
    }

    @Test func `around a body is what it is in, and who else is in that`() throws {
        let chain = try involved(100, 100) { $1 == $0 || $1 == $0 + 1 }
        let share = try #require(chain.around(try ref("body:b-50")))
        #expect(share.network.partnerships.map(\.name) == ["p-50", "p-51"])
        #expect(share.network.bodies.map(\.name) == ["Body 50", "Body 49", "Body 51"])
        #expect(share.network.lines.count == 4)
        #expect(share.leftOut.isEmpty)
    }

    @Test func `around a partnership is who is in it, and in what else`() throws {
        let chain = try involved(100, 100) { $1 == $0 || $1 == $0 + 1 }
        let share = try #require(chain.around(try ref("partnership:p-50")))
        #expect(share.network.bodies.map(\.name) == ["Body 49", "Body 50"])
        #expect(share.network.partnerships.map(\.name) == ["p-50", "p-49", "p-51"])
        #expect(share.network.lines.count == 4)
    }

    @Test func `what would be too much is left out, and that is said`() throws {
        let crowd = try involved(60, 30) { _, _ in true }
        let body = try #require(crowd.around(try ref("body:b-7")))
        #expect(body.network.bodies.map(\.name) == ["Body 7"])
        #expect(body.network.partnerships.count == Involved.widest)
        #expect(
            body.leftOut == ["14 more partnerships it is in", "the 59 other bodies in those"])
        let partnership = try #require(crowd.around(try ref("partnership:p-7")))
        #expect(partnership.network.bodies.count == Involved.highest)
        #expect(partnership.network.bodies.first?.name == "Body 0")
        #expect(partnership.network.partnerships.count == 1)
        #expect(partnership.leftOut.first == "20 more bodies in it")
    }

    @Test func `a partnership of nobody stands alone, and what is not there is not drawn`() throws {
        let empty = try involved(2, 3) { _, partnership in partnership == 0 }
        let alone = try #require(empty.around(try ref("partnership:p-2")))
        #expect(alone.network.bodies.isEmpty)
        #expect(alone.network.lines.isEmpty)
        #expect(alone.network.partnerships.count == 1)
        #expect(empty.around(try ref("body:nobody")) == nil)
        #expect(empty.around(try ref("meeting:p-0")) == nil)
    }
}
