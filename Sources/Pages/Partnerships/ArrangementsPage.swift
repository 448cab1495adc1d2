public import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// Who is in what: bodies by partnerships as a table and drawn, and which partnerships are about
/// the same.
public struct ArrangementsPage: Page {
    let outlook: Outlook
    let query: Query
    let involved: Involved
    private let pairs: (alike: [Ledger.Pair], following: [Ledger.Pair])

    public let title = "Arrangements"

    /// Lays out the arrangements of a place.
    ///
    /// - Parameter query: `about` names a body or a partnership to be drawn, `page` and `overlaps`
    ///   which pages of the two lists are shown.
    public init(_ outlook: Outlook, _ query: Query) {
        self.outlook = outlook
        self.query = query
        involved = Involved(outlook)
        pairs = outlook.ledger.pairs
    }

    public var above: [Crumb] { [outlook.top] }
    public var others: [Representation] { [.csv, .json] }

    /// How many lines stand on a page of a list.
    private static let length = 50
    /// How many partnerships are named in a cell.
    private static let named = 20

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Which bodies are in which partnerships, and which partnerships have a \
        theme and an area in common.</p>
        \(Section("Bodies by partnerships", "bodies", bodies))\
        \(Section("The same, drawn", "drawn", drawn))\
        \(Section("About the same in the same area", "overlaps", overlaps))\
        \(Section("Which took over from which", "successors", successors))\
        <p>The overlaps \(OtherForms(of: .arrangements, in: outlook)).</p>
        """
    }

    private var link: Link { outlook.link(.arrangements, asking: query) }

    private var bodies: HTML {
        guard !involved.rows.isEmpty else { return "<p>No body is in any on record.</p>\n" }
        let pages = Pagination(of: involved.rows.count, length: Self.length, at: link)
        let rows = pages.shown(of: involved.rows)
        return
            "\(involved.partnerships.count <= Involved.widest ? table(rows) : list(rows))\(pages)"
    }

    private func table(_ rows: ArraySlice<Involved.Row>) -> HTML {
        let keys = involved.partnerships
        var table = TableView(
            "Bodies, and the part each has in each partnership",
            [.init("Body")] + keys.map { .init(involved.name(of: $0)) })
        for row in rows {
            table.add([outlook.named(row.body.ref)] + keys.map { "\(row.parts[$0]?.words ?? "")" })
        }
        return table.html
    }

    private func list(_ rows: ArraySlice<Involved.Row>) -> HTML {
        var table = TableView(
            "Bodies, and the partnerships each is in",
            [.init("Body"), .init("Partnerships"), .init("Drawn")])
        for row in rows {
            let keys = row.parts.keys.sorted()
            var cell = HTML(keys.prefix(Self.named).map { outlook.named($0.ref) }, separator: ", ")
            if keys.count > Self.named {
                cell += " and \((keys.count - Self.named).grouped) more"
            }
            table.add([outlook.named(row.body.ref), cell, draw(row.body.ref, "Draw")])
        }
        return table.html
    }

    private var overlaps: HTML {
        guard !pairs.alike.isEmpty else { return "<p>None are.</p>\n" }
        let pages = Pagination(of: pairs.alike.count, length: Self.length, at: link, as: "overlaps")
        var table = TableView(
            "Partnerships with a theme and an area in common",
            [.init("One"), .init("Other"), .init("Themes"), .init("Why both are wanted")])
        for row in told(pages.shown(of: pairs.alike)) {
            let answer: HTML =
                row.answers.isEmpty
                ? StandingTag(.unknown, "no answer on record").html
                : HTML(row.answers.map { "\($0)" }, separator: "<br>")
            table.add([
                outlook.named(row.one.ref), outlook.named(row.other.ref),
                "\(row.themes.joined(separator: ", "))", answer,
            ])
        }
        return "\(table)\(pages)"
    }

    private func told(_ pairs: some Sequence<Ledger.Pair>) -> [OverlapRow] {
        outlook.ledger.overlaps(pairs, by: outlook.assessor)
    }

    private var successors: HTML {
        let rows = told(pairs.following).compactMap { row -> HTML? in
            guard let successor = row.successor else { return nil }
            let other = successor == row.one ? row.other : row.one
            return """
                <li>\(outlook.named(successor.ref)) took over from \(outlook.named(other.ref))</li>

                """
        }
        return rows.isEmpty ? "<p>None did.</p>\n" : "<ul>\n\(rows)</ul>\n"
    }
}
