import Assurance
import Markup
import Publication

/// How many stand how of each of several things, a line each, with a column for each standing.
struct TallyTable: Component {
    private var table: TableView

    private static let names: [Standing.Name] = [.missed, .late, .unknown, .due, .excused, .kept]

    /// - Parameter headings: what stands before the numbers.
    init(_ caption: String, _ headings: [String]) {
        table = TableView(
            caption,
            headings.map { .init($0) }
                + Self.names.map { .init($0.inWords.capitalised, isNumber: true) })
    }

    /// Adds a line, with as many cells before its numbers as there are headings.
    mutating func add(_ cells: [HTML], _ tally: Standings.Tally) {
        table.add(cells + Self.names.map { Self.shaded(tally[$0], $0) })
    }

    var isEmpty: Bool { table.isEmpty }
    var html: HTML { table.html }

    private static func shaded(_ count: Int, _ name: Standing.Name) -> HTML {
        count == 0 ? "0" : "<span class=\"shade \(name.rawValue)\">\(count.grouped)</span>"
    }
}

extension Standings.Claim {
    /// How it is told apart beside the name of a framework or a duty.
    var inWords: String {
        switch self {
        case .promise: "undertaken"
        case .hope: "hoped for"
        case .question: "a question"
        case .yardstick: "held up, undertaken by nobody"
        }
    }
}
