/// A SHA-256 hash: 32 bytes, written as 64 hexadecimal digits in lower case.
public struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Takes 32 bytes; `nil` for any other number of them.
    public init?(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes.prefix(33))
        guard let digest = bytes.withUnsafeBytes({ Digest($0) }) else { return nil }
        self = digest
    }

    /// Takes 32 bytes as they lie in memory; `nil` for any other number of them.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 32 else { return nil }
        words = (
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)),
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
        )
    }

    /// Reads 64 hexadecimal digits; `nil` for anything else.
    public init?(hex: String) {
        var hex = hex
        guard let digest = hex.withUTF8({ Digest(hexadecimal: $0) }) else { return nil }
        self = digest
    }

    /// Reads 64 hexadecimal digits in ASCII; `nil` for anything else.
    init?(hexadecimal digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 64,
            let first = Self.word(digits, from: 0), let second = Self.word(digits, from: 16),
            let third = Self.word(digits, from: 32), let fourth = Self.word(digits, from: 48)
        else { return nil }
        words = (first, second, third, fourth)
    }

    /// The value of sixteen digits.
    private static func word(_ digits: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64? {
        let bytes = UnsafeRawBufferPointer(digits)
        let first = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        let second = UInt64(
            bigEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
        guard let high = half(first), let low = half(second) else { return nil }
        return high << 32 | low
    }

    /// The value of eight digits that lie in one word, all eight worked out at once.
    private static func half(_ digits: UInt64) -> UInt64? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let letters = digits >> 6 & ones
        let values = (digits & (ones &* 15)) &+ letters &* 9
        guard values & (ones &* 0xF0) == 0, spelt(values) == digits else { return nil }
        let pairs = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
        return (fours | fours >> 16) & 0xFFFF_FFFF
    }

    /// Eight values of 0 to 15, a byte each, as eight digits.
    private static func spelt(_ values: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let letters = (values &+ ones &* 6) >> 4 & ones
        return values &+ ones &* 0x30 &+ letters &* 0x27
    }

    /// Reads 64 hexadecimal digits of a longer text; `nil` for anything else.
    public init?(hex: Substring) {
        self.init(hex: String(hex))
    }

    private init(_ words: (UInt64, UInt64, UInt64, UInt64)) {
        self.words = words
    }

    /// What the first entry of a journal names as the one before it.
    public static let none = Digest((0, 0, 0, 0))

    /// The 32 bytes.
    public var bytes: [UInt8] {
        (0..<32).map { UInt8(truncatingIfNeeded: word($0 >> 3) >> (56 - 8 * UInt64($0 & 7))) }
    }

    /// All 64 hexadecimal digits, in lower case.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        write(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends all 64 hexadecimal digits in ASCII to a text that is being written.
    public func write(to text: inout [UInt8]) {
        for place in 0..<4 {
            for half in [word(place) >> 32, word(place) & 0xFFFF_FFFF] {
                let fours = (half | half << 16) & 0x0000_FFFF_0000_FFFF
                let pairs = (fours | fours << 8) & 0x00FF_00FF_00FF_00FF
                let values = (pairs | pairs << 4) & 0x0F0F_0F0F_0F0F_0F0F
                withUnsafeBytes(of: Self.spelt(values).bigEndian) { text.append(contentsOf: $0) }
            }
        }
    }

    private func word(_ place: Int) -> UInt64 {
        switch place {
        case 0: words.0
        case 1: words.1
        case 2: words.2
        default: words.3
        }
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
