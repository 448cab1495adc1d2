/// A sheet as somebody sent it: its rows, the heading among them, and what its columns hold.
struct Sheet {
    /// The rows below the heading that are not blank.
    let rows: [CSVReader.Row]
    /// What each column is taken for.
    let guesses: [Guess]
    /// What has to be said of how it was read.
    let notes: [String]
    /// What is wrong with it as a whole, or with its quotation marks.
    let problems: [SheetProblem]

    /// Reads a file: finds what stands between cells, and the row that has the headings.
    ///
    /// - Throws: `SheetProblem` where there is nothing to be read.
    init(
        _ file: [UInt8], as kind: SheetKind, columns overrides: [String]
    ) throws(SheetProblem) {
        let text = try SheetText(file)
        let headings = Headings(kind, try Override.reading(overrides, for: kind))
        let found = Self.start(of: text.bytes, headings)
        guard let found, !found.guesses.allSatisfy({ $0.column == nil }) else {
            throw SheetProblem(
                "None of the first ten rows has a heading that is known here. Expected some of"
                    + " \(kind.columns.map(\.name).joined(separator: ", ")).")
        }
        let reader = CSVReader(text.bytes, between: found.comma)
        rows = reader.rows.filter { $0.number > found.row && !$0.isBlank }
        guesses = found.guesses
        var notes = [text.note].compactMap { $0 }
        if found.comma == 0x3B { notes.append("The cells are separated by semicolons.") }
        if found.comma == 0x09 { notes.append("The cells are separated by tabs.") }
        if found.row > 1 { notes.append("The headings are in row \(found.row).") }
        self.notes = notes
        problems = reader.problems + headings.problems(with: found.guesses)
    }

    private struct Start {
        let comma: UInt8
        let row: Int
        let guesses: [Guess]
        let known: Int
        let width: Int
    }

    /// The way of reading in which the most headings are known; of two, that with more cells.
    private static func start(of bytes: [UInt8], _ headings: Headings) -> Start? {
        var best: Start?
        for comma: UInt8 in [0x2C, 0x3B, 0x09] {
            for row in CSVReader(bytes, between: comma, atMost: 10).rows {
                let guesses = headings.guesses(from: row.cells)
                let start = Start(
                    comma: comma, row: row.number, guesses: guesses,
                    known: guesses.count { $0.column != nil }, width: row.cells.count)
                if let so = best, (so.known, so.width) >= (start.known, start.width) { continue }
                if best != nil, start.known == 0 { continue }
                best = start
            }
        }
        return best
    }
}
