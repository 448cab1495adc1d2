import Governance
import Yams

/// One place in a framework's file, which knows where it stands.
struct YAMLItem {
    let file: String
    let node: Node
    /// The values of a mapping by their names, gathered once: of every duty some thirty are sought.
    private let values: [String: Node]

    init(file: String, node: Node) {
        self.file = file
        self.node = node
        var values: [String: Node] = [:]
        if case .mapping(let mapping) = node {
            for (key, value) in mapping {
                if let name = key.string, values[name] == nil { values[name] = value }
            }
        }
        self.values = values
    }

    /// Reads a file's text.
    static func whole(_ text: String, file: String) throws(FileProblem) -> YAMLItem {
        try mustBeShallow(text, file: file)
        do {
            if let node = try Yams.compose(yaml: text) { return YAMLItem(file: file, node: node) }
        } catch YamlError.parser(_, let found, let mark, _) {
            throw unlawful(found, at: mark, file)
        } catch YamlError.scanner(_, let found, let mark, _) {
            throw unlawful(found, at: mark, file)
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
            throw FileProblem(
                file: file, line: context.mark.line, column: context.mark.column,
                found: "‘\((keys.first ?? "").prefix(60))’ twice", expected: "each name once",
                nearest: nil)
        } catch {
            throw unlawful("text that cannot be read", at: nil, file)
        }
        throw FileProblem(
            file: file, line: 1, column: 1, found: "nothing", expected: "a framework",
            nearest: nil)
    }

    private static func unlawful(_ found: String, at mark: Mark?, _ file: String) -> FileProblem {
        FileProblem(
            file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, found: found,
            expected: "lawful YAML", nearest: nil)
    }

    func problem(found: String, expected: String, nearest: String? = nil) -> FileProblem {
        FileProblem(
            file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, found: found,
            expected: expected, nearest: nearest)
    }

    var isMapping: Bool { node.mapping != nil }
    var isList: Bool { node.sequence != nil }

    var inWords: String {
        switch node {
        case .scalar(let scalar): "‘\(scalar.string.prefix(60))’"
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }

    /// The value under a name, if it is there.
    func item(_ name: String) -> YAMLItem? {
        values[name].map { YAMLItem(file: file, node: $0) }
    }

    func required(_ name: String) throws(FileProblem) -> YAMLItem {
        guard let item = item(name) else {
            throw problem(found: "no ‘\(name)’", expected: "‘\(name)’ here")
        }
        return item
    }

    /// Refuses names other than those allowed, and a name given twice.
    func mustHaveOnly(_ names: [String]) throws(FileProblem) {
        guard let mapping = node.mapping else {
            throw problem(found: inWords, expected: "names with values")
        }
        for (key, _) in mapping {
            let item = YAMLItem(file: file, node: key)
            guard let name = key.string, names.contains(name) else {
                throw item.problem(
                    found: item.inWords, expected: "one of \(names.joined(separator: ", "))",
                    nearest: nearestWord(to: key.string ?? "", among: names))
            }
        }
    }

    func text() throws(FileProblem) -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
            throw problem(found: inWords, expected: "some text")
        }
        return scalar.string
    }

    func number() throws(FileProblem) -> Int {
        guard case .scalar(let scalar) = node, let number = Int(scalar.string),
            (-100_000...100_000).contains(number)
        else { throw problem(found: inWords, expected: "a whole number") }
        return number
    }

    func list() throws(FileProblem) -> [YAMLItem] {
        guard case .sequence(let nodes) = node else {
            throw problem(found: inWords, expected: "a list")
        }
        return nodes.map { YAMLItem(file: file, node: $0) }
    }

    /// One word of a closed list.
    func choice<C: CaseIterable & RawRepresentable>(
        _ type: C.Type, _ what: String
    ) throws(FileProblem) -> C where C.RawValue == String {
        if case .scalar(let scalar) = node, let choice = C(rawValue: scalar.string) {
            return choice
        }
        let words = C.allCases.map(\.rawValue)
        var nearest: String?
        if case .scalar(let scalar) = node {
            nearest = nearestWord(to: scalar.string, among: words)
        }
        throw problem(
            found: inWords, expected: "\(what): one of \(words.joined(separator: ", "))",
            nearest: nearest)
    }

    /// A list of words of a closed list, or one of them alone.
    func choices<C: CaseIterable & RawRepresentable>(
        _ type: C.Type, _ what: String
    ) throws(FileProblem) -> [C] where C.RawValue == String {
        guard case .sequence = node else { return [try choice(type, what)] }
        var choices: [C] = []
        for item in try list() { choices.append(try item.choice(type, what)) }
        return choices
    }

    /// A word such as a key may be.
    func word() throws(FileProblem) -> Word {
        guard case .scalar(let scalar) = node, let word = Word(scalar.string) else {
            throw problem(found: inWords, expected: "a word of small letters, digits and hyphens")
        }
        return word
    }
}
