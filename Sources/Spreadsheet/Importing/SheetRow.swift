public import Governance

/// One row of a sheet, its cells read.
struct SheetRow {
    /// The row as the spreadsheet numbers it.
    let number: Int
    /// What its cells say, by the names of our columns.
    var values: [String: Datum]
    /// The key of the thing it makes, if it makes one.
    var key = ""
    /// The columns whose cells could not be read.
    private(set) var bad: Set<String> = []

    /// Notes that a cell could not be read.
    mutating func isBad(_ column: String) { bad.insert(column) }

    subscript(column: String) -> Datum { values[column] ?? .absent }

    /// The text of a cell, if it has one.
    func text(_ column: String) -> String? {
        guard case .text(let text) = self[column] else { return nil }
        return text
    }

    /// The number of a cell, if it has one.
    func number(_ column: String) -> Int? {
        guard case .number(let number) = self[column] else { return nil }
        return number
    }

    /// The texts of a cell with several.
    func texts(_ column: String) -> [String] {
        guard case .list(let items) = self[column] else { return [] }
        return items.compactMap { item in
            guard case .text(let text) = item else { return nil }
            return text
        }
    }
}

/// One intent that a row comes to.
public struct SheetLine: Sendable {
    /// The row it came from, as the spreadsheet numbers it.
    public let row: Int
    /// The intent, as anybody would send it through the JSON door.
    public let intent: Datum
    let columns: [Taken]

    /// The same line, sent under another word.
    func sent(under word: String) -> SheetLine {
        let members = intent.members.map { $0.name == "once" ? .init("once", .text(word)) : $0 }
        return SheetLine(row: row, intent: .object(members), columns: columns)
    }

    /// The name of our column from which a field of the intent was taken, if one was.
    public func column(of field: String) -> String {
        columns.first { $0.field == field }?.column ?? field
    }
}

/// Which column a field of an intent is taken from.
struct Taken: Sendable {
    let field: String
    let column: String

    init(_ field: String, from column: String? = nil) {
        self.field = field
        self.column = column ?? field
    }
}
