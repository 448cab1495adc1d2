public import Address
import Almanac
import Governance
public import Markup
import Publication

/// What every partner is required to give to every partnership, commits and used, of four kinds.
public struct ResourcesPage: Page {
    private let outlook: Outlook
    private let query: Query
    private let typed: String?
    /// The years for which anything was stated, in order.
    private let known: [Int]
    /// The municipal year shown, as 2014 for 2014/15.
    public let year: Int

    public let title = "Resources"

    /// Opens a year: the one asked for, or the last in which anything was stated.
    public init(_ outlook: Outlook, _ query: Query) {
        self.outlook = outlook
        self.query = query
        typed = query["year"]
        let now = MunicipalYear(containing: outlook.day).first.year
        let asked = typed.flatMap { Int($0) }.flatMap { (1900...2200).contains($0) ? $0 : nil }
        known = outlook.ledger.yearsOfResources
        year = asked ?? known.last ?? now
    }

    public var above: [Crumb] { [outlook.top] }
    public var others: [Representation] { [.csv, .json] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">What partners are required to give, commit and used: time, assets, \
        knowledge and money. What nobody stated is not taken to be nothing.</p>
        \(problem)\(years)\(Section("Partner by partner, \(span)", "partners", table))\(downloads)
        """
    }

    private var span: String { span(of: year) }

    /// "2014/15".
    private func span(of year: Int) -> String {
        let next = (year + 1) % 100
        return "\(year)/\(next < 10 ? "0" : "")\(next)"
    }

    private var problem: HTML? {
        guard let typed, Int(typed) != year else { return nil }
        return """
            <p class="notice">‘\(String(typed.prefix(20)))’ is no year: expected one such as \
            2014, for 2014/15.</p>

            """
    }

    private var years: Parts? {
        guard known.count > 1 else { return nil }
        return Parts("Years", known, shown: year, words: span(of:), link: link(_:))
    }

    private func link(_ year: Int) -> Link {
        outlook.link(.resources, asking: asked(year))
    }

    private func asked(_ year: Int) -> Query { Query([.init("year", String(year))]) }

    private var table: HTML {
        let rows = outlook.ledger.resources(in: year, by: outlook.assessor)
        guard rows.count > 0 else { return "<p>Nobody stated anything for \(span).</p>\n" }
        var table = TableView(
            "What partners give in \(span)",
            [
                .init("Partner"), .init("To"), .init("Kind"), .init("Required", isNumber: true),
                .init("Committed", isNumber: true), .init("Used", isNumber: true),
                .init("Committed less than required by", isNumber: true),
            ])
        let pages = Pagination(
            of: rows.count, length: 200, at: outlook.link(.resources, asking: query))
        for row in rows.rows(pages.places) {
            table.add([
                outlook.named(row.body.ref), outlook.named(row.partnership.ref),
                "\(row.resource.inWords)", "\(row.inWords(row.amounts[.required]))",
                "\(row.inWords(row.amounts[.committed]))", "\(row.inWords(row.amounts[.used]))",
                "\(row.shortfall.flatMap { $0 == 0 ? nil : row.inWords($0) } ?? "")",
            ])
        }
        return "\(table)\(pages)"
    }

    private var downloads: HTML {
        """
        <p>The same list, and what was not stated, \
        \(OtherForms(of: .resources, asking: asked(year), in: outlook)).</p>
        """
    }
}
