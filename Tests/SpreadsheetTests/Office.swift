import Almanac
import Governance
import Publication
import Sample
import Spreadsheet
import Synchronization
import TestSupport
import Testing

/// A place in memory, into which sheets are taken and out of which they are written.
struct Office {
    private(set) var record = Record()
    private let now: Moment
    private let drawer = Drawer()

    /// Founds an empty place by `clerk`, on Monday 2 June 2025.
    init(by founder: String = "clerk") throws {
        now = try #require(Moment("2025-06-02T09:00:00.000000Z"))
        try perform([
            "intent": "found-place", "as": .text(founder), "place": "shire",
            "title": "The Shire",
        ])
    }

    /// The Hampshire of the sample.
    static func hampshire() throws -> Office {
        var office = try Office(empty: ())
        let hash = String(repeating: "0", count: 63) + "1"
        for line in SamplePlace.hampshire.lines(fileOf: { _ in hash }) { try office.perform(line) }
        return office
    }

    private init(empty: Void) throws {
        now = try #require(Moment("2025-06-02T09:00:00.000000Z"))
    }

    var day: Day { now.ukDay }

    mutating func perform(_ line: Datum) throws {
        let asked = try Asked.read(line, at: drawer.desk)
        let happenings = try record.performing(asked, at: now)
        let entry = record.entry(for: asked, happenings, at: now)
        record.fold(entry)
        drawer.lay(into: &record)
    }

    /// Reads a sheet against what is so, and does nothing.
    func reading(
        _ text: String, as kind: SheetKind, by actor: String = "clerk",
        _ change: (inout ImportOrder) -> Void = { _ in }
    ) -> Import {
        var order = ImportOrder(kind, by: actor, under: "sheet-1")
        change(&order)
        return Import(Array(text.utf8), order, into: record, on: day)
    }

    /// Takes in a sheet; every problem is one of the test.
    mutating func take(
        _ text: String, as kind: SheetKind, by actor: String = "clerk",
        _ change: (inout ImportOrder) -> Void = { _ in }
    ) throws {
        let read = reading(text, as: kind, by: actor, change)
        #expect(read.problems.map(\.inWords) == [])
        for line in read.lines {
            do {
                try perform(line.intent)
            } catch let refusal as Refusal {
                for problem in refusal.problems {
                    Issue.record("\(read.problem(line, problem).inWords) in \(line.intent)")
                }
            }
        }
    }

    /// A sheet of a kind, as it is exported.
    func export(_ kind: SheetKind) -> String {
        let export = Export(record, on: day)
        var csv = CSVText(headings: export.headings(of: kind))
        for row in export.rows(of: kind) { csv.add(row) }
        return csv.text
    }
}

/// Texts laid aside, each under a hash that is only a number.
private final class Drawer: Sendable {
    private let laid = Mutex<[(String, Digest, Audience)]>([])

    var desk: Desk {
        Desk(
            keep: { text, audience in
                self.laid.withLock { laid in
                    let number = laid.count + 1
                    let low = [16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
                    let digest = Digest([UInt8](repeating: 7, count: 29) + low) ?? .none
                    laid.append((text, digest, audience))
                    return Kept(digest)
                }
            },
            mint: { _ in "minted" })
    }

    func lay(into record: inout Record) {
        for (text, digest, audience) in laid.withLock({ $0 }).suffix(4) {
            record.lay(text, under: digest, for: audience)
        }
    }
}
