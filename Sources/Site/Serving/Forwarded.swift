/// What the field `Forwarded` says (RFC 7239): by whom a request was passed on, and for whom.
///
/// It is read from its end, where the nearest proxy wrote: whatever stands before that, a quote
/// that is never closed among it, may come from anybody and cannot change how the end is read.
struct Forwarded {
    /// For whom it was passed on, the last first; `nil` for what is no address, such as `unknown`
    /// or a name that hides one.
    let readers: [Reader?]

    init(_ text: String) {
        readers = Self.split(text.utf8.suffix(1_024), at: 0x2C).map { Self.reader($0) }
    }

    /// Parts between separators that stand in no quotes, the last first.
    private static func split(
        _ bytes: some BidirectionalCollection<UInt8>, at separator: UInt8
    ) -> [[UInt8]] {
        var (parts, part, isQuoted) = ([[UInt8]](), [UInt8](), false)
        for byte in bytes.reversed() {
            if byte == 0x22 { isQuoted.toggle() }
            if byte == separator, !isQuoted {
                parts.append(part.reversed())
                part = []
            } else {
                part.append(byte)
            }
        }
        return parts + [part.reversed()]
    }

    /// The one address for which an element speaks, `for=192.0.2.1` or `for="[2001:db8::1]:80"`.
    private static func reader(_ element: [UInt8]) -> Reader? {
        let named = split(element, at: 0x3B).compactMap { pair -> [UInt8]? in
            let sides = pair.split(separator: 0x3D, maxSplits: 1)
            guard sides.count == 2, let name = String(validating: sides[0], as: UTF8.self),
                name.trimmingBlanks.lowercased() == "for"
            else { return nil }
            return Array(sides[1])
        }
        guard named.count == 1, let text = String(validating: named[0], as: UTF8.self) else {
            return nil
        }
        var node = text.trimmingBlanks
        if node.utf8.count >= 2, node.hasPrefix("\""), node.hasSuffix("\"") {
            node = node.dropFirst().dropLast()
        }
        return Reader(node)
    }
}

extension String {
    /// Without blanks at its ends.
    fileprivate var trimmingBlanks: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
