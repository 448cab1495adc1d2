/// Splits Swift source into tokens, sets comments aside and empties strings.
///
/// It knows as much of the language as the rules of this house need: nested comments, raw and
/// multi-line strings, code interpolated into strings. It does not know regex literals, so a
/// quotation mark in one hides the rest of its line.
struct Lexer {
    private(set) var tokens: [Token] = []
    private(set) var comments: [Token] = []
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1

    init(_ source: String) {
        bytes = Array(source.utf8)
        readCode(interpolated: false)
    }

    /// Reads to the end, or to the parenthesis that ends an interpolation.
    private mutating func readCode(interpolated: Bool) {
        var depth = 0
        while place < bytes.count {
            if isAhead("//") {
                readLineComment()
            } else if isAhead("/*") {
                readBlockComment()
            } else if let hashes = hashesBeforeQuote() {
                readString(hashes: hashes)
            } else if bytes[place].continuesWord || isAhead("`") {
                readWord()
            } else if interpolated && depth == 0 && isAhead(")") {
                return advance()
            } else {
                depth += isAhead("(") ? 1 : isAhead(")") ? -1 : 0
                readMark()
            }
        }
    }

    private mutating func readLineComment() {
        let start = place
        while place < bytes.count, !isAhead("\n") { advance() }
        comments.append(Token(text: text(from: start), line: line))
    }

    private mutating func readBlockComment() {
        let (start, startLine) = (place, line)
        var depth = 0
        repeat {
            let step = isAhead("/*") ? 1 : isAhead("*/") ? -1 : 0
            depth += step
            advance(step == 0 ? 1 : 2)
        } while depth > 0 && place < bytes.count
        comments.append(Token(text: text(from: start), line: startLine))
    }

    private mutating func readString(hashes: Int) {
        tokens.append(Token(text: "\"\"", line: line))
        advance(hashes)
        let fence = String(repeating: "#", count: hashes)
        let quote = isAhead("\"\"\"") ? "\"\"\"" : "\""
        let (end, escape, code) = (quote + fence, "\\" + fence, "\\" + fence + "(")
        advance(quote.utf8.count)
        while place < bytes.count {
            if isAhead(end) { return advance(end.utf8.count) }
            if quote == "\"" && isAhead("\n") { return }
            if isAhead(code) {
                advance(code.utf8.count)
                readCode(interpolated: true)
            } else {
                advance(isAhead(escape) ? escape.utf8.count + 1 : 1)
            }
        }
    }

    private mutating func readWord() {
        let start = place
        if isAhead("`") {
            advance()
            while place < bytes.count, !isAhead("`"), !isAhead("\n") { advance() }
            advance()
        } else {
            while place < bytes.count, bytes[place].continuesWord { advance() }
        }
        tokens.append(Token(text: text(from: start), line: line))
    }

    private mutating func readMark() {
        let start = place
        let startLine = line
        advance(isAhead("->") || isAhead("==") ? 2 : 1)
        let mark = text(from: start)
        if !mark.allSatisfy(\.isWhitespace) { tokens.append(Token(text: mark, line: startLine)) }
    }

    /// How many `#` open the string that starts here; nil when no string does.
    private func hashesBeforeQuote() -> Int? {
        var end = place
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - place : nil
    }

    private func isAhead(_ text: String) -> Bool {
        bytes[place...].starts(with: text.utf8)
    }

    private func text(from start: Int) -> String {
        String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where place < bytes.count {
            line += bytes[place] == UInt8(ascii: "\n") ? 1 : 0
            place += 1
        }
    }
}
