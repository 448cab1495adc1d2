import Journal

import struct Crypto.SHA256

/// The part of a document that is sent: all of it, or what a range asks for.
public struct Pieces: Sendable {
    /// The document, open for reading.
    let document: OpenDocument
    /// The first byte that is sent, counted from nought, and the first that is not.
    let (first, end): (Int, Int)
    /// The hash that all of it must have, where all of it is sent.
    let tag: String?
    /// Whether it may still be read.
    let mayBeRead: @Sendable () -> Bool
    /// What is given back when it has been sent, or is not sent any more.
    var loan: Loan?

    /// How many bytes are sent.
    public var count: Int { end - first }

    /// What broke a document off that was being sent.
    enum Break: Error {
        /// Since it was opened it was withheld, withdrawn or erased.
        case takenBack
    }

    /// Its pieces one after another, from the first on.
    struct Sending {
        private let pieces: Pieces
        private var place: Int
        private var hasher: SHA256?

        fileprivate init(_ pieces: Pieces) {
            self.pieces = pieces
            place = pieces.first
            hasher = pieces.tag == nil ? nil : SHA256()
        }

        /// The next piece, of as many bytes as are read at once; `nil` after the last.
        ///
        /// - Throws: `JournalFault` when the disk does not give them, and before the last piece of
        ///   a document that is not what its address names; `Break` for one that may not be read
        ///   any more. Whoever has the beginning is then not told that it is the whole.
        mutating func next() throws -> [UInt8]? {
            guard place < pieces.end else { return nil }
            guard pieces.mayBeRead() else { throw Break.takenBack }
            let bytes = try pieces.document.read(from: place, to: pieces.end)
            place += bytes.count
            hasher?.update(data: bytes)
            if place == pieces.end, let hash = hasher?.finalize(), let tag = pieces.tag,
                !tag.utf8.elementsEqual(Tag.digits(of: hash))
            {
                throw JournalFault(
                    .damaged(firstBad: nil), "The document \(tag) does not have its hash.")
            }
            return bytes
        }
    }

    /// Begins to send.
    var sending: Sending { Sending(self) }

    /// All that is sent, in memory: for whoever looks at small ones.
    package func whole() throws -> [UInt8] {
        var (sending, bytes) = (sending, [UInt8]())
        while let next = try sending.next() { bytes += next }
        return bytes
    }
}
