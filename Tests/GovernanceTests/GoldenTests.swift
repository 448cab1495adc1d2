import Almanac
import Foundation
import TestSupport
import Testing

@testable import Governance

/// Every shape that was ever written down is read for ever: `Golden/happenings-1.jsonl` holds one
/// of each happening with all its fields, as format 1 wrote it.
@Suite struct GoldenTests {
    private var file: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/happenings-1.jsonl")
    }

    @Test func `every shape ever released is still read, and written the same`() throws {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count >= 65)
        for line in lines {
            let datum = try JSONReader.read(Array(line.utf8))
            let happening = try Happening.read(datum)
            #expect(JSONText.bytes(of: happening.datum) == Array(line.utf8))
        }
    }

    @Test func `every happening has its golden line, with every field`() throws {
        let lines = Set(try String(contentsOf: file, encoding: .utf8).split(separator: "\n"))
        for reading in Happening.table.values.sorted(by: { $0.name < $1.name }) {
            let example = Self.example(of: reading)
            let line = String(decoding: JSONText.bytes(of: example), as: UTF8.self)
            #expect(lines.contains(Substring(line)), "add this line: \(line)")
        }
    }

    @Test func `an unknown name refuses to open`() {
        #expect(throws: EntryProblem.self) {
            try Happening.read(["is": "meeting dreamt of", "meeting": "m1"])
        }
        #expect(throws: EntryProblem.self) {
            try Happening.read(["is": "place opened", "place": "shire", "colour": "red"])
        }
    }

    private static func example(of reading: Happening.Reading) -> Datum {
        .object(
            [.init("is", .text(reading.name))]
                + reading.fields.map { .init($0.name, value(of: $0.kind)) })
    }

    private static func value(of kind: FieldKind) -> Datum {
        switch kind {
        case .reference(let kind): .text("\(kind.rawValue.hyphenated)-1")
        case .anySubject: "partnership:forum"
        case .choice(let words): .text(words.first ?? "")
        case .day: "2014-03-20"
        case .when: "2014-03"
        case .time: "10:30"
        case .number: 3
        case .flag: true
        case .name: "A name, with “quotes”"
        case .word: "a-word"
        case .hash, .keptText: .text(String(repeating: "0f", count: 32))
        case .document(let audience):
            Document(
                Digest([UInt8](repeating: 0x0F, count: 32)) ?? .none, size: 214_000, .pdf,
                isSalted: audience != .everyone
            ).datum
        case .list(let kind): .list([value(of: kind)])
        }
    }
}
