/// The name by which the record knows a thing for ever: `hampshire-partnership`, `p-7f3k2m9q`.
///
/// A key is in the journal in clear and in addresses, so a person's key says nothing about the
/// person. It is minted at the door, never changed and never given to another thing.
public struct Key<Thing>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The word itself: 1 to 64 lower-case letters, digits and single hyphens.
    public let word: String

    /// Takes a word of 1 to 64 lower-case letters, digits and single hyphens inside it.
    public init?(_ word: some StringProtocol) {
        guard Self.isLawful(word) else { return nil }
        self.word = String(word)
    }

    /// Takes a word that is already known to be lawful, as another key's is.
    init(trusted word: String) {
        self.word = word
    }

    /// The same as `word`.
    public var description: String { word }

    /// Orders by the bytes of the words.
    public static func < (left: Key, right: Key) -> Bool { left.word < right.word }

    static func isLawful(_ word: some StringProtocol) -> Bool {
        var word = String(word)
        return word.withUTF8(isLawfulKey)
    }
}

/// Whether bytes are lawful as a key; not generic, because every key that is read asks it.
func isLawfulKey(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last = UInt8(ascii: "-")
    for byte in bytes {
        let isLetter = byte >= 0x61 && byte <= 0x7A
        let isDigit = byte >= 0x30 && byte <= 0x39
        guard isLetter || isDigit || (byte == 0x2D && last != 0x2D) else { return false }
        last = byte
    }
    return bytes.count >= 1 && bytes.count <= 64 && last != 0x2D
}

/// Something the record keeps under a key.
public protocol Subject: Sendable {
    /// Which shelf of the record it stands on.
    static var kind: SubjectKind { get }
    /// Starts it empty: the first happening that names a key makes its place on the shelf.
    init(_ key: Governance.Key<Self>)
    /// The key it stands under.
    var key: Governance.Key<Self> { get }
    /// What it hangs on directly: a paper on its meeting, a seat on its partnership.
    var above: [SubjectRef] { get }
    /// Whether it hangs on another directly.
    func isBelow(_ upper: SubjectRef) -> Bool
    /// Shows a visitor every one of its timelines.
    mutating func visit(_ visitor: inout some TimelineVisitor)
    /// Whether the happening that makes it still stands: without it, it is not in the record.
    var isMade: Bool { get }
}

extension Key where Thing: Subject {
    /// Whether it is the key of the subject that is named.
    func names(_ ref: SubjectRef) -> Bool { ref.kind == Thing.kind && ref.key == word }
}

extension Subject {
    /// This subject's own kind of key: `Meeting.Key`.
    public typealias Key = Governance.Key<Self>

    /// Whether what it hangs on is among it.
    public func isBelow(_ upper: SubjectRef) -> Bool { above.contains(upper) }

    /// How entries and findings refer to it.
    public var ref: SubjectRef { SubjectRef(Self.kind, key.word) }

    /// Takes out everything that one entry put in, because it was corrected or withdrawn.
    mutating func strike(_ entry: EntryNumber) {
        var striker = Striker(entry: entry)
        visit(&striker)
    }
}
