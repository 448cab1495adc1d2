import Foundation
import Governance

import struct Crypto.SHA256

/// The folder beside a journal in which its documents lie, each a file named by its hash.
///
/// A file holds the document’s bytes, and those of a private one between its salt and a padding, so
/// that its SHA-256 is its name whoever may read it. It is written under another name and gets its
/// own only when the entry that names it is on the disk: a file with the name of a document is
/// always a whole one.
struct DocumentFolder: Sendable {
    /// Where it is. There is none until the first document.
    let path: String

    /// How many bytes are read or written at once.
    static let piece = 64 << 10

    /// What the end of a name says of a file that has no name of its own yet.
    static let unfinished = ".making"

    var isThere: Bool { Disk.exists(path) }

    func path(of digest: Digest) -> String { "\(path)/\(digest)" }

    private func bench(of digest: Digest) -> String { path(of: digest) + Self.unfinished }

    func has(_ digest: Digest) -> Bool { Disk.exists(path(of: digest)) }

    /// Everything that lies in it, in order.
    func names() throws(JournalFault) -> [String] {
        guard isThere else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            throw JournalFault(.fault, "The directory ‘\(path)’ cannot be read: \(error)")
        }
    }

    /// Writes documents that are not there, without giving them their names, and waits until they
    /// are on the disk.
    ///
    /// - Returns: those that were written.
    func lay(_ documents: [LaidDocument]) throws -> [Digest] {
        var laid: [Digest] = []
        do {
            for one in documents where !has(one.digest) && !laid.contains(one.digest) {
                if !isThere {
                    try Disk.makeDirectory(path)
                    try Disk.sync(Disk.directory(of: path))
                }
                laid.append(one.digest)
                try write(one.parts, as: one.digest)
            }
            if !laid.isEmpty { try Disk.sync(path) }
        } catch {
            drop(laid)
            throw error
        }
        return laid
    }

    private func write(_ parts: [DocumentSource], as digest: Digest) throws {
        let bench = bench(of: digest)
        Disk.remove(bench)
        try Disk.make(bench)
        let file = open(bench, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw JournalFault(system: errno, bench) }
        defer { close(file) }
        var (hasher, at) = (SHA256(), 0)
        for part in parts {
            try part.forEachPiece { piece in
                hasher.update(data: piece)
                try Self.put(piece, in: file, bench, &at)
            }
        }
        guard Keeper.digest(hasher.finalize()) == digest else {
            throw JournalFault(
                .fault, "A document was changed while it was read. Nothing was written.")
        }
        try Disk.sync(bench)
    }

    private static func put(
        _ bytes: ArraySlice<UInt8>, in file: Int32, _ path: String, _ at: inout Int
    ) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(at)) }
            guard count > 0 else { throw JournalFault(system: count < 0 ? errno : ENOSPC, path) }
            rest = rest.dropFirst(count)
            at += count
        }
    }

    /// Gives documents their names, now that the entries which name them are on the disk.
    func name(_ laid: [Digest]) throws {
        for digest in laid where rename(bench(of: digest), path(of: digest)) != 0 {
            throw JournalFault(system: errno, path(of: digest))
        }
        if !laid.isEmpty { try Disk.sync(path) }
    }

    /// Takes back what no entry came to name.
    func drop(_ laid: [Digest]) {
        for digest in laid { unlink(bench(of: digest)) }
    }

    /// Finishes what a process left when it ended: a document that an entry names gets its name
    /// if it is whole, and one that none names is deleted.
    func settle(isNamed: (Digest) throws(JournalFault) -> Bool) throws(JournalFault) {
        for name in try names() where name.hasSuffix(Self.unfinished) {
            let digest = Digest(hex: String(name.dropLast(Self.unfinished.count)))
            guard let digest, try isNamed(digest) else {
                unlink("\(path)/\(name)")
                continue
            }
            // It may be the only one: what cannot be read now is left for `verify` to name.
            guard let found = hash(of: bench(of: digest)) else { continue }
            guard found == digest else {
                unlink("\(path)/\(name)")
                continue
            }
            do {
                try self.name([digest])
            } catch {
                throw JournalFault(error, at: path)
            }
        }
    }

    /// Writes zeros over documents where they stand, and deletes them.
    func erase(_ digests: [Digest]) throws {
        var isAny = false
        for digest in digests {
            for path in [path(of: digest), bench(of: digest)] where Disk.exists(path) {
                try Self.blank(path)
                guard unlink(path) == 0 else { throw JournalFault(system: errno, path) }
                isAny = true
            }
        }
        if isAny { try Disk.sync(path) }
    }

    private static func blank(_ path: String) throws {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw JournalFault(system: errno, path) }
        defer { close(file) }
        let zeros = [UInt8](repeating: 0, count: piece)
        let size = Disk.size(path)
        for at in stride(from: 0, to: size, by: piece) {
            guard pwrite(file, zeros, min(piece, size - at), off_t(at)) > 0 else {
                throw JournalFault(system: errno, path)
            }
        }
        guard fsync(file) == 0 else { throw SyncFailure(path: path) }
    }

    /// The SHA-256 of a file; `nil` for one that cannot be read.
    func hash(of path: String) -> Digest? {
        var hasher = SHA256()
        do {
            try DocumentSource.file(path).forEachPiece { hasher.update(data: $0) }
        } catch {
            return nil
        }
        return Keeper.digest(hasher.finalize())
    }
}

extension DocumentFolder {
    /// Copies documents into a folder that is not there yet, which gets its name when all of them
    /// are on the disk; makes none for no documents.
    func copy(
        to other: DocumentFolder, where isWanted: (Digest) -> Bool
    ) throws {
        let wanted = try names().compactMap { Digest(hex: $0) }.filter(isWanted)
        guard !wanted.isEmpty else { return }
        let bench = DocumentFolder(path: other.path + Self.unfinished)
        bench.remove()
        do {
            try Disk.makeDirectory(bench.path)
            for digest in wanted {
                try bench.write([.file(path(of: digest))], as: digest)
                try bench.name([digest])
            }
            guard rename(bench.path, other.path) == 0 else {
                throw JournalFault(system: errno, other.path)
            }
            try Disk.sync(Disk.directory(of: other.path))
        } catch {
            bench.remove()
            throw error
        }
    }

    /// Deletes it with all that lies in it.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
