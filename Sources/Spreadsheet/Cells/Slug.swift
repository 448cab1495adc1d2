import Governance

/// Makes words of names: lower-case letters, digits and single hyphens.
enum Slug {
    /// The word for a name, at most 60 bytes; empty when no letter of it is left.
    static func of(_ name: String) -> String {
        var bytes: [UInt8] = []
        for scalar in name.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "'", "’": continue
            case "&": bytes += gap(bytes) + Array("and-".utf8)
            default:
                if let plain = plain[scalar] {
                    bytes.append(plain)
                } else {
                    bytes += gap(bytes)
                }
            }
        }
        bytes = Array(bytes.prefix(60))
        while bytes.last == 0x2D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func gap(_ bytes: [UInt8]) -> [UInt8] {
        bytes.isEmpty || bytes.last == 0x2D ? [] : [0x2D]
    }

    private static let plain: [Unicode.Scalar: UInt8] = {
        var plain: [Unicode.Scalar: UInt8] = [:]
        for (letter, marked) in [
            ("a", "àáâãäåæ"), ("c", "ç"), ("e", "èéêëœ"), ("i", "ìíîï"), ("n", "ñ"),
            ("o", "òóôõöø"), ("u", "ùúûü"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳ"),
        ] {
            for scalar in marked.unicodeScalars { plain[scalar] = letter.utf8.first }
        }
        return plain
    }()
}
