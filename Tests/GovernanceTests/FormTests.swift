import Governance
import TestSupport
import Testing

@Suite struct FormTests {
    @Test func `every problem of a form is named at once, each by its field`() throws {
        var world = try World()
        let said = world.refusal(of: [
            "intent": "call-meeting", "as": "clerk", "convener": "forum", "day": "2014-02-31",
            "dya": "x",
        ])
        let lines = said.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("dya: There is no such field."))
        #expect(lines[0].hasSuffix("Did you mean ‘day’?"))
        #expect(lines[1].hasPrefix("convener: Found ‘forum’, expected a subject"))
        #expect(lines[2].contains("February 2014 has 28 days"))
    }

    @Test func `a misspelt intent is answered with the nearest`() throws {
        var world = try World()
        let said = world.refusal(of: ["intent": "cal-meeting", "as": "clerk"])
        #expect(said.contains("Did you mean ‘call-meeting’?"))
    }

    @Test func `a misspelt choice is answered with the nearest`() throws {
        var world = try World()
        let said = world.refusal(of: [
            "intent": "establish-body", "as": "clerk", "name": "Fire", "sector": "fier",
        ])
        #expect(said.contains("Did you mean ‘fire’?"))
    }

    @Test(arguments: [
        "../../etc", "A", "", "a--b", "-a", "a-", "ä", String(repeating: "a", count: 65),
    ])
    func `a key is small letters, digits and single hyphens`(word: String) {
        #expect(Word(word) == nil)
        #expect(Meeting.Key(word) == nil)
    }

    @Test(
        arguments: [
            0x202A, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C, 0x200B, 0x200D, 0x2060, 0xFEFF,
            0x2028, 0x2029, 0x00AD, 0x115F, 0x3164, 0xFE0F, 0x2800, 0xE000, 0xF0000, 0xE0041,
            0xFFFE,
            0x1FFFF, 0x0378, 0x001B, 0x0085,
        ] as [UInt32])
    func `a public name has no character that cannot be seen`(value: UInt32) throws {
        var world = try World()
        let scalar = try #require(Unicode.Scalar(value))
        let said = world.refusal(of: [
            "intent": "rename-partnership", "as": "clerk", "partnership": "forum",
            "name": .text("Forum\(scalar)s"),
        ])
        let code = String(value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        #expect(
            said.hasPrefix("name: Found \(name) as character 6, which cannot be seen"), "\(said)")
    }

    @Test(arguments: [
        "Cyngor Sir y Fflint – Gŵyl", "Πόλις", "市議会", "مجلس", "Forum 🦌", "e\u{301}", "a\u{A0}b",
    ])
    func `a public name is in any writing`(name: String) {
        #expect(PublicName(name)?.text == name)
    }

    @Test(arguments: [" ", "\u{A0}", "\u{3000}", "\u{2003} "])
    func `a public name is not blank`(name: String) {
        #expect(PublicName(name) == nil)
    }

    @Test func `every intent has its own word, a sentence and fields that do not clash`() {
        let kinds = IntentKind.all
        #expect(Set(kinds.map(\.word)).count == kinds.count)
        let shared = Set(Envelope.form.fields.map(\.name))
        for kind in kinds {
            #expect(kind.says.hasSuffix("."), "\(kind.word)")
            let names = kind.fields.map(\.name)
            #expect(Set(names).count == names.count, "\(kind.word)")
            #expect(shared.isDisjoint(with: names), "\(kind.word)")
            let taken: Set = ["intent", "file", "data", "frameworks", "dry-run", "help"]
            #expect(taken.isDisjoint(with: names), "\(kind.word)")
        }
    }

    @Test func `a form says which texts are public and which are not`() throws {
        let kind = try #require(IntentKind.named("enter-person"))
        let kinds = kind.fields.map(\.kind)
        #expect(kinds.contains(.keptText(.everyone)))
        #expect(kinds.contains(.keptText(.insiders)))
    }
}
