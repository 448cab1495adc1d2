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
