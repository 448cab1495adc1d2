/// A SHA-256 hash: 32 bytes, written as 64 hexadecimal digits in lower case.
public struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Takes 32 bytes; `nil` for any other number of them.
    public init?(_ bytes: some Sequence<UInt8>) {
        var filled: [UInt64] = [0, 0, 0, 0]
        var count = 0
        for byte in bytes {
            guard count < 32 else { return nil }
            filled[count / 8] = filled[count / 8] << 8 | UInt64(byte)
            count += 1
        }
        guard count == 32 else { return nil }
        words = (filled[0], filled[1], filled[2], filled[3])
    }

    /// Reads 64 hexadecimal digits; `nil` for anything else.
    public init?(hex: some StringProtocol) {
        var filled: [UInt64] = [0, 0, 0, 0]
        var count = 0
        for byte in hex.utf8 {
            guard count < 64, let digit = Self.value(ofHex: byte) else { return nil }
            filled[count / 16] = filled[count / 16] << 4 | UInt64(digit)
            count += 1
        }
        guard count == 64 else { return nil }
        words = (filled[0], filled[1], filled[2], filled[3])
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
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
