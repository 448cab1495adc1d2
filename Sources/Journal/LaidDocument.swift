import Foundation
public import Governance

import struct Crypto.SHA256

/// A document that was hashed, and waits to be written before the entry that refers to it.
///
/// Only `Keeper` makes one. A file is read again when it is written, and refused if it changed.
public struct LaidDocument: Sendable {
    /// What the entry says of it.
    public let document: Document
    let salt: [UInt8]
    let source: DocumentSource
    /// What stands behind the bytes of a private one.
    let ending: DocumentSource

    /// Everything that its file has, in order.
    var parts: [DocumentSource] { [.bytes(salt), source, ending] }

    var digest: Digest { document.digest }
}

/// Where the bytes of a document are.
enum DocumentSource: Sendable {
    case file(String)
    case bytes([UInt8])
    /// Zeros, so many that what a file has tells little of how long its document is, and behind
    /// them that length, in eight bytes with the greatest first.
    case padding(zeros: Int, length: Int)

    /// What stands behind so many bytes that nobody is to count.
    ///
    /// With it they fill four kilobytes at least, and otherwise a number of bytes of which only the
    /// first few binary digits are not zero, at most a sixteenth more: Padmé (Nikitin and others,
    /// Reducing Metadata Leakage from Encrypted Files, 2019, section 4).
    static func padding(behind length: Int) -> DocumentSource {
        let all = max(4_096, length + 8)
        let exponent = Int.bitWidth - 1 - all.leadingZeroBitCount
        let digits = Int.bitWidth - exponent.leadingZeroBitCount
        let rest = (1 << (exponent - digits)) - 1
        return .padding(zeros: ((all + rest) & ~rest) - length - 8, length: length)
    }

    /// Hands over the bytes a piece at a time, so that no more are in memory.
    func forEachPiece(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
        switch self {
        case .bytes(let bytes):
            try body(bytes[...])
        case .padding(let zeros, let length):
            let piece = [UInt8](repeating: 0, count: min(zeros, DocumentFolder.piece))
            for at in stride(from: 0, to: zeros, by: DocumentFolder.piece) {
                try body(piece.prefix(zeros - at))
            }
            try body(withUnsafeBytes(of: UInt64(length).bigEndian) { Array($0) }[...])
        case .file(let path):
            // Whoever opens a pipe waits for its other end, which may never come.
            let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
            guard file >= 0 else { throw JournalFault(system: errno, path) }
            defer { close(file) }
            guard Disk.isRegular(file) else {
                throw JournalFault(.unsuitable, "‘\(path)’ is not a file.")
            }
            var buffer = [UInt8](repeating: 0, count: DocumentFolder.piece)
            while true {
                let count = read(file, &buffer, buffer.count)
                guard count >= 0 else { throw JournalFault(system: errno, path) }
                guard count > 0 else { return }
                try body(buffer[..<count])
            }
        }
    }
}

extension Keeper {
    /// Whether a file lies within a folder, wherever links on the way lead.
    public static func stays(fileAt path: String, in folder: String) -> Bool {
        Disk.stays(path, in: folder)
    }

    /// Reads, hashes and describes a file, to be written before the entry that refers to it.
    ///
    /// - Parameters:
    ///   - path: where it lies; the end of it says of what type it is.
    ///   - audience: for fewer than everyone it is salted.
    /// - Throws: `Problem` for a file that cannot be read, is empty or too large, or is not of the
    ///   type that its name says.
    public static func lay(
        fileAt path: String, for audience: Audience
    ) throws(Problem) -> LaidDocument {
        let name = path.utf8.split(separator: 0x2F).last.map(String.init) ?? nil
        return try lay(.file(path), named: name ?? path, for: audience)
    }

    /// Hashes and describes text as the document that a file of it would be.
    public static func lay(
        documentOf text: String, named name: String, for audience: Audience
    ) throws(Problem) -> LaidDocument {
        try lay(.bytes(Array(text.utf8)), named: name, for: audience)
    }

    private static func lay(
        _ source: DocumentSource, named name: String, for audience: Audience
    ) throws(Problem) -> LaidDocument {
        let salt = audience == .everyone ? [] : freshSalt()
        var hasher = SHA256()
        hasher.update(data: salt)
        var (size, beginning) = (0, [UInt8]())
        do {
            try source.forEachPiece { piece in
                size += piece.count
                guard size <= Document.largest else { throw Problem("", tooLarge(name)) }
                if beginning.isEmpty { beginning = Array(piece.prefix(DocumentType.telling)) }
                hasher.update(data: piece)
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem("", JournalFault(error, at: name).sentence)
        }
        guard size > 0 else { throw Problem("", "‘\(name)’ is empty.") }
        let type = try DocumentType.of(name, beginning: beginning)
        let isSalted = !salt.isEmpty
        let ending: DocumentSource = isSalted ? .padding(behind: size) : .bytes([])
        try? ending.forEachPiece { piece in
            size += piece.count
            hasher.update(data: piece)
        }
        guard size <= Document.largest else { throw Problem("", tooLarge(name)) }
        let document = Document(digest(hasher.finalize()), size: size, type, isSalted: isSalted)
        return LaidDocument(document: document, salt: salt, source: source, ending: ending)
    }

    private static func tooLarge(_ name: String) -> String {
        "‘\(name)’ has more than the \(Document.largest >> 20) MiB that a document may have."
    }
}
