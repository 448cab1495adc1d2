public import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// Every promise in a place: who, by when, and did it happen.
public struct PromisesPage: Page {
    private let outlook: Outlook
    private let query: Query

    public let title = "Promises"

    /// Lists the promises of a place.
    ///
    /// - Parameter query: which page of them is asked for.
    public init(_ outlook: Outlook, _ query: Query = .none) {
        self.outlook = outlook
        self.query = query
    }

    public var above: [Crumb] { [outlook.top] }
    public var others: [Representation] { [.csv, .json] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Everything that a body or partnership said it would do. A promise without \
        a day says “no date given”.</p>
        \(DutiesAndPromises(outlook: outlook))\(list)\
        <p>The same list \(OtherForms(of: .promises, in: outlook)).</p>
        """
    }

    private var list: HTML {
        let order = outlook.ledger.promises
        guard !order.isEmpty else { return "<p>No promise is on record.</p>\n" }
        let pages = Pagination(
            of: order.count, length: 100, at: outlook.link(.promises, asking: query))
        var table = TableView(
            "Who promised what, by when, and did it happen",
            [.init("What"), .init("Who"), .init("By when"), .init("Did it happen?")])
        for row in outlook.assessor.promises(pages.shown(of: order)) {
            table.add(cells(of: row))
        }
        return "\(table)\(pages)"
    }

    private func cells(of row: PromiseRow) -> [HTML] {
        let about: HTML? = row.partnership.map { key in
            """
            <br><span class="hint">about \(outlook.named(key.ref))</span>
            """
        }
        let who = [row.promisedBy, row.person].compactMap { $0 }.joined(separator: ": ")
        let passed = row.passedTo.map { "; passed to \($0)" } ?? ""
        return [
            "\(row.matter)\(about)", "\(HTML.link(who, outlook.link(to: row.by)))\(passed)",
            row.due.map { "\($0)" } ?? "no date given", "\(tag(row.state))\(working(of: row))",
        ]
    }

    /// Where it is worked out whether what a framework asks of such a promise was kept.
    private func working(of row: PromiseRow) -> HTML? {
        let about = outlook.standings.findings(about: row.promise, in: row.partnership)
        guard let worst = about.ranked.first else { return nil }
        let link = outlook.link(.finding(worst.key.name))
        return """
            <br><span class="hint"><a href="\(link)">the working</a> of the duty about it: \
            \(worst.standing.word)</span>
            """
    }

    private func tag(_ state: PromiseRow.State) -> HTML {
        switch state {
        case .late(let days): "\(StandingTag(.late, "late")) by \(counted(days, "day"))"
        case .open: StandingTag(.due, "due").html
        case .undated: StandingTag(.unknown, "open, no date given").html
        case .kept(let when, let isLate):
            "\(StandingTag(.kept, isLate ? "kept late" : "kept")) \(when)"
        case .released(let when, let because):
            "\(StandingTag(.notApplicable, "released")) \(when): \(because)"
        }
    }
}
