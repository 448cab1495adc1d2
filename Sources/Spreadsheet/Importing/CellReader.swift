import Almanac
import Governance

/// Reads cells into the values that intents have.
struct CellReader {
    /// What cells may refer to.
    var known: Known
    /// In which columns numbers were taken for days, each once.
    private(set) var serials: [String] = []

    init(_ known: Known) {
        self.known = known
    }

    private static let blanks: Set = [
        "-", "–", "—", "n/a", "na", "none", "nil", "tbc", "tbd", "tba", "vacant", "vacancy",
        "notknown", "(blank)",
    ]

    /// Reads one cell; `absent` for one that says nothing.
    mutating func read(
        _ text: String, as sort: CellSort, in place: String
    ) throws(Known.Wrong) -> Datum {
        guard !text.isEmpty else { return .absent }
        switch sort {
        case .name, .text: return .text(text)
        case .key: return .text(try key(text))
        default: break
        }
        // A word that is on the list means itself, be it “none”.
        if case .choice(let choices) = sort, let word = choices.word(text) { return .text(word) }
        if Self.blanks.contains(text.sameName) { return .absent }
        switch sort {
        case .choice(let choices): throw wrong(text, choices)
        case .reference(let kind): return .text(try known.key(of: text, kind))
        case .references(let kind): return try references(text, kind)
        case .convener: return .text(try convener(text))
        case .when, .day: return try date(text, isDay: sort.isDay, in: place)
        case .word, .words: return try words(text, sort)
        default: return try plain(text, sort)
        }
    }

    private func key(_ text: String) throws(Known.Wrong) -> String {
        guard let word = Word(text) else {
            throw Known.Wrong(
                "Found \(text.quoted), expected a key: at most 64 small letters, digits and single"
                    + " hyphens.")
        }
        return word.text
    }

    private func wrong(_ text: String, _ choices: Choices) -> Known.Wrong {
        let near = nearestWord(to: text, among: choices.words)
        return Known.Wrong(
            "Found \(text.quoted), expected \(choices.meaning):"
                + " \(choices.words.joined(separator: ", "))."
                + (near.map { " Did you mean ‘\($0)’?" } ?? ""))
    }

    /// Keys or names with semicolons between them; with commas where the whole is none.
    private mutating func references(
        _ text: String, _ kind: SubjectKind
    ) throws(Known.Wrong) -> Datum {
        let whole = text.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }
        var parts: [String] = []
        for part in whole where !part.isEmpty {
            parts +=
                known.has(part, kind)
                ? [part] : part.split(separator: ",").map { String($0).trimmed }
        }
        var keys: [Datum] = []
        for part in parts where !part.isEmpty {
            keys.append(.text(try known.key(of: part, kind)))
        }
        return keys.isEmpty ? .absent : .list(keys)
    }

    private mutating func convener(_ text: String) throws(Known.Wrong) -> String {
        let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        for kind in [SubjectKind.partnership, .body] {
            if parts.count == 2, parts[0] == kind.rawValue {
                return "\(kind.rawValue):\(try known.key(of: parts[1], kind))"
            }
        }
        let isBody = !known.has(text, .partnership) && known.has(text, .body)
        let kind = isBody ? SubjectKind.body : .partnership
        return "\(kind.rawValue):\(try known.key(of: text, kind))"
    }

    private mutating func date(
        _ text: String, isDay: Bool, in place: String
    ) throws(Known.Wrong) -> Datum {
        let date: DateCell
        do throws(DateCell.Wrong) {
            date = try DateCell.reading(text)
        } catch {
            throw Known.Wrong("Found \(text.quoted), \(error.sentence).")
        }
        if date.isSerial, !serials.contains(place) { serials.append(place) }
        guard isDay else { return .text(date.when.description) }
        guard let day = date.when.exact else {
            throw Known.Wrong("Found \(text.quoted), expected one day, such as 3/4/2014.")
        }
        return .text(day.description)
    }

    private func words(_ text: String, _ sort: CellSort) throws(Known.Wrong) -> Datum {
        guard case .words = sort else { return .text(try word(text)) }
        var words: [String] = []
        for part in text.split(whereSeparator: { $0 == ";" || $0 == "," || $0.isNewline })
        where !String(part).trimmed.isEmpty {
            let word = try word(String(part))
            if !words.contains(word) { words.append(word) }
        }
        return words.isEmpty ? .absent : .list(words.map(Datum.text))
    }

    private func word(_ text: String) throws(Known.Wrong) -> String {
        if let word = Word(text) { return word.text }
        let word = Slug.of(text)
        guard !word.isEmpty else {
            throw Known.Wrong("Found \(text.quoted), expected a word or a few.")
        }
        return word
    }

    private func plain(_ text: String, _ sort: CellSort) throws(Known.Wrong) -> Datum {
        let datum: Datum? =
            switch sort {
            case .flag: Self.flag(text).map(Datum.flag)
            case .time: TimeCell.reading(text).map { .text($0.description) }
            case .amount: AmountCell.reading(text).map(Datum.number)
            case .count: plainNumber(text).map(Datum.number)
            case .year: FinancialYear.reading(text).map(Datum.number)
            default: nil
            }
        guard let datum else {
            throw Known.Wrong("Found \(text.quoted), expected \(sort.inWords).")
        }
        return datum
    }

    private static func flag(_ text: String) -> Bool? {
        switch text.sameName {
        case "yes", "y", "true", "t", "1", "x", "✓", "✔", "☑": true
        case "no", "n", "false", "f", "0", "✗", "✘", "☐": false
        default: nil
        }
    }
}

extension CellSort {
    fileprivate var isDay: Bool {
        if case .day = self { return true }
        return false
    }
}
