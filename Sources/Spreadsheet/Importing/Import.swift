public import Almanac
public import Governance

/// How a file is to be taken in.
public struct ImportOrder: Sendable {
    /// What its rows are.
    public let kind: SheetKind
    /// Who asks, by their key.
    public let actor: String
    /// What the intents are sent under, so that the same file has one effect.
    public let stem: String
    /// Headings and what to take them for, each as `Their heading=our-column`.
    public var columns: [String] = []
    /// The key or the citation of the source on whose word it is, where a row names none.
    public var wordOf: String?
    /// When it was so, where a row does not say.
    public var on: When?

    /// Orders the rows of a file to be taken in.
    public init(_ kind: SheetKind, by actor: String, under stem: String) {
        self.kind = kind
        self.actor = actor
        self.stem = stem
    }
}

/// What a file comes to: what its columns were taken for, what is wrong, and the intents.
public struct Import: Sendable {
    /// What each column was taken for.
    public let guesses: [Guess]
    /// What has to be said of how it was read.
    public let notes: [String]
    /// Everything that is wrong, by row. While there is anything, nothing is to be done.
    public let problems: [SheetProblem]
    /// The intents, in an order in which they can be performed.
    public let lines: [SheetLine]
    /// How many rows there were below the heading.
    public let rowCount: Int

    /// Reads a file against a record, on the day on which it is done.
    public init(_ file: [UInt8], _ order: ImportOrder, into record: Record, on day: Day) {
        do throws(SheetProblem) {
            let sheet = try Sheet(file, as: order.kind, columns: order.columns)
            var importer = Importer(sheet, order, record, day)
            importer.run()
            guesses = sheet.guesses
            notes = sheet.notes + importer.notes
            problems = (sheet.problems + importer.problems).sorted { $0.row < $1.row }
            lines = importer.lines
            rowCount = sheet.rows.count
        } catch {
            (guesses, notes, problems, lines, rowCount) = ([], [], [error], [], 0)
        }
    }

    /// Where a problem lies that came up when an intent was performed.
    public func problem(_ line: SheetLine, _ found: Problem) -> SheetProblem {
        let column = line.column(of: found.field)
        let guess = guesses.first { $0.column == column }
        let isTold = guess != nil || found.field.isEmpty
        return SheetProblem(
            row: line.row, column: guess?.place ?? "",
            isTold ? found.sentence : "\(found.field): \(found.sentence)")
    }
}
