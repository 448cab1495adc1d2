import Address
import Assurance
import Markup
import Publication

/// Duties as columns, and a line for each of those of whom they are asked: in each cell the
/// gravest standing as a mark on its shade, and how many stand so where there are several.
struct GridTable: Component {
    /// Where a cell leads: to its gravest finding, and to all of its line.
    typealias Way = (one: Link?, all: Link?)

    private let caption: String
    private let heading: String
    private let duties: [Duty]
    private let part: @Sendable (Duty) -> String
    private var lines: [(name: HTML, cells: [HTML?])] = []

    /// - Parameters:
    ///   - duties: in the order of their columns.
    ///   - part: by what it is reached, within the page, what a duty asks.
    init(
        _ caption: String, _ heading: String, _ duties: [Duty],
        told part: @escaping @Sendable (Duty) -> String
    ) {
        self.caption = caption
        self.heading = heading
        self.duties = duties
        self.part = part
    }

    var isEmpty: Bool { lines.isEmpty }

    /// The table, without the columns of duties that are asked of none of its lines.
    var html: HTML {
        guard !isEmpty else { return "" }
        let used = duties.indices.filter { place in
            lines.contains { $0.cells[place] != nil }
        }
        let columns = used.map { place in
            let duty = duties[place]
            return TableView.Column(duty.id, meaning: .init(says: duty.says, part: part(duty)))
        }
        var table = TableView(caption, [.init(heading)] + columns, isGrid: true)
        for line in lines { table.add([line.name] + used.map { line.cells[$0] ?? "" }) }
        return table.html
    }

    /// Adds a line; none where none of its cells has a column.
    mutating func add(
        _ name: HTML, _ cells: [Standings.Grid.Cell], _ way: (Standings.Grid.Cell) -> Way
    ) {
        let byDuty = Dictionary(
            cells.map { ($0.key.duty, $0) }, uniquingKeysWith: { one, _ in one })
        let shown = duties.map { duty in byDuty[duty.id].map { mark($0, way($0)) } }
        if shown.contains(where: { $0 != nil }) { lines.append((name, shown)) }
    }

    private func mark(_ cell: Standings.Grid.Cell, _ way: Way) -> HTML {
        guard let gravest = cell.tally.gravest else { return "" }
        let (count, all) = (cell.tally[gravest], cell.tally.all)
        let isCounted = all > 1 && gravest != .notApplicable
        let number: HTML? = isCounted ? "<span aria-hidden=\"true\">\(count.grouped)</span>" : nil
        let words = isCounted ? "\(count.grouped) of \(all.grouped) " : ""
        let text: HTML =
            "\(number)<span class=\"unseen\">\(words)\(gravest.inWords)</span>"
        guard let link = count == 1 ? way.one : way.all else {
            return "<span class=\"tag \(gravest.rawValue)\">\(text)</span>"
        }
        return "<a class=\"tag \(gravest.rawValue)\" href=\"\(link)\">\(text)</a>"
    }
}

/// What the marks of a grid mean.
struct GridKey: Component {
    var html: HTML {
        let items = Standing.Name.allCases.map { name -> HTML in
            "<li>\(StandingTag(name, name.inWords))</li>\n"
        }
        return """
            <ul class="numbers" aria-label="What the marks mean">
            \(items)</ul>
            <p>A cell shows the gravest of what one duty asks there. The number beside the mark \
            is how many stand so, where there are several. It leads to what was found. Nothing \
            is asked where a cell is empty. What no longer counts is left out.</p>

            """
    }
}
