/// What is wrong with one cell or row of a sheet, in a sentence for whoever sent it.
public struct SheetProblem: Error, Hashable, Sendable {
    /// The row as the spreadsheet numbers it, from one; zero when the whole sheet is meant.
    public let row: Int
    /// The column by letter and heading, as `C ‘Start date’`; empty when the row is meant.
    public let column: String
    /// What was found and what was expected.
    public let sentence: String

    /// Says what is wrong and where.
    public init(row: Int = 0, column: String = "", _ sentence: String) {
        self.row = row
        self.column = column
        self.sentence = sentence
    }

    /// The place and the sentence: "row 4, column C ‘Start’: Found ‘31/2/2014’ …".
    public var inWords: String {
        guard row > 0 else { return sentence }
        return "row \(row)" + (column.isEmpty ? "" : ", column \(column)") + ": \(sentence)"
    }
}
