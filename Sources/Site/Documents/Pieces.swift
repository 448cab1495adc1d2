public import Journal

/// The part of a document that is sent: all of it, or what a range asks for.
public struct Pieces: Sendable {
    /// The document, open for reading.
    public let document: OpenDocument
    /// The first byte that is sent, counted from nought.
    public let first: Int
    /// The first byte that is not.
    public let end: Int

    /// How many bytes are sent.
    public var count: Int { end - first }

    /// The bytes from one on, as many as are read at once.
    ///
    /// - Throws: `JournalFault` when the disk does not give them.
    func read(from place: Int) throws -> [UInt8] {
        try document.read(from: place, to: end)
    }

    /// All that is sent, in memory: for whoever looks at small ones.
    package func whole() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count { bytes += try read(from: first + bytes.count) }
        return bytes
    }
}
