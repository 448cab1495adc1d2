/// A declaration at the level of a file or of a type: what a reader of the outline sees.
struct Declaration {
    let keyword: String
    let name: String
    /// The line of its keyword or, when it is public, of that word.
    let line: Int
    let isPublic: Bool
    /// The type, extension or protocol it stands in.
    let home: Home?

    /// A type, extension or protocol, with the names after its colon.
    struct Home {
        let keyword: String
        let name: String
        let inherits: Set<String>
    }

    /// The keywords that open a home for other declarations.
    static let homeKeywords: Set = ["struct", "enum", "class", "actor", "protocol", "extension"]
    /// The keywords that give a type its name.
    static let namingKeywords = homeKeywords.union(["typealias", "associatedtype"])
        .subtracting(["extension"])
    static let keywords = homeKeywords.union(namingKeywords).union([
        "func", "var", "let", "init", "subscript",
    ])
}
