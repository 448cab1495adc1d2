import Governance

/// What one column of a sheet is taken for.
public struct Guess: Hashable, Sendable {
    /// The column's letters, as the spreadsheet shows them: A, B … AA.
    public let letters: String
    /// Its heading as it stands.
    public let heading: String
    /// What it is taken for, as a name of ours; `nil` when it is not taken.
    public let column: String?
    /// The financial year whose amounts it holds, where the heading names one.
    let year: Int?

    /// The column in a sentence: `C ‘Start date’`.
    var place: String { "\(letters) \(heading.quoted)" }
}

/// A heading that somebody said what to take for.
struct Override {
    let heading: String
    let column: String?

    /// Reads `Their heading=our-column`; with nothing after the sign the column is not taken.
    ///
    /// - Throws: `SheetProblem` when there is no such column.
    static func reading(
        _ texts: [String], for kind: SheetKind
    ) throws(SheetProblem) -> [Override] {
        var overrides: [Override] = []
        for text in texts {
            guard let sign = text.lastIndex(of: "=") else {
                throw SheetProblem("Found \(text.quoted), expected ‘Their heading=our-column’.")
            }
            let ours = String(text[text.index(after: sign)...]).trimmed
            let names = kind.columns.map(\.name)
            guard ours.isEmpty || names.contains(ours) else {
                throw SheetProblem(
                    "There is no column \(ours.quoted) of ours. Expected one of"
                        + " \(names.joined(separator: ", "))."
                        + (nearestWord(to: ours, among: names).map { " Did you mean ‘\($0)’?" }
                            ?? ""))
            }
            overrides.append(
                Override(
                    heading: String(text[..<sign]).trimmed, column: ours.isEmpty ? nil : ours))
        }
        return overrides
    }
}

/// Guesses from its headings what a sheet's columns hold.
struct Headings {
    private let kind: SheetKind
    private let overrides: [Override]
    private let known: [String: String]

    init(_ kind: SheetKind, _ overrides: [Override]) {
        self.kind = kind
        self.overrides = overrides
        var known: [String: String] = [:]
        for column in kind.columns {
            for word in [column.name] + column.also where known[word.folded] == nil {
                known[word.folded] = column.name
            }
        }
        self.known = known
    }

    /// What each heading is taken for; no two for the same.
    func guesses(from cells: [String]) -> [Guess] {
        var taken: Set<String> = []
        for cell in cells {
            if let override = override(of: cell), let column = override.column {
                taken.insert(column)
            }
        }
        return cells.enumerated().map { place, cell in
            let letters = Self.letters(of: place)
            if let override = override(of: cell) {
                return Guess(
                    letters: letters, heading: cell, column: override.column, year: nil)
            }
            if let column = known[cell.folded], taken.insert(column).inserted {
                return Guess(letters: letters, heading: cell, column: column, year: nil)
            }
            let year = kind == .resources ? FinancialYear.reading(cell) : nil
            return Guess(
                letters: letters, heading: cell, column: year == nil ? nil : "amount", year: year)
        }
    }

    /// Columns that must be there and are not, and headings that were named and are not there.
    func problems(with guesses: [Guess]) -> [SheetProblem] {
        let have = Set(guesses.compactMap(\.column))
        let hasYears = guesses.contains { $0.year != nil }
        let missing = kind.columns.filter {
            $0.isNeeded && !have.contains($0.name) && !(hasYears && $0.name == "year")
        }
        let unknown = overrides.filter { override in
            !guesses.contains { $0.heading.sameName == override.heading.sameName }
        }
        return missing.map { column in
            SheetProblem(
                "No column is taken for ‘\(column.name)’ (\(column.says)). If there is one, say"
                    + " --column \"Its heading=\(column.name)\".")
        }
            + unknown.map { override in
                let near = nearestWord(to: override.heading, among: guesses.map(\.heading))
                return SheetProblem(
                    "There is no heading \(override.heading.quoted) in the sheet."
                        + (near.map { " Did you mean \($0.quoted)?" } ?? ""))
            }
    }

    private func override(of heading: String) -> Override? {
        overrides.first { $0.heading.sameName == heading.sameName }
    }

    /// The letters of a column counted from zero.
    static func letters(of place: Int) -> String {
        var (rest, letters) = (place, "")
        repeat {
            letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}
