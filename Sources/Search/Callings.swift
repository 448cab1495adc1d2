import GRDB
import Publication

/// Says what things are called in the words that FTS5 reads: small letters without accents, one
/// blank between them.
///
/// They are made by its own tokenizer, so that what is called as was asked is also found by it.
struct Callings {
    private let tokenizer: any FTS5Tokenizer

    init(_ db: Database) throws {
        tokenizer = try db.makeTokenizer(.unicode61(diacritics: .remove))
    }

    func words(of text: String) throws -> String {
        try tokenizer.tokenize(document: text).map(\.token).joined(separator: " ")
    }

    /// What a thing is called. A title has a blank before it, so that names stand by themselves.
    func calling(of one: Searchable) throws -> String {
        try one.name.isEmpty ? Self.title(words(of: one.title)) : words(of: one.name)
    }

    static func title(_ words: String) -> String { " " + words }
}
