import Foundation
import Governance
import Testing

@testable import Journal

/// A journal that was closed, of which every damage gets a fresh copy.
final class Copy {
    let drafts: [Draft]
    let entries: [Sealed]
    private let room: Room
    private var number = 0
    private var path: String

    convenience init(of count: Int) throws {
        let room = try Room()
        let drafts = Sample.drafts(count)
        try room.journal(drafts).close()
        try self.init(room, drafts)
    }

    init(_ room: Room, _ drafts: [Draft] = []) throws {
        self.room = room
        self.drafts = drafts
        path = room.path + "/hampshire.journal"
        let journal = try room.reopened()
        entries = try journal.read(after: .none, atMost: 1_000)
        journal.close()
    }

    func change(_ statements: [String]) throws {
        try fresh()
        try Tampering.change(path, ["PRAGMA ignore_check_constraints = ON"] + statements)
    }

    func replace(by chain: [Sealed]) throws {
        try fresh()
        try Tampering.replace(path, by: chain)
    }

    func expectHolds(
        expecting: Digest?, at location: SourceLocation = #_sourceLocation
    ) throws {
        let verdict = try verdict(expecting)
        guard case .holds(let head) = verdict else {
            Issue.record("\(verdict)", sourceLocation: location)
            return
        }
        guard Python.isHere else { return }
        let (line, code) = try Python.verifyNext(path, expecting: expecting?.description)
        #expect(code == 0, sourceLocation: location)
        #expect(line == "\(head)", sourceLocation: location)
    }

    func expectBroken(
        at entry: Int, expecting: Digest? = nil, at location: SourceLocation = #_sourceLocation
    ) throws {
        let verdict = try verdict(expecting)
        if case .broken(entry, _) = verdict {
        } else {
            Issue.record("\(verdict), expected broken at \(entry)", sourceLocation: location)
        }
        guard Python.isHere else { return }
        let (line, code) = try Python.verifyNext(path, expecting: expecting?.description)
        #expect(code == 1, sourceLocation: location)
        let start = "entry \(entry) does not hold: "
        #expect(line.hasPrefix(start), sourceLocation: location)
        #expect(line.count > start.count, sourceLocation: location)
    }

    private func verdict(_ expecting: Digest?) throws -> Verdict {
        let connection = try Connection(path, for: .journal, ending: DataDirectory.exit)
        defer { connection.close() }
        return try connection.run {
            try Verification.verdict(on: $0, place: hampshire, expecting: expecting)
        }
    }

    private func fresh() throws {
        number += 1
        path = "\(room.path)/copy-\(number)"
        try FileManager.default.copyItem(
            atPath: room.path + "/hampshire.journal", toPath: path)
    }
}

extension Sealed {
    /// The same bytes and hash in another place of the journal.
    func numbered(_ number: Int) -> Sealed {
        Sealed(number: EntryNumber(number), hash: hash, bytes: bytes)
    }
}
