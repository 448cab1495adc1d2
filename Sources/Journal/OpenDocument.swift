import Foundation
import Governance

/// A document that is being read: what is erased meanwhile reads as nothing more.
public final class OpenDocument: Sendable {
    private let file: Int32
    private let start: Int
    /// How many bytes it has.
    public let size: Int

    /// How many bytes `read` hands over at most.
    public static let piece = DocumentFolder.piece

    /// Opens one; `nil` where there is none of that size.
    init?(_ document: Document, in folder: DocumentFolder) {
        file = open(folder.path(of: document.digest), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        start = document.isSalted ? Keeper.saltLength : 0
        var status = stat()
        guard file >= 0, fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == start + document.size,
            let length = document.isSalted ? Self.length(in: file, status) : document.size,
            (1...document.size).contains(length)
        else {
            // What is not whole is closed all the same: there is nobody to do it later.
            if file >= 0 { close(file) }
            return nil
        }
        size = length
    }

    /// How many bytes a private one has, which stands at the end of its file.
    private static func length(in file: Int32, _ status: stat) -> Int? {
        var length: UInt64 = 0
        let count = pread(file, &length, 8, status.st_size - 8)
        return count == 8 ? Int(exactly: UInt64(bigEndian: length)) : nil
    }

    deinit { if file >= 0 { close(file) } }

    /// The bytes from one on, as many as there are up to `piece` and to an end.
    ///
    /// - Throws: `JournalFault` when the disk does not give them.
    public func read(from place: Int, to end: Int) throws(JournalFault) -> [UInt8] {
        let wanted = max(0, min(Self.piece, min(end, size) - place))
        var failed: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            let got = pread(file, buffer.baseAddress, wanted, off_t(start + place))
            if got < 0 { failed = errno }
            count = max(0, got)
        }
        guard failed == 0, bytes.count > 0 || wanted == 0 else {
            throw JournalFault(.fault, "A document came to an end before its last byte.")
        }
        return bytes
    }

    /// The salt that stands before the bytes.
    func salt() -> [UInt8] {
        var salt = [UInt8](repeating: 0, count: start)
        return pread(file, &salt, start, 0) == start ? salt : []
    }
}
