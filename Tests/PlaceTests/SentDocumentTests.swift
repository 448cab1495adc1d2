import Almanac
import Assurance
import Governance
import Journal
import Place
import TestSupport
import Testing

/// A document that is sent twice, corrected, or handed in where it cannot be.
struct SentDocumentTests {
    private let library = Result { try FrameworkShelf.shipped() }

    private func town() async throws -> Town {
        let town = try await Town(library.get())
        try await town.perform([
            "intent": "call-meeting", "as": "clerk", "meeting": "m1",
            "convener": "partnership:forum", "day": "2014-03-20",
        ])
        return town
    }

    private func publish(
        _ text: String, as field: String = "document", more: [Datum.Member] = []
    ) -> Datum {
        let line: Datum = [
            "intent": "publish-paper", "as": "clerk", "paper": "p1", "meeting": "m1",
            "sort": "agenda", "title": "Agenda",
        ]
        let document: Datum = ["name": "agenda.txt", "text": .text(text)]
        return .object(line.members + [.init(field, document)] + more)
    }

    @Test(arguments: ["document", "private-document"])
    func `the same again has no second effect, and another document is refused`(
        field: String
    ) async throws {
        let town = try await town()
        let once = Datum.Member("once", "agenda")
        let first = try await town.perform(publish("An agenda", as: field, more: [once]))
        let again = try await town.perform(publish("An agenda", as: field, more: [once]))
        #expect(again.isRepeat && again.number == first.number)
        // Of the same length, so that only the bytes tell.
        #expect(
            await town.refusal(of: publish("An agendA", as: field, more: [once]))
                .contains("something else"))
        #expect(try town.moot.verify())
    }

    @Test func `a private one that was erased since cannot be compared any more`() async throws {
        let town = try await town()
        let line = publish("An agenda", as: "private-document", more: [.init("once", "agenda")])
        let number = try await town.perform(line).number
        let before = EntryNumber(number.number - 1)
        let sealed = try #require(try town.moot.entries(after: before, atMost: 1).first)
        let document = try #require(Entry.read(sealed.bytes).entry.documents.first)
        try await town.perform([
            "intent": "erase-text", "as": "clerk", "text": .text(document.digest.description),
        ])
        #expect(town.moot.open(document) == nil)
        #expect(await town.refusal(of: line).contains("erased since"))
        #expect(try town.moot.verify())
    }

    @Test func `a path at a door without files is refused, and so are two documents`() async throws
    {
        let town = try await town()
        var line = publish("An agenda")
        let both = Datum.object(
            line.members + [.init("private-document", ["name": "b.txt", "text": "Another"])])
        #expect(await town.refusal(of: both).contains("expected one of the two"))
        line = .object(
            line.members.map { $0.name == "document" ? .init("document", "/etc/hostname") : $0 })
        #expect(await town.refusal(of: line).contains("no file can be handed in here"))
        for odd: Datum in [
            3, ["a", "b"], ["name": "a.txt"], ["hash": "x", "bytes": 1, "type": "pdf"],
        ] {
            let members = line.members.map {
                $0.name == "document" ? Datum.Member("document", odd) : $0
            }
            #expect(
                await town.refusal(of: .object(members)).contains("expected the path of a file"))
        }
    }
}
