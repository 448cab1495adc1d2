/// Reads the declarations out of a file's tokens, leaving the insides of functions alone.
struct Outline {
    private(set) var declarations: [Declaration] = []
    private let tokens: [Token]
    /// The braces open at this place; nil for one that opens no type.
    private var homes: [Declaration.Home?] = []

    private static let modifiers: Set = [
        "public", "open", "package", "internal", "fileprivate", "private", "set", "(", ")",
        "static", "final", "class", "mutating", "nonmutating", "consuming", "borrowing", "lazy",
        "weak", "unowned", "override", "required", "convenience", "nonisolated", "indirect",
        "prefix", "postfix", "infix",
    ]

    init(_ tokens: [Token]) {
        self.tokens = tokens
        var opening: [Int: Declaration.Home] = [:]
        for index in tokens.indices {
            switch tokens[index].text {
            case "{": homes.append(opening[index])
            case "}": _ = homes.popLast()
            default:
                guard isDeclaration(at: index) else { continue }
                declare(at: index)
                if let (brace, home) = home(at: index) { opening[brace] = home }
            }
        }
    }

    private func isDeclaration(at index: Int) -> Bool {
        guard Declaration.keywords.contains(tokens[index].text), index + 1 < tokens.count else {
            return false
        }
        let before = index > 0 ? tokens[index - 1].text : ""
        let after = tokens[index + 1].text
        let isClassMember = tokens[index].text == "class" && Declaration.keywords.contains(after)
        let isLabelOrMember = [".", "import", "(", ","].contains(before) || after == ":"
        return !isClassMember && !isLabelOrMember
    }

    private mutating func declare(at index: Int) {
        if let innermost = homes.last, innermost == nil { return }
        var line = tokens[index].line
        var isPublic = false
        var earlier = index - 1
        while earlier >= 0, Self.modifiers.contains(tokens[earlier].text) {
            if ["public", "open"].contains(tokens[earlier].text) {
                isPublic = true
                line = tokens[earlier].line
            }
            earlier -= 1
        }
        let keyword = tokens[index].text
        let isNamed = !["init", "subscript"].contains(keyword)
        declarations.append(
            Declaration(
                keyword: keyword, name: isNamed ? tokens[index + 1].text : keyword, line: line,
                isPublic: isPublic, home: homes.last ?? nil))
    }

    /// The type declared here and the place of its opening brace.
    private func home(at index: Int) -> (brace: Int, home: Declaration.Home)? {
        guard Declaration.homeKeywords.contains(tokens[index].text),
            let brace = tokens[index...].firstIndex(where: { $0.text == "{" })
        else { return nil }
        let clause = tokens[(index + 2)..<brace].drop { $0.text != ":" }
            .prefix { $0.text != "where" }
        return (
            brace,
            Declaration.Home(
                keyword: tokens[index].text, name: tokens[index + 1].text,
                inherits: Set(clause.filter(\.isWord).map(\.text)))
        )
    }
}
