public import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// The register: every partnership, with what may be asked of it.
public struct RegisterPage: Page {
    private let outlook: Outlook
    private let query: Query
    private let lines: [LedgerLine]
    private let shown: [LedgerLine]

    public let title = "Partnerships"

    /// Lists the partnerships of a place, as asked for.
    public init(_ outlook: Outlook, _ query: Query) {
        self.outlook = outlook
        self.query = query
        lines = outlook.ledger.lines
        shown = RegisterFilter(query, outlook).asked
    }

    public var above: [Crumb] { [outlook.top] }
    public var others: [Representation] { [.csv, .json] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(lead)</p>
        \(form)\(table)\(downloads)
        """
    }

    private var lead: String {
        let all = counted(lines.count, "partnership")
        return shown.count == lines.count
            ? "\(all) on record." : "\(shown.count.grouped) of \(all) on record."
    }

    private var form: HTML {
        """
        <form method="get" action="\(outlook.link(.partnerships))" class="filter">
        \(choice("kind", "Kind", values(.kind)))
        \(choice("theme", "Theme", themes))
        \(choice("area", "Area", values(.area)))
        \(choice("band", "Significance", values(.band)))
        \(choice("body", "Body", bodies))
        \(choice("standing", "Standing", RegisterFilter.standings))
        \(choice("state", "State", RegisterFilter.states))
        \(choice("sort", "In order of", RegisterFilter.orders))
        <button>Show</button>
        </form>

        """
    }

    private func values(_ field: RegisterRow.Field) -> [(String, String)] {
        Set(lines.compactMap { $0.row.said[field] }).sorted().map { ($0, $0.capitalised) }
    }

    private var themes: [(String, String)] {
        Set(lines.flatMap(\.themes)).sorted().map { ($0.text, $0.inWords.capitalised) }
    }

    private var bodies: [(String, String)] {
        Set(lines.lazy.flatMap(\.parts).map(\.body))
            .map { ($0.word, outlook.assessor.title(of: $0.ref)) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    }

    private func choice(_ name: String, _ label: String, _ values: [(String, String)]) -> HTML? {
        guard !values.isEmpty else { return nil }
        let chosen = query[name]
        let options = values.map { value, words -> HTML in
            let isChosen: HTML? = value == chosen ? " selected" : nil
            return "<option value=\"\(value)\"\(isChosen)>\(words)</option>\n"
        }
        return """
            <div class="field"><label for="\(name)">\(label)</label>
            <select id="\(name)" name="\(name)"><option value="">Any</option>
            \(options)</select></div>
            """
    }

    private var table: HTML {
        guard !shown.isEmpty else {
            let all = outlook.link(.partnerships)
            return "<p>None is as asked for. <a href=\"\(all)\">Show all of them</a></p>\n"
        }
        var table = TableView(
            "Partnerships, who leads them and how their duties stand",
            [
                .init("Partnership"), .init("Kind and themes"), .init("Led by"),
                .init("Next meeting"), .init("Late or missed", isNumber: true),
                .init("Not known", isNumber: true),
                .init("Register entry complete", isNumber: true),
                .init("Days since last change", isNumber: true),
            ])
        let pages = Pagination(
            of: shown.count, length: 100, at: outlook.link(.partnerships, asking: query))
        for line in pages.shown(of: shown) { table.add(cells(of: line)) }
        return "\(table)\(pages)"
    }

    private func cells(of line: LedgerLine) -> [HTML] {
        let row = line.row
        let tally = outlook.standings.tallies[row.partnership] ?? .init()
        let link = outlook.link(.partnership(row.partnership, .overview))
        let ended: HTML? = row.ended.map { " <span class=\"apart\">ended \($0)</span>" }
        let about = [row.said[.kind], line.themes.map(\.inWords).joined(separator: ", ")]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
        let next: HTML =
            row.said[.nextMeeting].flatMap { When($0) }.map { "\($0)" } ?? "none called"
        return [
            "<a href=\"\(link)\">\(row.name)</a>\(ended)", "\(about)",
            "\(row.said[.leadBody] ?? "not on record")", row.ended == nil ? next : "",
            "\(tally.red)", "\(tally[.unknown])", "\(row.completeness)%",
            row.days.map { "\($0)" } ?? "",
        ]
    }

    private var downloads: HTML {
        """
        <p>The same list \(OtherForms(of: .partnerships, asking: query.page(1), in: outlook)).</p>

        """
    }
}
