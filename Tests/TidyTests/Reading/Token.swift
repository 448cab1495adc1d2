/// A word or a mark of Swift code, or a whole comment, and the line it starts on.
///
/// A string literal is the token `""`, whatever it says; code interpolated into it follows.
struct Token: Hashable {
    let text: String
    let line: Int

    /// Whether this is a name, a keyword or a number, and not a mark.
    var isWord: Bool {
        guard let first = text.utf8.first else { return false }
        return first.continuesWord || first == UInt8(ascii: "`")
    }
}

extension UInt8 {
    /// Whether a byte can stand inside a Swift word; every byte beyond ASCII counts as one.
    var continuesWord: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }
}
