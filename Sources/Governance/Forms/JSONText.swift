/// Writes values as the one JSON text that stands in the journal.
///
/// No white space; members in the order given; `"` and `\` escaped with a backslash, characters
/// below U+0020 as `\u00xx` in lower case, everything else as its UTF-8 bytes. The same value is
/// always the same bytes, which is what the hash of an entry needs (`docs/journal.md`).
public struct JSONText: Sendable {
    /// What was written so far, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// Starts an empty text.
    public init() {}

    /// The bytes of one value.
    public static func bytes(of datum: Datum) -> [UInt8] {
        var text = JSONText()
        text.write(datum)
        return text.bytes
    }

    /// Appends a value. An absent one is written as `null`.
    public mutating func write(_ datum: Datum) {
        switch datum {
        case .absent: raw("null")
        case .flag(let value): raw(value ? "true" : "false")
        case .number(let value): raw(String(value))
        case .text(let text): write(text)
        case .list(let items): write(items)
        case .object(let members): write(members)
        }
    }

    /// Appends an object's members between braces.
    public mutating func write(_ members: [Datum.Member]) {
        bytes.append(UInt8(ascii: "{"))
        for (place, member) in members.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(member.name)
            bytes.append(UInt8(ascii: ":"))
            write(member.value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ items: [Datum]) {
        bytes.append(UInt8(ascii: "["))
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let isPlain: Void? = text.utf8.withContiguousStorageIfAvailable { plain in
            guard !plain.contains(where: Self.isEscaped) else { return escape(text) }
            bytes.append(contentsOf: plain)
        }
        if isPlain == nil { escape(text) }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                raw("\\u00")
                bytes.append(Self.hex(byte >> 4))
                bytes.append(Self.hex(byte & 15))
            default:
                bytes.append(byte)
            }
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
