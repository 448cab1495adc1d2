import Governance

/// A column that a sheet of some kind may have.
public struct Column: Sendable {
    /// What it is called here.
    public let name: String
    /// What is in it, in a few words.
    public let says: String
    /// Whether a sheet of its kind must have it.
    public let isNeeded: Bool
    /// What stands in it in the template.
    public let example: String
    let sort: CellSort
    /// What councils call it.
    let also: [String]

    init(
        _ name: String, _ sort: CellSort, _ says: String, also: [String] = [],
        isNeeded: Bool = false, example: String = ""
    ) {
        self.name = name
        self.sort = sort
        self.says = says
        self.also = also
        self.isNeeded = isNeeded
        self.example = example
    }

    /// What may stand in it, in a few words.
    public var accepts: String { sort.inWords }
}

/// What the cells of a column hold, and so how they are read.
enum CellSort: Sendable {
    case key, name, text, word, words
    case choice(Choices)
    case reference(SubjectKind)
    case references(SubjectKind)
    /// A partnership or a body, whichever has the key or name.
    case convener
    case when, day, time, flag, amount, count, year

    /// A closed list of words, with what councils write for them.
    static func one<C: Choice>(of type: C.Type, also: [String: C] = [:]) -> CellSort {
        .choice(
            Choices(
                words: C.allCases.map(\.rawValue), meaning: C.meaning,
                also: also.mapValues(\.rawValue)))
    }

    /// What to write, in a few words.
    var inWords: String {
        switch self {
        case .key: "a word of small letters, digits and hyphens; left out, one is made"
        case .name: "a name of at most 200 bytes"
        case .text: "text"
        case .word: "a word or a few"
        case .words: "words, with commas or semicolons between them"
        case .choice(let choices): choices.words.joined(separator: " | ")
        case .reference(let kind): "the key or the name of \(kind.inWords)"
        case .references(let kind): "keys or names, each \(kind.inWords), with semicolons"
        case .convener: "the key or the name of a partnership or a body"
        case .when: "a date, a month, a year or 2013/14"
        case .day: "a date"
        case .time: "a time, such as 10:30 or 2pm"
        case .flag: "yes or no"
        case .amount: "an amount, such as £12,500.50, 12.5k or 40"
        case .count: "a whole number"
        case .year: "a financial year, such as 2013/14"
        }
    }
}

/// The words of a closed list, and what else councils write for them.
struct Choices: Sendable {
    let words: [String]
    let meaning: String
    private let known: [String: String]

    init(words: [String], meaning: String, also: [String: String]) {
        self.words = words
        self.meaning = meaning
        var known: [String: String] = [:]
        for (text, word) in also { known[text.folded] = word }
        for word in words { known[word.folded] = word }
        self.known = known
    }

    /// The word that a cell means, if it is one.
    func word(_ text: String) -> String? { known[text.folded] }
}
