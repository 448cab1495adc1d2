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

    /// Takes 1 to 200 bytes on one line, every character of which can be seen.
    ///
    /// What turns the direction of writing, joins, tags or is not seen at all can make one name
    /// look like another, and no name here needs it.
    public init?(_ text: String) {
        guard (1...200).contains(text.utf8.count), Self.unseen(in: text) == nil,
            text.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
        else { return nil }
        self.text = text
    }

    /// The first character that cannot be seen, and its place among the characters, from one.
    ///
    /// A character that is not assigned is refused at a door alone: a newer program may have
    /// known it, and its journal must still open.
    private static func unseen(
        in text: String, atDoor isDoor: Bool = false
    ) -> (scalar: Unicode.Scalar, place: Int)? {
        for (place, scalar) in text.unicodeScalars.enumerated() {
            let isUnknown = isDoor && scalar.properties.generalCategory == .unassigned
            if isUnknown || !scalar.isSeen { return (scalar, place + 1) }
        }
        return nil
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
        guard case .text(let text) = datum else { throw .found(datum, expected: kind.inWords) }
        if let unseen = unseen(in: text, atDoor: desk.keep != nil) {
            throw Problem(
                "",
                "Found \(unseen.scalar.codePoint) as character \(unseen.place), which cannot be"
                    + " seen; expected \(kind.inWords).")
        }
        guard let name = PublicName(text) else { throw .found(datum, expected: kind.inWords) }
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

extension Unicode.Scalar {
    /// Whether it is printed as something, be it a space, as far as is known.
    fileprivate var isSeen: Bool {
        if properties.isDefaultIgnorableCodePoint || value == 0x2800 { return false }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate:
            return false
        default: return !properties.isNoncharacterCodePoint
        }
    }

    /// How it is written down: U+202E.
    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
