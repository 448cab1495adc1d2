/// What a reader looks for: words and phrases, all of which are to be in what is found.
///
/// Nothing that is typed is syntax but the double quotes around a phrase. The last word, if it is
/// in no phrase, may be the beginning of one.
public struct Question: Hashable, Sendable {
    /// Why nothing can be looked for.
    public enum Problem: Error, Hashable, Sendable {
        /// It is longer than `longest`.
        case tooLong
        /// It has more than `most` words and phrases.
        case tooMany
        /// It has neither letters nor digits.
        case noWords

        /// What to tell whoever asked.
        public var sentence: String {
            switch self {
            case .tooLong:
                "That is too long to look for. Give at most \(Question.longest) characters."
            case .tooMany:
                "Those are too many words to look for. Give at most \(Question.most)."
            case .noWords:
                "There is no word in that to look for. Give letters or digits, such as a name."
            }
        }
    }

    /// The most characters that are looked for.
    public static let longest = 200
    /// The most words and phrases that are looked for.
    public static let most = 12

    /// A word, or a phrase whose words stand beside one another.
    struct Part: Hashable, Sendable {
        var text: String
        let isPhrase: Bool
        /// What it may have meant instead; empty where it is meant as it stands.
        var meant: [String] = []
    }

    private(set) var parts: [Part]

    /// Reads what was typed.
    ///
    /// - Throws: `Problem` where nothing can be looked for.
    public init(_ typed: String) throws(Problem) {
        guard typed.unicodeScalars.count <= Self.longest else { throw .tooLong }
        var (parts, seen): ([Part], Set<Part>) = ([], [])
        // By scalars: to a reader of characters, a quote with an accent on it is no quote.
        for (number, stretch) in typed.unicodeScalars.split(
            omittingEmptySubsequences: false, whereSeparator: Self.quotes.contains
        ).enumerated() {
            let isPhrase = number % 2 == 1
            let texts = isPhrase ? [stretch] : stretch.split(whereSeparator: Self.isBlank)
            for text in texts.map({ Self.clean($0) })
            where text.contains(where: { $0.isLetter || $0.isNumber }) {
                let part = Part(text: text, isPhrase: isPhrase)
                if seen.insert(part).inserted { parts.append(part) }
            }
        }
        guard !parts.isEmpty else { throw .noWords }
        guard parts.count <= Self.most else { throw .tooMany }
        self.parts = parts
    }

    private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”"]

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }

    /// The same without what would end the text for FTS5: controls, and the quote itself.
    private static func clean(_ text: some Sequence<Unicode.Scalar>) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text { clean.append(isBlank(scalar) || scalar == "\"" ? " " : scalar) }
        return String(clean)
    }

    /// The same, with some parts taken for others.
    func taking(_ other: [Part]) -> Question {
        var question = self
        question.parts = other
        return question
    }

    /// As FTS5 reads it (https://www.sqlite.org/fts5.html, section 3).
    ///
    /// - Parameters:
    ///   - isBeginning: whether the last word may be the beginning of one.
    ///   - column: where it is to be found; anywhere, if left out.
    func match(isBeginning: Bool, in column: String? = nil) -> String {
        var texts: [String] = []
        for (number, part) in parts.enumerated() {
            let isLast = number == parts.count - 1
            texts.append(text(of: part, isBeginning: isBeginning && isLast))
        }
        let all = texts.joined(separator: " AND ")
        return column.map { "{\($0)} : (\(all))" } ?? all
    }

    /// What it asks for, from its first word to its last.
    var text: String { parts.map { $0.meant.first ?? $0.text }.joined(separator: " ") }

    /// Whether its last word could be the beginning of one.
    var canBeBeginning: Bool {
        guard let last = parts.last else { return false }
        return !last.isPhrase && last.meant.isEmpty && last.text.count > 1
    }

    private func text(of part: Part, isBeginning: Bool) -> String {
        if !part.meant.isEmpty {
            return "(" + part.meant.map { Self.quoted($0) }.joined(separator: " OR ") + ")"
        }
        guard isBeginning else { return Self.quoted(part.text) }
        // The index holds stems, and "decisio" is no beginning of "decis": it is completed first.
        let whole = Self.endings.map { Self.quoted(part.text + $0) }
        // The word itself stands first, so that what has it whole ranks before what only begins so.
        let word = Self.quoted(part.text)
        return "(" + ([word, word + "*"] + whole).joined(separator: " OR ") + ")"
    }

    private static let endings = [
        "n", "on", "ion", "g", "ng", "ing", "d", "ed", "s", "es", "y", "ty", "l", "al", "ly", "nt",
        "ent", "ment", "e", "ce",
    ]

    static func quoted(_ text: String) -> String {
        "\"" + clean(text.unicodeScalars) + "\""
    }
}
