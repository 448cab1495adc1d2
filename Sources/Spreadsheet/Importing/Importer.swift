import Almanac
import Governance

/// Turns the rows of a sheet into intents, and collects everything that is wrong.
struct Importer {
    let sheet: Sheet
    let order: ImportOrder
    let record: Record
    let day: Day
    var reader: CellReader
    private(set) var lines: [SheetLine] = []
    private(set) var problems: [SheetProblem] = []
    private(set) var notes: [String] = []
    /// How often something was taken for granted, by what was.
    private var assumed: [String: Int] = [:]
    var mints: [SubjectKind: Mint] = [:]
    /// The rows that say nothing that is not so already.
    var passedOver: Set<Int> = []
    /// The parts of bodies that the rows so far began, by their keys.
    var parts: [Part: String] = [:]
    private var sources: [SheetLine] = []
    private var current: [SheetLine] = []

    init(_ sheet: Sheet, _ order: ImportOrder, _ record: Record, _ day: Day) {
        self.sheet = sheet
        self.order = order
        self.record = record
        self.day = day
        reader = CellReader(Known(record, on: day))
    }

    var kind: SheetKind { order.kind }

    /// Reads every row, mints keys, makes the intents and puts them in order.
    mutating func run() {
        guard !sheet.rows.isEmpty else {
            notes.append("There is no row below the headings.")
            return
        }
        let keys = mintKeys()
        var byRow: [(row: SheetRow, lines: [SheetLine])] = []
        for (place, cells) in sheet.rows.enumerated() where !passedOver.contains(cells.number) {
            for var row in rows(of: cells) {
                row.key = keys[place]
                current = []
                makeLines(row)
                byRow.append((row, current))
            }
        }
        lines = (sources + inOrder(byRow)).enumerated().map { place, line in
            place == 0 ? line.sent(under: "\(order.stem)-0") : line
        }
        for (what, count) in assumed.sorted(by: { $0.key < $1.key }) {
            notes.append("\(what), in \(count) \(count == 1 ? "row" : "rows").")
        }
        for place in reader.serials {
            notes.append("Numbers in column \(place) were read as the days a spreadsheet counts.")
        }
    }

    /// The values of a row; one for each year where years are headings.
    private mutating func rows(of cells: CSVReader.Row) -> [SheetRow] {
        var row = SheetRow(number: cells.number, values: [:])
        var years: [(Int, Datum)] = []
        if cells.cells.count > sheet.guesses.count {
            complain(
                cells.number, "",
                "Found \(cells.cells.count) cells under \(sheet.guesses.count) headings. A cell"
                    + " with a comma in it has to stand between quotation marks.")
        }
        for (guess, cell) in zip(sheet.guesses, cells.cells) {
            guard let name = guess.column, name != "key",
                let column = kind.columns.first(where: { $0.name == name })
            else { continue }
            do throws(Known.Wrong) {
                let value = try reader.read(cell, as: column.sort, in: guess.place)
                if let year = guess.year {
                    if value != .absent { years.append((year, value)) }
                } else {
                    row.values[name] = value
                }
            } catch {
                row.isBad(name)
                problems.append(
                    SheetProblem(row: cells.number, column: guess.place, error.sentence))
            }
        }
        guard sheet.guesses.contains(where: { $0.year != nil }) else { return [row] }
        return years.map { year, amount in
            var one = row
            one.values["year"] = .number(year)
            one.values["amount"] = amount
            return one
        }
    }

    /// Says what is wrong with a cell, by the name of our column.
    mutating func complain(_ row: Int, _ column: String, _ sentence: String) {
        let place = sheet.guesses.first { $0.column == column }?.place
        problems.append(
            SheetProblem(
                row: row, column: place ?? "",
                place != nil || column.isEmpty ? sentence : "\(column): \(sentence)"))
    }

    /// Notes that something was taken for granted.
    mutating func assume(_ what: String) { assumed[what, default: 0] += 1 }

    /// Whether a cell that must be there is; says so if not.
    mutating func must(_ columns: String..., in row: SheetRow) -> Bool {
        var isThere = true
        for name in columns where row[name] == .absent {
            isThere = false
            guard !row.bad.contains(name),
                sheet.guesses.contains(where: { $0.column == name }) || name == "year"
            else { continue }
            let says = kind.columns.first { $0.name == name }?.accepts ?? ""
            complain(row.number, name, "Nothing given, expected \(says).")
        }
        return isThere
    }

    /// Adds an intent of a row.
    ///
    /// - Parameters:
    ///   - columns: which of its fields are taken from which columns.
    ///   - fixed: those of its fields that are in no cell.
    ///   - since: when it was so, if not when the row says.
    mutating func add(
        _ intent: String, _ row: SheetRow, _ columns: [Taken],
        _ fixed: [(name: String, value: Datum)] = [], since: String? = nil
    ) {
        var members: [Datum.Member] = [
            .init("intent", .text(intent)), .init("as", .text(order.actor)),
            .init("once", .text("\(order.stem)-\(row.number)-\(current.count + 1)")),
        ]
        if IntentKind.named(intent)?.mayReport == true {
            members += told(row, since)
        }
        for one in fixed where one.value != .absent { members.append(.init(one.name, one.value)) }
        for one in columns where row[one.column] != .absent {
            members.append(.init(one.field, row[one.column]))
        }
        current.append(
            SheetLine(
                row: row.number, intent: .object(members),
                columns: columns + [Taken("happened", from: "since"), Taken("word-of")]))
    }

    /// When and on whose word, where the row or the order says so.
    private mutating func told(_ row: SheetRow, _ since: String?) -> [Datum.Member] {
        let happened = since ?? row.text("since") ?? order.on?.description
        let source = row.text("word-of") ?? order.wordOf
        switch (happened, source) {
        case (nil, nil): return []
        case (let happened?, let source?):
            return [.init("happened", .text(happened)), .init("word-of", .text(cite(source)))]
        case (_?, nil):
            assumeOnce(
                "A date is given, and not on whose word: say --word-of SOURCE, or give a"
                    + " column ‘word-of’.", row)
        case (nil, _?):
            assumeOnce(
                "It is said on whose word, and not since when: say --on DAY, or fill in the"
                    + " date.", row)
        }
        return []
    }

    private mutating func assumeOnce(_ sentence: String, _ row: SheetRow) {
        if problems.last?.row == row.number, problems.last?.sentence == sentence { return }
        complain(row.number, "", sentence)
    }

    /// The key of a source by its key or citation; one that is not here yet is cited first.
    private mutating func cite(_ text: String) -> String {
        if reader.known.keys(of: .source).contains(text) { return text }
        if let key = reader.known.keys(of: .source, named: text).first { return key }
        let key = fresh([text], .source)
        reader.known.enter(.source, key, text)
        sources.append(
            SheetLine(
                row: 0,
                intent: .object([
                    .init("intent", .text("cite-source")), .init("as", .text(order.actor)),
                    .init("once", .text("\(order.stem)-0-\(sources.count + 1)")),
                    .init("source", .text(key)), .init("citation", .text(text)),
                ]), columns: []))
        return key
    }

    /// The rows so that none comes before one it refers to.
    private mutating func inOrder(
        _ rows: [(row: SheetRow, lines: [SheetLine])]
    ) -> [SheetLine] {
        let columns = ["parent", "predecessor", "predecessors"]
        guard kind == .bodies || kind == .register else { return rows.flatMap(\.lines) }
        let placeOf = Dictionary(
            rows.enumerated().map { ($0.element.row.key, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        var waitsFor = [Int](repeating: 0, count: rows.count)
        var waiting: [Int: [Int]] = [:]
        for (place, one) in rows.enumerated() {
            let needs = columns.flatMap { one.row.texts($0) + [one.row.text($0)].compactMap { $0 } }
            for need in Set(needs.compactMap { placeOf[$0] }) {
                waitsFor[place] += 1
                waiting[need, default: []].append(place)
            }
        }
        var ready = rows.indices.filter { waitsFor[$0] == 0 }
        var next = 0
        while next < ready.count {
            for place in waiting[ready[next]] ?? [] {
                waitsFor[place] -= 1
                if waitsFor[place] == 0 { ready.append(place) }
            }
            next += 1
        }
        for place in rows.indices where waitsFor[place] > 0 {
            complain(
                rows[place].row.number, "",
                "It comes after itself: follow what it is part of or took over from.")
        }
        return ready.flatMap { rows[$0].lines }
    }
}
