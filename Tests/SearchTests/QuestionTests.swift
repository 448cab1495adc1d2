import Testing

@testable import Search

struct QuestionTests {
    struct Case: Sendable {
        let typed: String
        let match: String

        init(_ typed: String, _ match: String) {
            self.typed = typed
            self.match = match
        }
    }

    @Test(arguments: [
        Case("road safety", #""road" AND "safety""#),
        Case(#"the "road safety" plan"#, #""the" AND "road safety" AND "plan""#),
        Case(#""road"#, #""road""#),
        Case("NEAR(road safety)", #""NEAR(road" AND "safety)""#),
        Case("road AND * OR name:safety", #""road" AND "AND" AND "OR" AND "name:safety""#),
        Case("“road safety”", #""road safety""#),
        Case("road road road", #""road""#),
    ])
    func `nothing a reader types is syntax but the quotes of a phrase`(_ one: Case) throws {
        #expect(try Question(one.typed).match(isBeginning: false) == one.match)
    }

    @Test(arguments: [
        Case("a\"\u{301}", "\"a\""),
        Case("a\"\u{301}b\"\u{308}c", "\"a\" AND \"\u{301}b\" AND \"\u{308}c\""),
        Case("road\0safety", #""road" AND "safety""#),
        Case("\"road\0safety\"", #""road safety""#),
    ])
    func `a quote with an accent on it is a quote, and a null ends nothing`(_ one: Case) throws {
        #expect(
            Array(try Question(one.typed).match(isBeginning: false).unicodeScalars)
                == Array(one.match.unicodeScalars))
    }

    @Test(arguments: ["", " ", "*", #""""#, "— … !", "()^:"])
    func `what has no word is refused`(_ typed: String) {
        #expect(throws: Question.Problem.noWords) { try Question(typed) }
    }

    @Test func `what is too long or has too many words is refused`() throws {
        let long = String(repeating: "a", count: 201)
        #expect(throws: Question.Problem.tooLong) { try Question(long) }
        #expect(try Question(String(long.dropLast())).match(isBeginning: false).count == 202)
        #expect(throws: Question.Problem.tooMany) { try Question("a b c d e f g h i j k l m") }
    }

    @Test(arguments: [
        Case("hampshire", "hamsphire"), Case("partnership", "partnrship"), Case("perry", "pery"),
        Case("police", "pollice"),
    ])
    func `a letter too many, too few, wrong or swapped is one mistake`(_ one: Case) {
        #expect(Spelling.distance(Array(one.typed.utf8), Array(one.match.utf8), most: 1) == 1)
    }

    @Test func `words too far apart have no distance`() {
        #expect(Spelling.distance(Array("police".utf8), Array("fire".utf8), most: 2) == nil)
        #expect(Spelling.distance([], Array("ab".utf8), most: 2) == 2)
        #expect(Spelling.mistakes(in: "ab") == 0)
        #expect(Spelling.mistakes(in: "perry") == 1)
        #expect(Spelling.mistakes(in: "moorland") == 2)
        #expect(Spelling.mistakes(in: "hampshire") == 3)
    }
}
