/// The name under which a file is saved, as `Content-Disposition` says it (RFC 6266, section 4.3).
struct SavedName {
    private let text: String
    private let ending: String

    init(_ text: String, ending: String) {
        self.text = text
        self.ending = ending
    }

    /// The parameters: plain for every reader, and in UTF-8 (RFC 8187) where that says more.
    var parameters: String {
        let plain = self.plain
        let quoted = "filename=\"\(plain).\(ending)\""
        guard !plain.utf8.elementsEqual(whole.utf8) else { return quoted }
        return quoted + "; filename*=UTF-8''\(Self.encoded(whole)).\(ending)"
    }

    /// At most 120 characters of one line, none of which divides directories.
    private var whole: String {
        var kept = ""
        for scalar in text.unicodeScalars.prefix(120) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
                continue
            default:
                kept.unicodeScalars.append("/\\:".unicodeScalars.contains(scalar) ? "-" : scalar)
            }
        }
        return kept.isEmpty ? "document" : kept
    }

    /// Letters, digits and what needs no quoting; anything else is a hyphen.
    private var plain: String {
        let kept = whole.unicodeScalars.map { scalar -> UInt8 in
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic
                    || " ,.-_()0123456789"
                        .unicodeScalars.contains(scalar))
            return isPlain ? UInt8(scalar.value) : 0x2D
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isLetter = (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
            if isLetter || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
