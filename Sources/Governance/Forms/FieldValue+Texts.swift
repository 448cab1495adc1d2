extension Kept: FieldValue {
    public static var kind: FieldKind { .keptText(.everyone) }
    public var datum: Datum { .text(digest.description) }

    /// The longest text that is kept, in bytes.
    public static let longest = 20_000

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Kept {
        Kept(try reader.digest())
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Kept {
        guard case .text(let text) = datum, !text.isBlank else {
            throw .found(datum, expected: "some text")
        }
        if let keep = desk.keep {
            guard text.utf8.count <= longest else {
                throw Problem(
                    "", "Found \(text.utf8.count) bytes of text, expected at most \(longest).")
            }
            return keep(text, audience)
        }
        guard let digest = Digest(hex: text) else {
            throw .found(datum, expected: FieldKind.hash.inWords)
        }
        return Kept(digest)
    }
}

extension Digest: FieldValue {
    public static var kind: FieldKind { .hash }
    public var datum: Datum { .text(description) }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Digest {
        try reader.digest()
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Digest {
        guard case .text(let text) = datum, let digest = Digest(hex: text) else {
            throw .found(datum, expected: kind.inWords)
        }
        return digest
    }
}

/// The name of a public body, a partnership or a framework: in the journal in clear.
public struct PublicName: Hashable, Sendable, CustomStringConvertible, FieldValue {
    /// The name itself, as it is printed: 1 to 200 bytes on one line.
    public let text: String

    /// Takes 1 to 200 bytes on one line without control characters.
    public init?(_ text: String) {
        let isLawful = text.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value)
        }
        guard isLawful, (1...200).contains(text.utf8.count), !text.isBlank else { return nil }
        self.text = text
    }

    /// The same as `text`.
    public var description: String { text }
    public static var kind: FieldKind { .name }
    public var datum: Datum { .text(text) }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> PublicName {
        guard let name = PublicName(try reader.text()) else { throw Unread() }
        return name
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> PublicName {
        guard case .text(let text) = datum, let name = PublicName(text) else {
            throw .found(datum, expected: kind.inWords)
        }
        return name
    }
}

/// A word of a list that the place keeps itself: a theme, an area, a role, a framework.
public struct Word: Hashable, Comparable, Sendable, CustomStringConvertible, FieldValue {
    /// The word itself: 1 to 64 lower-case letters, digits and single hyphens.
    public let text: String

    /// Takes what a key may be: 1 to 64 lower-case letters, digits and single hyphens.
    public init?(_ text: some StringProtocol) {
        guard Key<Place>.isLawful(text) else { return nil }
        self.text = String(text)
    }

    /// Takes what is already known to be lawful.
    init(trusted text: String) {
        self.text = text
    }

    /// The same as `text`.
    public var description: String { text }
    public static var kind: FieldKind { .word }
    public var datum: Datum { .text(text) }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Word {
        Word(trusted: try reader.word())
    }

    /// `fire-and-rescue` as `fire and rescue`.
    public var inWords: String {
        String(decoding: text.utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Orders by bytes.
    public static func < (left: Word, right: Word) -> Bool { left.text < right.text }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Word {
        guard case .text(let text) = datum, let word = Word(text) else {
            throw .found(datum, expected: kind.inWords)
        }
        return word
    }
}

extension String {
    var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
