import Governance

/// One intent of a sample place, as it would be sent through the JSON door.
///
/// ```swift
/// Line("rename-body", on: "2014-02", wordOf: "a-page", ["body": "a-force", "name": "A Force"])
/// ```
struct Line: Sendable {
    /// Who keeps the sample's record.
    static let keeper = "sample-keeper"

    private let intent: String
    private let happened: String?
    private let source: String?
    private var fields: [(name: String, said: Said)]

    /// Writes a line; fields that are `nil` are left out, and so are not known.
    init(
        _ intent: String, on happened: String? = nil, wordOf source: String? = nil,
        _ fields: KeyValuePairs<String, Said?>
    ) {
        self.intent = intent
        self.happened = happened
        self.source = source
        self.fields = fields.compactMap { name, said in said.map { (name, $0) } }
    }

    /// Writes a line on the word of whoever saw it.
    init(
        _ intent: String, _ seen: Hampshire.Seen, _ fields: KeyValuePairs<String, Said?>
    ) {
        self.init(intent, on: seen.on, wordOf: seen.source, fields)
    }

    /// Whether it publishes a paper.
    func publishes(_ paper: String) -> Bool {
        intent == "publish-paper"
            && fields.contains { field in
                guard field.name == "paper", case .text(let key) = field.said else { return false }
                return key == paper
            }
    }

    /// The same, bringing a document.
    func bringing(_ document: Said) -> Line {
        var line = self
        line.fields.append(("document", document))
        return line
    }

    func datum(once: String, fileOf: (String) -> String) -> Datum {
        var members: [Datum.Member] = [
            .init("intent", .text(intent)), .init("as", .text(Self.keeper)),
        ]
        if let happened { members.append(.init("happened", .text(happened))) }
        if let source { members.append(.init("word-of", .text(source))) }
        members.append(.init("once", .text(once)))
        for field in fields { members.append(.init(field.name, field.said.datum(fileOf))) }
        return .object(members)
    }
}

/// What a field of a line says.
enum Said: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    case text(String)
    case list([String])
    /// A document that consists of text, and the name that its file would have.
    case document(name: String, text: String)
    /// The hash of a framework's file, which is known only where the frameworks are.
    case file(of: String)

    init(stringLiteral text: String) { self = .text(text) }

    init(arrayLiteral texts: String...) { self = .list(texts) }

    /// A word of a closed list, or nothing.
    static func word(_ choice: (some Choice)?) -> Said? {
        choice.map { .text($0.rawValue) }
    }

    func datum(_ fileOf: (String) -> String) -> Datum {
        switch self {
        case .text(let text): .text(text)
        case .list(let texts): .list(texts.map(Datum.text))
        case .document(let name, let text):
            .object([.init("name", .text(name)), .init("text", .text(text))])
        case .file(let framework): .text(fileOf(framework))
        }
    }
}
