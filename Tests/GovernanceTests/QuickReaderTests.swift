import Almanac
import Foundation
import TestSupport
import Testing

@testable import Governance

/// Whatever the quick reader reads, the careful one reads the same; the rest it leaves alone.
@Suite struct QuickReaderTests {
    private static let head =
        #"{"format":1,"place":"shire","number":7,"previous":""#
        + String(repeating: "0f", count: 32) + #"","recorded":"2014-03-12T09:00:00.000001Z","#
        + #""by":"p-clerk","#
    private static let reported = #""onBehalfOf":"police","happened":"2014-03","source":"news","#

    private static func golden() throws -> [String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/happenings-1.jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private static func entry(_ happenings: [String], reported: Bool = false) -> [UInt8] {
        let rest = #""intent":"call-meeting","once":"o-1","happenings":["#
        let text = head + (reported ? self.reported : "") + rest
        return Array((text + happenings.joined(separator: ",") + "]}").utf8)
    }

    @Test func `every happening is read quickly, and as the careful reader reads it`() throws {
        let reader = EntryReader()
        for line in try Self.golden() {
            for isReported in [false, true] {
                let bytes = Self.entry([line], reported: isReported)
                let quick = try #require(reader.readQuickly(bytes), "\(line)")
                let careful = try Entry.read(bytes)
                #expect(quick.entry == careful.entry, "\(line)")
                #expect(quick.place == careful.place && quick.previous == careful.previous)
            }
        }
    }

    @Test func `a field that is left out is read as the careful reader reads it`() throws {
        let reader = EntryReader()
        for line in try Self.golden() {
            let members = try JSONReader.read(Array(line.utf8)).members
            for place in members.indices.dropFirst() {
                var fewer = members
                fewer.remove(at: place)
                let shorter = String(
                    decoding: JSONText.bytes(of: .object(fewer)), as: UTF8.self)
                let bytes = Self.entry([shorter, line])
                let careful = try? Entry.read(bytes)
                #expect(reader.readQuickly(bytes)?.entry == careful?.entry, "\(shorter)")
            }
        }
    }

    @Test func `many happenings are one entry that names each subject once`() throws {
        let bytes = Self.entry(try Self.golden(), reported: true)
        let quick = try #require(EntryReader().readQuickly(bytes)).entry
        #expect(quick == (try Entry.read(bytes).entry))
        #expect(Set(quick.mentions).count == quick.mentions.count)
    }

    @Test func `what is not written as this program writes it is left to the careful reader`() {
        let lawful =
            #"{"is":"resources tested","involvement":"i-1","resource":"time","#
            + #""needed":3,"available":3}"#
        #expect(EntryReader().readQuickly(Self.entry([lawful])) != nil)
        for (found, other) in [
            (#":3"#, #": 3"#), (#":3"#, #":03"#), (#":3"#, #":-0"#), (#":3"#, #":+3"#),
            (#":3"#, #":"3""#), (#":3"#, #":3.0"#), (#":3"#, #":1000000000000000"#),
            (#":3"#, #":99999999999999999999"#), (#"i-1"#, #"i\u002d1"#), (#"i-1"#, #"i--1"#),
            (#"time"#, #"Time"#), (#"needed"#, #"need"#), (#"}"#, #"} "#),
        ] {
            let line = lawful.replacingOccurrences(of: found, with: other)
            #expect(EntryReader().readQuickly(Self.entry([line])) == nil, "\(line)")
        }
    }

    @Test func `damaged bytes are read as the careful reader reads them, or not at all`() throws {
        var dice = Dice(seed: 20_141_028)
        let reader = EntryReader()
        let lines = try Self.golden()
        let spare = Array(#"{}[]",:\0123456789-abcz "#.utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xFF]
        for _ in 0..<20_000 {
            var bytes = Self.entry(
                [lines[dice.roll(0...lines.count - 1)]], reported: dice.roll(0...1) == 0)
            for _ in 0...dice.roll(0...2) {
                let place = dice.roll(0...bytes.count - 1)
                switch dice.roll(0...3) {
                case 0: bytes[place] ^= 1 << UInt8(dice.roll(0...7))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(spare[dice.roll(0...spare.count - 1)], at: place)
                default: bytes.removeLast(min(bytes.count - 1, dice.roll(0...19)))
                }
            }
            guard let quick = reader.readQuickly(bytes) else { continue }
            let careful = try? Entry.read(bytes)
            #expect(careful?.entry == quick.entry)
            #expect(careful?.place == quick.place && careful?.previous == quick.previous)
        }
    }
}
