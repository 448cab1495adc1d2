/// One Swift file, read as lines, as tokens and as declarations.
struct SwiftFile {
    /// Its path from the root of the repository, as in `Sources/Almanac/Day.swift`.
    let path: String
    let lines: [String]
    let tokens: [Token]
    let comments: [Token]
    let declarations: [Declaration]

    init(path: String, source: String) {
        let lexer = Lexer(source)
        self.path = path
        lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        tokens = lexer.tokens
        comments = lexer.comments
        declarations = Outline(lexer.tokens).declarations
    }

    /// Its name without folders and `.swift`.
    var stem: String {
        String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
    }

    /// The target it belongs to, when it lies in `Sources`.
    var room: String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }

    /// How many lines it has; the line break at the end starts no new one.
    var length: Int { lines.last == "" ? lines.count - 1 : lines.count }
}
