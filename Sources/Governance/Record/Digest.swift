/// A SHA-256 hash: 32 bytes, written as 64 hexadecimal digits in lower case.
public struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Takes 32 bytes; `nil` for any other number of them.
    public init?(_ bytes: some Sequence<UInt8>) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var count = 0
        for byte in bytes {
            guard count < 32 else { return nil }
            Self.push(UInt64(byte), bits: 8, into: &words)
            count += 1
        }
        guard count == 32 else { return nil }
        self.words = words
    }

    /// Reads 64 hexadecimal digits; `nil` for anything else.
    public init?(hex: String) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var count = 0
        for byte in hex.utf8 {
            guard count < 64, let digit = Self.value(ofHex: byte) else { return nil }
            Self.push(UInt64(digit), bits: 4, into: &words)
            count += 1
        }
        guard count == 64 else { return nil }
        self.words = words
    }

    /// Reads 64 hexadecimal digits of a longer text; `nil` for anything else.
    public init?(hex: Substring) {
        self.init(hex: String(hex))
    }

    /// Shifts the 256 bits to the left and puts a value in at the right.
    @inline(__always)
    private static func push(
        _ value: UInt64, bits: UInt64, into words: inout (UInt64, UInt64, UInt64, UInt64)
    ) {
        words.0 = words.0 << bits | words.1 >> (64 - bits)
        words.1 = words.1 << bits | words.2 >> (64 - bits)
        words.2 = words.2 << bits | words.3 >> (64 - bits)
        words.3 = words.3 << bits | value
    }

    private init(_ words: (UInt64, UInt64, UInt64, UInt64)) {
        self.words = words
    }

    /// What the first entry of a journal names as the one before it.
    public static let none = Digest((0, 0, 0, 0))

    /// The 32 bytes.
    public var bytes: [UInt8] {
        [words.0, words.1, words.2, words.3].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
        }
    }

    /// All 64 hexadecimal digits, in lower case.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        let pairs = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: pairs, as: UTF8.self)
    }

    /// The first twelve digits, for a table.
    public var short: String { String(description.prefix(12)) }

    /// Equal when all 32 bytes are.
    public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    /// Orders by bytes.
    public static func < (left: Digest, right: Digest) -> Bool { left.words < right.words }

    /// Hashes the first word alone: the bytes are a hash already.
    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

    static func value(ofHex byte: UInt8) -> UInt8? {
        if byte >= 0x30, byte <= 0x39 { return byte - 0x30 }
        if byte >= 0x61, byte <= 0x66 { return byte - 0x61 + 10 }
        return nil
    }
}
