extension YAMLItem {
    /// Refuses text so deeply nested, so large or with so many aliases that reading it could
    /// exhaust the stack or never end. A framework has four levels and no aliases.
    static func mustBeShallow(_ text: String, file: String) throws(FileProblem) {
        var measure = Measure()
        for byte in text.utf8 {
            guard measure.take(byte) else {
                throw FileProblem(
                    file: file, line: measure.line, column: measure.column,
                    found: "deeper or longer text, or too many aliases",
                    expected: "a framework's few levels and short lines", nearest: nil)
            }
        }
    }

    /// Where reading stands, and how deep that is at most.
    private struct Measure {
        var line = 1
        var column = 0
        private var last = UInt8(ascii: "\n")
        private var indent = 0
        private var isIndent = true
        private var flow = 0
        private var dashes = 0
        private var aliases = 0

        /// Takes one byte; false if it goes too far.
        mutating func take(_ byte: UInt8) -> Bool {
            column += 1
            if isIndent, byte == UInt8(ascii: " ") { indent += 1 } else { isIndent = false }
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                (line, column, dashes, indent, isIndent) = (line + 1, 0, 0, 0, true)
            case UInt8(ascii: "["), UInt8(ascii: "{"): flow += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): flow = max(0, flow - 1)
            case UInt8(ascii: "-"), UInt8(ascii: "?"): dashes += 1
            default:
                let isName = byte > UInt8(ascii: " ")
                if last == UInt8(ascii: "*"), isName { aliases += 1 }
            }
            last = byte
            return flow <= 32 && dashes <= 200 && indent <= 100 && aliases <= 8
                && column <= 2_000 && line <= 20_000
        }
    }
}
