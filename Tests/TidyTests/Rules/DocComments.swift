/// Every public declaration has a doc comment that says something.
///
/// What a protocol of ours requires and explains is explained: a type that adopts the protocol
/// need not say again what its `decide` is. What others require, `==` for one, is not.
struct DocComments: Rule {
    private let explained: [String: Set<String>]

    /// Judges by the requirements that the protocols in these files explain.
    init(protocolsIn files: [SwiftFile]) {
        var explained: [String: Set<String>] = [:]
        for file in files {
            for requirement in file.declarations where requirement.home?.keyword == "protocol" {
                guard file.hasDocComment(above: requirement.line) else { continue }
                explained[requirement.home?.name ?? "", default: []].insert(requirement.name)
            }
        }
        self.explained = explained
    }

    func complaints(about file: SwiftFile) -> [Complaint] {
        file.declarations
            .filter { $0.isPublic && !isExplained($0) && !file.hasDocComment(above: $0.line) }
            .map { declaration in
                Complaint(
                    path: file.path, line: declaration.line,
                    text: "public \(declaration.keyword) \(declaration.name) has no doc comment:"
                        + " say in one sentence what it is")
            }
    }

    private func isExplained(_ declaration: Declaration) -> Bool {
        declaration.home?.inherits.contains { name in
            explained[name]?.contains(declaration.name) == true
        } ?? false
    }
}

extension SwiftFile {
    /// Whether a doc comment with some text ends right above a line, attributes set aside.
    func hasDocComment(above line: Int) -> Bool {
        lines.prefix(line - 1).reversed()
            .map { $0.drop(while: \.isWhitespace) }
            .drop { $0.hasPrefix("@") || $0.hasPrefix("#if") }
            .prefix { $0.hasPrefix("///") }
            .contains { $0.contains(where: \.isLetter) }
    }
}
