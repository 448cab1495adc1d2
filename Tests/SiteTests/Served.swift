import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Pages
import Place
import Sample
import Site
import TestSupport
import Testing

/// Both samples, served to tests: loaded once, on a fixed day.
enum Served {
    /// The day on which they are read: after both histories.
    static let today = "2026-04-09"

    static let samples = Task { try await site(of: [hampshire(), county()]) }

    /// Noon of that day, by a clock in London.
    static let noon = Moment("\(today)T11:00:00Z") ?? Moment(microseconds: 0)

    static func site(
        of moots: [Moot], wearing liveries: [Word: Livery] = [:]
    ) throws -> Site {
        let noon = noon
        return Site(
            moots, base: "https://moot.example", liveries: liveries, patience: .seconds(600),
            clock: { noon })
    }

    static func hampshire() async throws -> Moot {
        let library = try FrameworkShelf.shipped()
        let sample = SamplePlace.hampshire
        let day = try #require(Day("2026-04-01"))
        let start = try #require(Moment(ukDay: day, hour: 9, minute: 0))
        let moot = try await place(sample.key) { start }
        let lines = sample.lines { framework in
            Word(framework).flatMap { library.digest(of: $0)?.description } ?? ""
        }
        _ = try await moot.performAll(lines.map { try Door.read($0) })
        return moot
    }

    /// A county of six partnerships over one year.
    ///
    /// - Parameter change: what is done to a line before it is sent.
    static func county(changing change: (Datum) -> Datum = { $0 }) async throws -> Moot {
        let from = try #require(Day("2024-04-01"))
        let county = try County(seed: 5, partnerships: 6, years: 1, from: from)
        let clock = StandingClock(try #require(Moment(ukDay: from, hour: 9, minute: 0)))
        let moot = try await place(try #require(Word(County.key))) { clock.now }
        for sitting in county.sittings(by: try FrameworkShelf.shipped()) {
            clock.set(sitting.moment)
            let requests = try sitting.lines.map { try Door.read(change($0)) }
            _ = try await moot.performAll(requests, asBatch: sitting.isSheet)
        }
        return moot
    }

    static func place(
        _ key: Word, by library: Library? = nil, in path: String = Passing.directory(),
        clock: @escaping @Sendable () -> Moment
    ) async throws -> Moot {
        let directory = try DataDirectory.open(path, creating: true)
        let file = try JournalFile.create(key, in: directory)
        return try await Moot(file, judgedBy: library ?? FrameworkShelf.shipped(), clock: clock)
    }
}

extension Moot {
    /// Enters one thing as somebody.
    @discardableResult
    func enter(_ line: Datum, as actor: Datum = "clerk") async throws -> EntryNumber {
        try await perform(Door.read(.object(line.members + [.init("as", actor)]))).number
    }

    /// Enters things as somebody, all at once.
    func enter(_ lines: [Datum], as actor: Datum = "clerk") async throws {
        let requests = try lines.map {
            try Door.read(.object($0.members + [.init("as", actor)]))
        }
        _ = try await performAll(requests)
    }
}

extension Site {
    /// What a reader gets who asks for a path.
    func get(_ path: String, have: String? = nil) async -> Reply {
        await answer(Ask("GET", path, have: have))
    }
}

extension Reply {
    /// The body, of a document too.
    var whole: [UInt8] { (try? pieces?.whole()) ?? body }

    /// The body as text.
    var text: String { String(decoding: whole, as: UTF8.self) }

    /// Every address that its links lead to on this site, without what stands behind `#`.
    var links: [String] {
        text.matches(of: /(?:href|action)="(\/[^"#]*)/).map {
            String($0.1).replacingOccurrences(of: "&amp;", with: "&")
        }
    }
}
