import Almanac
import Foundation
import Governance
import Journal
import Place
import Site
import TestSupport
import Testing

/// A place with a meeting on 20 March 2014, whose papers bring documents.
struct Shelved {
    let moot: Moot
    let site: Site
    let clock: StandingClock
    /// The data directory.
    let directory = Passing.directory()

    init() async throws {
        let clock = StandingClock(try #require(Moment("2014-03-10T09:00:00Z")))
        moot = try await Served.place(try #require(Word("shire")), in: directory) {
            clock.now
        }
        site = try Served.site(of: [moot])
        self.clock = clock
        for line in Self.founding { try await perform(line) }
    }

    private static let founding: [Datum] = [
        ["intent": "found-place", "place": "shire", "title": "The Shire"],
        [
            "intent": "start-partnership", "partnership": "forum", "name": "The Forum",
            "kind": "forum", "regime": "informal",
        ],
        [
            "intent": "call-meeting", "meeting": "m1", "convener": "partnership:forum",
            "day": "2014-03-20",
        ],
        ["intent": "open-place", "place": "shire"],
    ]

    @discardableResult
    func perform(_ line: Datum) async throws -> EntryNumber {
        let line = Datum.object(line.members + [.init("as", "clerk")])
        return try await moot.perform(Door.read(line)).number
    }

    func on(_ moment: String) throws { clock.set(try #require(Moment(moment))) }

    /// Publishes a paper that brings a document, and gives the path of that.
    @discardableResult
    func publish(
        _ paper: String, _ name: String = "agenda.txt", saying text: String,
        field: String = "document", more: [Datum.Member] = []
    ) async throws -> String {
        let document: Datum = ["name": .text(name), "text": .text(text)]
        let line: Datum = [
            "intent": "publish-paper", "paper": .text(paper), "meeting": "m1", "sort": "agenda",
        ]
        let title = more.contains { $0.name == "title" } ? [] : [Datum.Member("title", "Agenda")]
        let number = try await perform(
            .object(line.members + [.init(field, document)] + title + more))
        let sealed = try #require(
            try moot.entries(after: EntryNumber(number.number - 1), atMost: 1).first)
        let entry = try Entry.read(sealed.bytes).entry
        return "/shire/documents/\(try #require(entry.documents.first).digest)"
    }

    /// The file in which a document lies that is read under a path.
    func file(of path: String) -> URL {
        URL(fileURLWithPath: "\(directory)/shire.documents/\(path.suffix(64))")
    }

    func get(
        _ path: String, _ method: String = "GET", have: String? = nil, range: String? = nil,
        ifRange: String? = nil
    ) async -> Reply {
        await site.answer(Ask(method, path, have: have, range: range, ifRange: ifRange))
    }
}
