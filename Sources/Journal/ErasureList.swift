import Almanac
import Foundation
import Governance

/// The separate list of erasures: what it names is never laid again and never restored.
///
/// A file of lines beside the journal, each the hash of a text and the moment its erasing was
/// recorded. A line is on the disk before the erasing is committed, so after a power cut a text
/// may be listed and still stand; opening the journal erases it then.
struct ErasureList {
    let path: String
    private(set) var erasures: [Erasure] = []
    private var digests: Set<Digest> = []
    private var size = 0

    /// Reads the list; there is none until the first erasing.
    ///
    /// - Throws: `JournalFault` of kind `.damaged` for a line that is none. What was left of a
    ///   last line by a power cut is passed over: nothing was committed on its strength.
    init(at path: String) throws(JournalFault) {
        self.path = path
        guard Disk.exists(path) else { return }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw JournalFault(.fault, "The list of erasures ‘\(path)’ cannot be read.")
        }
        let whole = data.prefix(through: (data.lastIndex(of: 0x0A) ?? -1))
        size = whole.count
        for (place, line) in whole.split(separator: 0x0A).enumerated() {
            guard let erasure = Self.read(line) else {
                throw JournalFault(
                    .damaged(firstBad: nil), "Line \(place + 1) of ‘\(path)’ is no erasure.")
            }
            take(erasure)
        }
    }

    func contains(_ digest: Digest) -> Bool { digests.contains(digest) }

    /// Writes erasures down and waits until they are on the disk.
    mutating func add(_ more: [Erasure]) throws {
        let fresh = more.filter { !digests.contains($0.digest) }
        guard !fresh.isEmpty else { return }
        let isNew = !Disk.exists(path)
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw JournalFault(system: errno, path) }
        defer { close(file) }
        let lines = Array(fresh.map(Self.line).joined().utf8)
        let written = pwrite(file, lines, lines.count, off_t(size))
        guard written == lines.count else {
            let fault = JournalFault(system: written < 0 ? errno : ENOSPC, path)
            ftruncate(file, off_t(size))
            throw fault
        }
        guard fsync(file) == 0 else { throw SyncFailure(path: path) }
        if isNew { try Disk.sync(Disk.directory(of: path)) }
        size += lines.count
        for erasure in fresh { take(erasure) }
    }

    /// Takes back what was added since, because the transaction it belonged to failed.
    mutating func cut(to earlier: ErasureList) {
        guard earlier.size < size else { return }
        truncate(path, off_t(earlier.size))
        self = earlier
    }

    private mutating func take(_ erasure: Erasure) {
        guard digests.insert(erasure.digest).inserted else { return }
        erasures.append(erasure)
    }

    private static func line(_ erasure: Erasure) -> String {
        "\(erasure.digest) \(erasure.recorded)\n"
    }

    private static func read(_ line: Data) -> Erasure? {
        let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
        guard words.count == 2, let digest = Digest(hex: words[0]),
            let moment = Moment(words[1])
        else { return nil }
        return Erasure(digest: digest, recorded: moment)
    }
}
