import Foundation
import Governance
import Journal
import TestSupport
import Testing

let hampshire = word("hampshire")

/// The word of a text, which the test has typed right.
func word(_ text: String) -> Word {
    guard let word = Word(text) else { fatalError("\(text) is not a word") }
    return word
}

/// A data directory of a test's own, gone when the test is.
final class Room {
    let path: String
    let directory: DataDirectory

    init(ending: @escaping DataDirectory.Ending = DataDirectory.exit) throws {
        path = NSTemporaryDirectory() + "shiremoot-" + UUID().uuidString
        directory = try DataDirectory.open(path, creating: true, ending: ending)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
        try? FileManager.default.removeItem(atPath: path + "-aside")
    }

    /// A path beside the data directory, where backups belong.
    func aside(_ name: String) -> String {
        try? FileManager.default.createDirectory(
            atPath: path + "-aside", withIntermediateDirectories: true)
        return "\(path)-aside/\(name)"
    }

    /// A new journal with some entries in it.
    func journal(_ drafts: [Draft] = []) throws -> JournalFile {
        let journal = try JournalFile.create(hampshire, in: directory)
        _ = try journal.append(drafts)
        return journal
    }

    /// The journal again, as the next process opens it.
    func reopened() throws -> JournalFile { try JournalFile.open(hampshire, in: directory) }

    /// The files whose bytes have some other bytes anywhere among them.
    func files(holding bytes: [UInt8]) throws -> [String] {
        try names().filter { try contents(of: $0).holds(bytes) }
    }

    func contents(of name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }

    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    func mode(of name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
}

extension Data {
    /// Whether some bytes stand anywhere in it.
    func holds(_ bytes: [UInt8]) -> Bool {
        withUnsafeBytes { all in
            guard let start = all.baseAddress, let first = bytes.first else { return bytes.isEmpty }
            var at = 0
            while at + bytes.count <= all.count {
                let left = all.count - bytes.count - at + 1
                guard let found = memchr(start + at, Int32(first), left) else { return false }
                if memcmp(found, bytes, bytes.count) == 0 { return true }
                at = UnsafeRawPointer(found) - start + 1
            }
            return false
        }
    }
}

/// Entries in the shapes the tests need, read from the JSON that would stand in a journal.
enum Sample {
    static let founded = Draft(
        entry: entry(
            1, "found-place",
            #"{"is":"place founded","place":"hampshire","title":"Hampshire \"\\\" Ŵight 🦌","#
                + #""nation":"england-and-wales","provenance":"publicFacts"}"#))

    /// A meeting called, and its venue laid aside.
    static func called(_ number: Int, at venue: LaidText, once: String? = nil) -> Draft {
        let happening = """
            {"is":"meeting called","meeting":"m-\(number)","convener":"partnership:hp",\
            "day":"2014-03","venue":"\(venue.digest)"}
            """
        let key = once.map { (key: $0, request: Keeper.plainHash(Array($0.utf8))) }
        return Draft(
            entry: entry(number, "call-meeting", happening, once: once), texts: [venue], once: key)
    }

    static func erased(_ number: Int, _ digests: [Digest]) -> Draft {
        let happenings = digests.map { "{\"is\":\"text erased\",\"text\":\"\($0)\"}" }
        return Draft(
            entry: entry(number, "erase-text", happenings.joined(separator: ",")), erases: digests)
    }

    /// So many entries, each after the first with a text of its own.
    static func drafts(_ count: Int) -> [Draft] {
        [founded] + (2..<(count + 1)).map { called($0, at: text($0)) }
    }

    /// A text that tells its number, salted.
    static func text(_ number: Int, for audience: Audience = .insiders) -> LaidText {
        Keeper.lay("Committee room \(number), Winchester", for: audience)
    }

    static func entry(
        _ number: Int, _ intent: String, _ happenings: String, once: String? = nil
    ) -> Entry {
        let key = once.map { "\"once\":\"\($0)\"," } ?? ""
        let clock = String(format: "%02d:%02d", 9 + number / 60 % 10, number % 60)
        let json = """
            {"format":1,"place":"hampshire","number":\(number),"previous":"\(Digest.none)",\
            "recorded":"2026-11-\(22 + number / 600)T\(clock):00.000000Z","by":"p-7f3k2m9q",\
            "intent":"\(intent)",\(key)"happenings":[\(happenings)]}
            """
        do {
            return try Entry.read(Array(json.utf8)).entry
        } catch {
            fatalError("\(error.sentence) in \(json)")
        }
    }
}

/// The fault that a call throws; a test without one fails.
func fault<Value>(
    _ location: SourceLocation = #_sourceLocation, _ work: () throws -> Value
) -> JournalFault? {
    do {
        _ = try work()
        Issue.record("nothing was wrong", sourceLocation: location)
    } catch let fault as JournalFault {
        return fault
    } catch {
        Issue.record(error, sourceLocation: location)
    }
    return nil
}
