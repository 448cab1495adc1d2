extension JSONReader {
    mutating func word(_ word: StaticString, _ value: Datum) throws(JSONProblem) -> Datum {
        for place in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[place] else { throw problem(expected: "\(word)") }
            at += 1
        }
        return value
    }

    mutating func number() throws(JSONProblem) -> Datum {
        let start = at
        if next == UInt8(ascii: "-") { at += 1 }
        while let byte = next, byte >= 0x30, byte <= 0x39 { at += 1 }
        let digits = String(decoding: bytes[start..<at], as: UTF8.self)
        let isFraction = next == 0x2E || next == 0x65 || next == 0x45
        let bare = digits.utf8.drop { $0 == 0x2D }
        let hasLeadingZero = bare.count > 1 && bare.first == 0x30
        guard !isFraction, !hasLeadingZero, let number = Int(digits) else {
            at = start
            throw problem(expected: "a whole number of at most 18 digits")
        }
        return .number(number)
    }

    mutating func text() throws(JSONProblem) -> String {
        at += 1
        let start = at
        while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""),
            byte != UInt8(ascii: "\\")
        {
            at += 1
        }
        if next == UInt8(ascii: "\"") {
            defer { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }
        var kept = Array(bytes[start..<at])
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                return String(decoding: kept, as: UTF8.self)
            case UInt8(ascii: "\\"):
                kept.append(contentsOf: Array(String(try escaped()).utf8))
            case 0..<0x20:
                throw problem(expected: "no bare line ends or control characters in a text")
            default:
                kept.append(byte)
                at += 1
            }
        }
        throw problem(expected: "a closing quote")
    }

    private mutating func escaped() throws(JSONProblem) -> Unicode.Scalar {
        at += 1
        guard let byte = next else { throw problem(expected: "an escaped character") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicode()
        default:
            at -= 1
            throw problem(expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
    }

    private mutating func unicode() throws(JSONProblem) -> Unicode.Scalar {
        let high = try fourHex()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, next == UInt8(ascii: "\\") else {
            throw problem(expected: "the other half of a \\u pair")
        }
        at += 1
        guard next == UInt8(ascii: "u") else { throw problem(expected: "\\u") }
        at += 1
        let low = try fourHex()
        let joined = 0x10000 &+ ((high & 0x3FF) << 10) &+ (low & 0x3FF)
        guard low & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(joined) else {
            throw problem(expected: "the other half of a \\u pair")
        }
        return scalar
    }

    private mutating func fourHex() throws(JSONProblem) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, byte >= 0x30, let digit = Digest.value(ofHex: byte | 0x20) else {
                throw problem(expected: "four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }

    func problem(expected: String) -> JSONProblem {
        JSONProblem(at: at, in: bytes, expected: expected)
    }
}
