import Markup

/// Names with what belongs to each, one below the other.
struct FactList: Component {
    private var rows: [(name: String, value: HTML)] = []

    /// Adds a line; none where there is nothing to say.
    mutating func add(_ name: String, _ value: HTML?) {
        if let value, !value.isEmpty { rows.append((name, value)) }
    }

    /// Adds a line of text; none where there is none.
    mutating func add(_ name: String, text: String?) {
        if let text, !text.isEmpty { rows.append((name, "\(text)")) }
    }

    var html: HTML {
        guard !rows.isEmpty else { return "" }
        let lines = rows.map { row -> HTML in
            "<div><dt>\(row.name)</dt><dd>\(row.value)</dd></div>\n"
        }
        return "<dl class=\"facts\">\n\(lines)</dl>\n"
    }
}

/// A table that has a caption and headings, and that scrolls by itself where it is too wide.
struct TableView: Component {
    /// A column: its heading, whether it holds numbers, and what a short heading stands for.
    struct Column {
        let heading: String
        let isNumber: Bool
        let meaning: Meaning?

        /// What a short heading stands for, and where on the same page that is told at length.
        struct Meaning {
            let says: String
            let part: String
        }

        init(_ heading: String, isNumber: Bool = false, meaning: Meaning? = nil) {
            self.heading = heading
            self.isNumber = isNumber
            self.meaning = meaning
        }
    }

    private let caption: String
    private let columns: [Column]
    private let isGrid: Bool
    private var rows: [[HTML]] = []

    /// - Parameter isGrid: whether it has many columns of marks, which stand close together.
    init(_ caption: String, _ columns: [Column], isGrid: Bool = false) {
        self.caption = caption
        self.columns = columns
        self.isGrid = isGrid
    }

    /// Adds a row, a cell for each column; the first is what the row is about.
    mutating func add(_ cells: [HTML]) { rows.append(cells) }

    var isEmpty: Bool { rows.isEmpty }

    var html: HTML {
        let headings = columns.map { column -> HTML in
            "<th scope=\"col\"\(number(column))>\(heading(column))</th>"
        }
        let kind: HTML = isGrid ? "table grid" : "table"
        return """
            <div class="\(kind)" role="region" aria-label="\(caption)" tabindex="0">
            <table>
            <caption>\(caption)</caption>
            <thead><tr>\(headings)</tr></thead>
            <tbody>
            \(rows.map { row($0) })</tbody>
            </table>
            </div>

            """
    }

    private func heading(_ column: Column) -> HTML {
        guard let meaning = column.meaning else { return "\(column.heading)" }
        return """
            <a href="#\(meaning.part)" title="\(meaning.says)">\(column.heading)</a>
            """
    }

    private func row(_ cells: [HTML]) -> HTML {
        let cells = zip(columns, cells).enumerated().map { place, cell -> HTML in
            place == 0
                ? "<th scope=\"row\">\(cell.1)</th>"
                : "<td data-label=\"\(cell.0.heading)\"\(number(cell.0))>\(cell.1)</td>"
        }
        return "<tr>\(cells)</tr>\n"
    }

    private func number(_ column: Column) -> HTML? {
        column.isNumber ? " class=\"number\"" : nil
    }
}

/// A part of a page with a heading of its own.
struct Section: Component {
    private let heading: String
    private let name: String
    private let body: HTML

    /// - Parameter name: what it is reached by within the page.
    init(_ heading: String, _ name: String, _ body: HTML) {
        self.heading = heading
        self.name = name
        self.body = body
    }

    var html: HTML {
        """
        <section aria-labelledby="\(name)">
        <h2 id="\(name)">\(heading)</h2>
        \(body)</section>

        """
    }
}
