import Almanac
import Governance
import Synchronization
import TestSupport
import Testing

/// A place in memory, to which intents are sent as any door sends them.
struct World {
    private(set) var record = Record()
    private(set) var entries: [Entry] = []
    /// The clock: Monday 3 March 2014, 09:00 in London, unless it is set.
    var now = Moment("2014-03-03T09:00:00.000000Z") ?? Moment(microseconds: 0)
    private let texts = Drawer()

    /// Founds a place by `clerk`, with two councils, a partnership and a source.
    init() throws {
        for line in Self.beginning { try perform(line) }
    }

    private static let beginning: [Datum] = [
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
            "body": "council", "partnership": "forum",
        ],
    ]

    /// Performs one intent, and answers the number of its entry.
    @discardableResult
    mutating func perform(_ line: Datum, batch: EntryNumber? = nil) throws -> Int {
        let asked = try Asked.read(line, at: texts.desk)
        let happenings = try record.performing(asked, at: now) { number in
            entries.first { $0.number == number }
        }
        let entry = record.entry(for: asked, happenings, at: now, batch: batch)
        record.fold(entry)
        texts.lay(into: &record)
        entries.append(entry)
        return entry.number.number
    }

    /// Performs several intents as one batch, and answers the number of its first entry.
    mutating func performBatch(_ lines: [Datum]) throws -> Int {
        let first = record.last.next
        for line in lines { try perform(line, batch: first) }
        return first.number
    }

    /// The sentence with which an intent is refused; empty when it is not.
    mutating func refusal(of line: Datum) -> String {
        do {
            try perform(line)
            return ""
        } catch let refusal as Refusal {
            return refusal.sentence
        } catch {
            return "fault: \(error)"
        }
    }
}

/// Texts laid aside at the test's desk, each under a hash that is only a number.
final class Drawer: Sendable {
    private let laid = Mutex<[(String, Digest, Audience)]>([])
    private let minted = Mutex(0)

    var desk: Desk {
        Desk(
            keep: { text, audience in
                self.laid.withLock { laid in
                    let number = UInt8(truncatingIfNeeded: laid.count + 1)
                    let high = UInt8(truncatingIfNeeded: (laid.count + 1) >> 8)
                    let bytes = [UInt8](repeating: 7, count: 30) + [high, number]
                    let digest = Digest(bytes) ?? .none
                    laid.append((text, digest, audience))
                    return Kept(digest)
                }
            },
            mint: { kind in
                self.minted.withLock {
                    $0 += 1
                    return "\(kind.rawValue)-\($0)"
                }
            })
    }

    func lay(into record: inout Record) {
        for (text, digest, audience) in laid.withLock({ $0 }) {
            if record.text(Kept(digest)) == nil { record.lay(text, under: digest, for: audience) }
        }
    }
}

/// A key that is known to be lawful.
func key<S>(_ word: String) throws -> Key<S> {
    try #require(Key<S>(word))
}

/// A day that is known to exist.
func day(_ text: String) throws -> Day {
    try #require(Day(text))
}
