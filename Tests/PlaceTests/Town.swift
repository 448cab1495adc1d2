import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Place
import Synchronization
import TestSupport
import Testing

/// A place on disk, in a directory of its own that goes when the test ends.
final class Town: Sendable {
    let path: String
    let directory: DataDirectory
    let moot: Moot

    /// Founds `shire` with a forum, a council that adopted the city's guide, and a source.
    init(_ library: Library, founding: [Datum] = Town.founding) async throws {
        path = Town.freshPath()
        directory = try DataDirectory.open(path, creating: true)
        let shire = try #require(Word("shire"))
        let file = try JournalFile.create(shire, in: directory)
        let start = try #require(Moment("2014-03-03T09:00:00.000000Z"))
        let clock = Clock(start)
        moot = try await Moot(file, judgedBy: library, clock: { clock.now })
        ticking = clock
        for line in founding { try await perform(line) }
    }

    private let ticking: Clock

    deinit {
        directory.release()
        try? FileManager.default.removeItem(atPath: path)
    }

    static func freshPath() -> String {
        FileManager.default.temporaryDirectory.path + "/shiremoot-test-\(UUID().uuidString)"
    }

    /// Sets the clock to a day at nine in London.
    func on(_ day: String, at time: String = "09:00") throws {
        let time = try #require(ClockTime(time))
        let date = try PlaceTests.day(day)
        ticking.set(try #require(Moment(ukDay: date, time: time)))
    }

    @discardableResult
    func perform(_ line: Datum) async throws -> Receipt {
        try await moot.perform(Door.read(line))
    }

    /// The sentence with which a line is refused; empty when it is not.
    func refusal(of line: Datum) async -> String {
        do {
            try await perform(line)
            return ""
        } catch let refusal as Refusal {
            return refusal.sentence
        } catch {
            return "fault: \(error)"
        }
    }

    static let founding: [Datum] = [
        ["intent": "found-place", "as": "clerk", "place": "shire", "title": "The Shire"],
        ["intent": "cite-source", "as": "clerk", "source": "news", "citation": "The News"],
        [
            "intent": "establish-body", "as": "clerk", "body": "council", "name": "Shire Council",
            "sector": "county", "area": "shire",
        ],
        [
            "intent": "start-partnership", "as": "clerk", "partnership": "forum",
            "name": "The Forum", "kind": "forum", "regime": "informal", "area": "shire",
        ],
        [
            "intent": "record-involvement", "as": "clerk", "involvement": "council-in-forum",
            "body": "council", "partnership": "forum", "level": "fullPartner",
        ],
    ]

    /// The council adopts a framework from a day, and keeps the evidence here.
    func adopt(_ framework: String, from day: String, keeping evidence: String) async throws {
        let file = try #require(Word(framework).flatMap { moot.library.digest(of: $0) })
        try await perform([
            "intent": "adopt-framework", "as": "clerk", "adoption": .text(framework),
            "framework": .text(framework), "sha256": .text(file.description),
            "party": "body:council", "from": .text(day), "keeps": .text(evidence),
        ])
    }

    /// The findings of a duty on a day.
    func findings(_ duty: String, on day: String) async throws -> [Finding] {
        await moot.findings(on: try PlaceTests.day(day)).filter { $0.key.duty == duty }
    }
}

/// A clock that stands until it is set, and never goes back by itself.
final class Clock: Sendable {
    private let moment: Mutex<Moment>

    init(_ start: Moment) { moment = Mutex(start) }

    var now: Moment { moment.withLock { $0 } }

    func set(_ moment: Moment) { self.moment.withLock { $0 = moment } }
}

/// A key that is known to be lawful.
func key<S>(_ word: String) throws -> Key<S> {
    try #require(Key<S>(word))
}

/// A day that is known to exist.
func day(_ text: String) throws -> Day {
    try #require(Day(text))
}
