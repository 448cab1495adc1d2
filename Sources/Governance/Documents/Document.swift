/// A file that is kept beside the journal; the entry holds its hash, its size and its type.
///
/// What may be read by everyone is named by the SHA-256 of its bytes, so that anyone can check
/// what they were given. Any other is named by the SHA-256 of sixteen bytes of salt and its own, so
/// that nobody can try out likely files against the hash.
public struct Document: Hashable, Sendable {
    /// Its hash, under which it is kept.
    public let digest: Digest
    /// How many bytes it has, without any salt.
    public let size: Int
    /// What sort of file it is.
    public let type: DocumentType
    /// Whether it is named by salt and bytes, because it is not for everyone.
    public let isSalted: Bool

    /// The most bytes that one may have: 100 MiB.
    public static let largest = 100 << 20

    /// Describes a file.
    public init(_ digest: Digest, size: Int, _ type: DocumentType, isSalted: Bool = false) {
        self.digest = digest
        self.size = size
        self.type = type
        self.isSalted = isSalted
    }

    /// Its type and size, for whoever is about to fetch it: "PDF, 214 kB".
    public var inWords: String { "\(type.title), \(sizeInWords)" }

    private var sizeInWords: String {
        if size < 1_000 { return size == 1 ? "1 byte" : "\(size) bytes" }
        if size < 999_500 { return "\((size + 500) / 1_000) kB" }
        let tenths = (size + 50_000) / 100_000
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) MB" : "\((tenths + 5) / 10) MB"
    }
}

extension Document: FieldValue {
    public static var kind: FieldKind { .document(.everyone) }

    public var datum: Datum {
        .object(
            [
                .init("hash", .text(digest.description)), .init("bytes", .number(size)),
                .init("type", .text(type.rawValue)),
            ] + (isSalted ? [.init("salted", .flag(true))] : []))
    }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Document {
        try reader.must("{\"hash\":")
        let digest = try reader.digest()
        try reader.must(",\"bytes\":")
        let size = try reader.number()
        try reader.must(",\"type\":")
        let type = try DocumentType.read(&reader)
        let isSalted = reader.take(",\"salted\":true")
        guard reader.take("}"), (1...largest).contains(size) else { throw Unread() }
        return Document(digest, size: size, type, isSalted: isSalted)
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Document {
        guard desk.keep != nil else { return try written(datum) }
        guard let sent = SentDocument(datum) else {
            throw .found(datum, expected: FieldKind.document(audience).inWords)
        }
        return try desk.take(sent, audience).get()
    }

    /// Reads what stands in an entry.
    private static func written(_ datum: Datum) throws(Problem) -> Document {
        let names = ["hash", "bytes", "type", "salted"]
        guard datum.members.allSatisfy({ names.contains($0.name) }),
            case .text(let hash) = datum["hash"], let digest = Digest(hex: hash),
            case .number(let size) = datum["bytes"], (1...largest).contains(size),
            case .text(let word) = datum["type"], let type = DocumentType(rawValue: word),
            [.absent, .flag(true)].contains(datum["salted"])
        else { throw .found(datum, expected: "the hash, the bytes and the type of a document") }
        return Document(digest, size: size, type, isSalted: datum["salted"] != .absent)
    }

    /// The description that stands in an entry as such a value, if it is one.
    public init?(_ datum: Datum) {
        guard let document = try? Self.written(datum) else { return nil }
        self = document
    }
}

/// A document as it is sent to a door: where its file lies, or what it is to say.
public enum SentDocument: Hashable, Sendable {
    /// A file, by a path that the door knows how to follow.
    case file(String)
    /// Text, and the name that a file of it would have.
    case text(String, name: String)

    /// Takes a path, or an object with `name` and `text`.
    public init?(_ datum: Datum) {
        switch datum {
        case .text(let path) where !path.isBlank: self = .file(path)
        case .object(let members):
            guard members.count == 2, case .text(let name) = datum["name"],
                case .text(let text) = datum["text"]
            else { return nil }
            self = .text(text, name: name)
        default: return nil
        }
    }
}
