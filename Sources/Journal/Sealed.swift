public import Almanac
public import Governance

/// An entry as it stands in the journal: its bytes and their hash.
public struct Sealed: Hashable, Sendable {
    /// Its place in the journal.
    public let number: EntryNumber
    /// SHA-256 of a zero byte and the bytes.
    public let hash: Digest
    /// The bytes, exactly as they were written.
    public let bytes: [UInt8]

    /// Takes bytes with the number and hash that stand beside them; `verifyChain` judges them.
    public init(number: EntryNumber, hash: Digest, bytes: [UInt8]) {
        self.number = number
        self.hash = hash
        self.bytes = bytes
    }
}

/// How far a journal goes: its last entry and that entry's hash.
public struct Head: Hashable, Sendable, CustomStringConvertible {
    /// The number of the last entry.
    public let number: EntryNumber
    /// The hash of the last entry, which stands for all of them.
    public let hash: Digest

    /// Names the last entry and its hash.
    public init(number: EntryNumber, hash: Digest) {
        self.number = number
        self.hash = hash
    }

    /// The head of a journal without entries.
    public static let none = Head(number: .none, hash: .none)

    /// Number and hash on one line: "12 5f1d…".
    public var description: String { "\(number) \(hash)" }
}

/// A kept text that still stands.
public struct StoredText: Hashable, Sendable {
    /// The hash under which entries refer to it.
    public let digest: Digest
    /// The text itself.
    public let text: String
    /// Who may read it.
    public let audience: Audience
}

/// A text that was erased, and when the erasing was recorded.
public struct Erasure: Hashable, Sendable {
    /// The hash of the text, which stays in the entries that refer to it.
    public let digest: Digest
    /// When it was recorded.
    public let recorded: Moment
}

/// What was made of a request that was sent under a key.
public struct OnceRecord: Hashable, Sendable {
    /// The hash of the request: another request under the same key is refused.
    public let request: Digest
    /// The entry it led to.
    public let number: EntryNumber
}
