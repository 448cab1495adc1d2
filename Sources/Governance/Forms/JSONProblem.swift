/// What is wrong with a JSON text, where, and what was expected there.
public struct JSONProblem: Error, Hashable, Sendable {
    /// The line it is on, counted from one.
    public let line: Int
    /// The place in that line, in bytes and counted from one.
    public let column: Int
    /// What stands there, as words for a sentence: at most 16 bytes of it, in quotes.
    public let found: String
    /// What should stand there, as words for a sentence.
    public let expected: String

    /// One sentence for the person who sent it.
    public var sentence: String {
        "Line \(line), column \(column): found \(found), expected \(expected)."
    }

    init(at place: Int, in bytes: some RandomAccessCollection<UInt8>, expected: String) {
        let before = bytes.prefix(place)
        line = 1 + before.count { $0 == 0x0A }
        column = 1 + before.reversed().prefix { $0 != 0x0A }.count
        let rest = String(decoding: bytes.dropFirst(place).prefix(16), as: UTF8.self)
        found = rest.isEmpty ? "the end of the text" : "‘\(rest.shortened)’"
        self.expected = expected
    }

    static func notUTF8(_ bytes: [UInt8]) -> JSONProblem {
        var good = 0
        var decoder = UTF8()
        var source = bytes.makeIterator()
        decoding: while true {
            switch decoder.decode(&source) {
            case .scalarValue(let scalar): good += UTF8.width(scalar)
            case .emptyInput, .error: break decoding
            }
        }
        return JSONProblem(at: good, in: bytes, expected: "text in UTF-8")
    }
}
