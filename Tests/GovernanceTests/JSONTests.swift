import Governance
import TestSupport
import Testing

@Suite struct JSONTests {
    @Test func `the same value is always the same bytes`() throws {
        let value: Datum = ["b": 1, "a": ["x", true, ["c": "é\"\\\n"]], "n": -12]
        let bytes = JSONText.bytes(of: value)
        let text = #"{"b":1,"a":["x",true,{"c":"é\"\\\u000a"}],"n":-12}"#
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(try JSONReader.read(bytes) == value)
    }

    @Test func `an object with more names than any form has is refused at the first too many`() {
        let many = (0...JSONReader.mostNames).map { "\"n\($0)\":0" }.joined(separator: ",")
        #expect(throws: JSONProblem.self) { try JSONReader.read(Array("{\(many)}".utf8)) }
        let lawful = (1...JSONReader.mostNames).map { "\"n\($0)\":0" }.joined(separator: ",")
        #expect(throws: Never.self) { try JSONReader.read(Array("{\(lawful)}".utf8)) }
    }

    struct Mistake: Sendable {
        let text: String
        let line: Int
        let column: Int
        let expected: String
    }

    @Test(arguments: [
        Mistake(text: "", line: 1, column: 1, expected: "a value"),
        Mistake(text: "{\"a\" 1}", line: 1, column: 6, expected: "a colon"),
        Mistake(text: "[1,\n 2", line: 2, column: 3, expected: "a comma or ]"),
        Mistake(text: "{\"a\":1,\"a\":2}", line: 1, column: 8, expected: "each name once"),
        Mistake(text: "1.5", line: 1, column: 1, expected: "a whole number"),
        Mistake(text: "01", line: 1, column: 1, expected: "a whole number"),
        Mistake(text: "99999999999999999999", line: 1, column: 1, expected: "a whole number"),
        Mistake(text: "\"a\u{1}\"", line: 1, column: 3, expected: "no bare line ends"),
        Mistake(text: "\"\\ud800\"", line: 1, column: 8, expected: "the other half"),
        Mistake(text: "true false", line: 1, column: 6, expected: "the end of the text"),
        Mistake(text: "nul", line: 1, column: 4, expected: "null"),
    ])
    func `a mistake names its line, its column and what was expected`(mistake: Mistake) {
        do {
            _ = try JSONReader.read(Array(mistake.text.utf8))
            Issue.record("‘\(mistake.text)’ was read")
        } catch {
            #expect(error.line == mistake.line)
            #expect(error.column == mistake.column)
            #expect(error.expected.hasPrefix(mistake.expected))
        }
    }

    @Test func `a hundred thousand open brackets are refused`() {
        #expect(throws: JSONProblem.self) {
            try JSONReader.read([UInt8](repeating: 0x5B, count: 100_000))
        }
    }

    @Test func `bytes that are not UTF-8 are refused where they stand`() {
        do {
            _ = try JSONReader.read(Array("{\"a\":\n\"".utf8) + [0xFF, 0x22, 0x7D])
            Issue.record("they were read")
        } catch {
            #expect(error.line == 2)
            #expect(error.expected == "text in UTF-8")
        }
    }

    @Test func `an escaped pair is one character`() throws {
        #expect(try JSONReader.read(Array(#""\ud83c\uDF33""#.utf8)) == .text("🌳"))
    }

    @Test func `whatever bytes come in, the reader answers`() throws {
        var dice = Dice(seed: 11)
        let good = Array(#"{"intent":"call-meeting","day":"2014-03-20","n":[1,-2,true,null]}"#.utf8)
        for _ in 0..<20_000 {
            var bytes = good
            for _ in 0..<dice.roll(1...6) {
                let place = dice.roll(0...(bytes.count - 1))
                switch dice.roll(0...2) {
                case 0: bytes[place] = UInt8(dice.roll(0...255))
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8(dice.roll(0...255)), at: place)
                }
            }
            if let value = try? JSONReader.read(bytes) {
                #expect(try JSONReader.read(JSONText.bytes(of: value)) == value)
            }
        }
    }
}
