public import Governance

/// An entry on its way into the journal, with what is written beside it in the same transaction.
public struct Draft: Sendable {
    /// The entry; its number follows the journal's head, or the draft before it.
    public let entry: Entry
    /// The texts that its happenings refer to by hash; one they do not refer to is not written.
    public let texts: [LaidText]
    /// The documents that its happenings refer to by hash; one they do not refer to is not written.
    public let documents: [LaidDocument]
    /// The key under which its intent was sent and the hash of the request, if it was given one.
    public let once: (key: String, request: Digest)?
    /// The texts and documents that it erases: bytes and salt are gone when `append` returns.
    public let erases: [Digest]

    /// Puts an entry together with what belongs to it.
    public init(
        entry: Entry, texts: [LaidText] = [], documents: [LaidDocument] = [],
        once: (key: String, request: Digest)? = nil, erases: [Digest] = []
    ) {
        self.entry = entry
        self.texts = texts
        self.documents = documents
        self.once = once
        self.erases = erases
    }
}

/// A text that was salted and hashed, and waits to be written with the entry that refers to it.
///
/// Only `Keeper` makes one, so text, salt and hash always belong together.
public struct LaidText: Hashable, Sendable {
    /// SHA-256 of salt and text, which stands in the entry.
    public let digest: Digest
    /// Sixteen bytes that nobody can guess, so that the hash says nothing of a short text.
    public let salt: [UInt8]
    /// The text itself.
    public let text: String
    /// Who may read it.
    public let audience: Audience
}
