import Almanac
import Assurance
import Governance
import Synchronization
import TestSupport
import Testing

/// A small shire, made up, in which everything is done as it comes through the JSON door.
///
/// The Moot and the League are about roads; the council and the city are in both. Nothing is
/// adopted.
struct World {
    private(set) var record = Record()
    /// The clock.
    var now = "2015-06-01T09:00:00.000000Z"
    private let drawer = Drawer()
    private let library: Library

    init(library: Library = Library()) {
        self.library = library
        for line in Self.beginning { does(line) }
        for partnership in ["moot", "league"] {
            for body in ["council", "city"] {
                on(
                    "2013-06-01", "record-involvement",
                    [
                        "involvement": .text("\(body)-in-\(partnership)"), "body": .text(body),
                        "partnership": .text(partnership),
                    ])
            }
        }
    }

    private static let beginning: [Datum] = [
        [
            "intent": "found-place", "place": "shire", "title": "The Shire",
            "provenance": "madeUp",
        ],
        ["intent": "cite-source", "source": "book", "citation": "The minute book"],
        ["intent": "enter-person", "person": "ann", "name": "Ann Reeve"],
        ["intent": "enter-person", "person": "bob", "private-name": "Bob Hayward"],
        [
            "intent": "establish-body", "body": "council", "name": "Shire Council",
            "sector": "county", "area": "shire",
        ],
        [
            "intent": "establish-body", "body": "city", "name": "City Council",
            "sector": "district", "area": "shire",
        ],
        [
            "intent": "establish-body", "body": "scrutiny", "name": "Scrutiny Committee",
            "sector": "committee", "parent": "council",
        ],
        started("moot", "The Moot"), started("league", "The League"),
    ]

    private static func started(_ key: String, _ name: String) -> Datum {
        [
            "intent": "start-partnership", "partnership": .text(key), "name": .text(name),
            "kind": "strategic", "themes": ["roads"], "area": "shire", "regime": "informal",
            "happened": "2013-06-01", "word-of": "book",
        ]
    }

    /// Does one thing that was done elsewhere on a day, on the word of the minute book.
    @discardableResult
    mutating func on(_ when: String, _ intent: String, _ fields: Datum) -> EntryNumber {
        does(
            .object(
                [.init("intent", .text(intent))] + fields.members
                    + [.init("happened", .text(when)), .init("word-of", "book")]))
    }

    /// Does one thing here and now; what is refused is an issue of the test.
    @discardableResult
    mutating func does(_ line: Datum) -> EntryNumber {
        do throws(Refusal) {
            let asked = try Asked.read(
                .object(line.members + [.init("as", "clerk")]), at: drawer.desk)
            let moment = Moment(now) ?? Moment(microseconds: 0)
            let happenings = try record.performing(asked, at: moment)
            let entry = record.entry(for: asked, happenings, at: moment)
            record.fold(entry)
            drawer.lay(into: &record)
            return entry.number
        } catch {
            Issue.record("\(line): \(error.sentence)")
            return .none
        }
    }

    /// Whoever answers of the record on a day.
    func assessor(on day: String, by audience: Audience = .keepers) -> Assessor {
        let sight = record.seen(by: audience, on: Day(day) ?? .first)
        return Assessor(sight.record, on: sight.day, by: library)
    }
}

/// Texts laid aside at the door, each under a hash that is only a number.
private final class Drawer: Sendable {
    private let laid = Mutex<[(text: String, digest: Digest, audience: Audience)]>([])
    private let minted = Mutex(0)

    var desk: Desk {
        Desk(
            keep: { text, audience in
                self.laid.withLock { laid in
                    let number = laid.count + 1
                    let ending = [UInt8(truncatingIfNeeded: number >> 8), UInt8(number & 255)]
                    let digest = Digest([UInt8](repeating: 7, count: 30) + ending) ?? .none
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
        for one in laid.withLock({ $0 }) where record.text(Kept(one.digest)) == nil {
            record.lay(one.text, under: one.digest, for: one.audience)
        }
    }
}

/// A key that is known to be lawful.
func key<S>(_ word: String) throws -> Key<S> {
    try #require(Key<S>(word))
}
