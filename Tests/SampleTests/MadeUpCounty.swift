import Almanac
import Assurance
import Governance
import Journal
import Place
import Sample
import TestSupport
import Testing

/// A small made-up county, loaded once for all the tests that look at it.
enum MadeUpCounty {
    static let loaded = Task { try await load(try small(seed: 1)) }

    static func small(seed: UInt64) throws -> County {
        let from = try #require(Day(year: 2022, month: 4, day: 4))
        return try County(seed: seed, partnerships: 12, years: 3, from: from)
    }

    /// A county in a place at work, with every line that was refused.
    struct Loaded: Sendable {
        let county: County
        let moot: Moot
        let lines: Int
        let refused: [String]
        /// What was sent, by the words of the intents.
        let intents: Set<String>

        /// The last day of its history.
        var last: Day { county.end.adding(days: -1) }
    }

    static func load(_ county: County) async throws -> Loaded {
        let directory = try DataDirectory.open(Passing.directory(), creating: true)
        let file = try JournalFile.create(try #require(Word(County.key)), in: directory)
        let library = try FrameworkShelf.shipped()
        let clock = StandingClock(try #require(Moment(ukDay: county.from, hour: 9, minute: 0)))
        let moot = try await Moot(file, judgedBy: library, clock: { clock.now })
        var (lines, refused, intents) = (0, [String](), Set<String>())
        for sitting in county.sittings(by: library) {
            lines += sitting.lines.count
            for line in sitting.lines {
                if case .text(let intent) = line["intent"] { intents.insert(intent) }
            }
            clock.set(sitting.moment)
            let requests = try sitting.lines.map { try Door.read($0) }
            do throws(LineProblems) {
                _ = try await moot.performAll(requests, asBatch: sitting.isSheet)
            } catch {
                refused += error.refusals.map { problem in
                    let line =
                        sitting.lines.indices.contains(problem.line - 1)
                        ? "\(sitting.lines[problem.line - 1])" : ""
                    return "\(problem.refusal.sentence) \(line)"
                }
            }
        }
        return Loaded(county: county, moot: moot, lines: lines, refused: refused, intents: intents)
    }

    /// Every line of a county as it would be sent, with the moment at which it is.
    static func bytes(of county: County) throws -> [UInt8] {
        var bytes: [UInt8] = []
        for sitting in county.sittings(by: try FrameworkShelf.shipped()) {
            bytes += Array(sitting.moment.description.utf8)
            for line in sitting.lines { bytes += JSONText.bytes(of: line) }
        }
        return bytes
    }
}
