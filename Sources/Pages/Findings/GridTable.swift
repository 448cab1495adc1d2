import Address
import Assurance
import Markup
import Publication

/// Duties as columns, and a line for each of those of whom they are asked: in each cell the
/// gravest standing as a mark on its shade, and how many stand so where there are several.
struct GridTable: Component {
    /// Where a cell leads: to its gravest finding, and to all of its line.
    typealias Way = (one: Link?, all: Link?)

    private let duties: [String]
    private var table: TableView

    /// - Parameter duties: the ids of the duties, in the order of their columns.
    init(_ caption: String, _ heading: String, _ duties: [String]) {
        self.duties = duties
        table = TableView(
            caption, [.init(heading)] + duties.map { .init($0) }, isGrid: true)
    }

    var isEmpty: Bool { table.isEmpty }
    var html: HTML { table.html }

    /// Adds a line; none where none of its cells has a column.
    mutating func add(
        _ name: HTML, _ cells: [Standings.Grid.Cell], _ way: (Standings.Grid.Cell) -> Way
    ) {
        let byDuty = Dictionary(
            cells.map { ($0.key.duty, $0) }, uniquingKeysWith: { one, _ in one })
        let shown = duties.map { byDuty[$0] }
        guard shown.contains(where: { $0 != nil }) else { return }
        table.add([name] + shown.map { cell in cell.map { mark($0, way($0)) } ?? "" })
    }

    private func mark(_ cell: Standings.Grid.Cell, _ way: Way) -> HTML {
        guard let gravest = cell.tally.gravest else { return "" }
        let (count, all) = (cell.tally[gravest], cell.tally.all)
        let number: HTML? = all > 1 ? "<span aria-hidden=\"true\">\(count.grouped)</span>" : nil
        let words = all > 1 ? "\(count.grouped) of \(all.grouped) " : ""
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
            is how many stand so, where there are several. Nothing is asked where a cell is \
            empty. What no longer counts is left out.</p>

            """
    }
}
