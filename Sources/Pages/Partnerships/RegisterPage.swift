public import Address
import Almanac
import Assurance
import Governance
public import Markup
public import Publication

/// The register: every partnership, with what may be asked of it.
public struct RegisterPage: Page {
    private let outlook: Outlook
    private let query: Query
    private let rows: [RegisterRow]
    private let shown: [RegisterRow]

    public let title = "Partnerships"

    /// Lists the partnerships of a place, as asked for.
    public init(_ outlook: Outlook, _ query: Query) {
        self.outlook = outlook
        self.query = query
        rows = outlook.assessor.register(dated: query["sort"] == "days")
        shown = RegisterFilter(query, outlook).apply(to: rows)
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
        shown.count == rows.count
            ? "\(counted(rows.count, "partnership")) on record."
            : "\(shown.count.grouped) of \(counted(rows.count, "partnership")) on record."
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
        Set(rows.compactMap { $0.said[field] }).sorted().map { ($0, $0.capitalised) }
    }

    private var themes: [(String, String)] {
        let words = outlook.record.partnerships.all.flatMap { $0.themes(on: outlook.day) }
        return Set(words).sorted().map { ($0.text, $0.inWords.capitalised) }
    }

    private var bodies: [(String, String)] {
        let involved = Set(outlook.record.involvements.all.compactMap { $0.between?.body })
        return involved.map { ($0.word, outlook.assessor.title(of: $0.ref)) }
            .sorted { $0.1 < $1.1 }
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
        for row in pages.shown(of: shown) { table.add(cells(of: outlook.assessor.dated(row))) }
        return "\(table)\(pages)"
    }

    private func cells(of row: RegisterRow) -> [HTML] {
        let tally = outlook.standings.tallies[row.partnership] ?? .init()
        let link = outlook.link(.partnership(row.partnership, .overview))
        let ended: HTML? = row.ended.map { " <span class=\"apart\">ended \($0)</span>" }
        let themes = outlook.record.partnerships[row.partnership]?.themes(on: outlook.day) ?? []
        let about = [row.said[.kind], themes.map(\.inWords).joined(separator: ", ")]
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

/// Which lines of the register are asked for, and in what order.
public struct RegisterFilter: Sendable {
    private let query: Query
    private let outlook: Outlook

    static let standings = [
        ("red", "Something late or missed"), ("unknown", "Something not known"),
        ("clear", "Nothing late, missed or not known"),
    ]
    static let states = [("running", "Running"), ("ended", "Ended")]
    static let orders = [
        ("name", "Name"), ("red", "Late or missed"), ("completeness", "Least complete"),
        ("days", "Longest without a change"),
    ]

    /// Reads what is asked off a query; what it does not know it leaves aside.
    public init(_ query: Query, _ outlook: Outlook) {
        self.query = query
        self.outlook = outlook
    }

    /// The lines asked for, in the order asked for.
    public func apply(to rows: [RegisterRow]) -> [RegisterRow] {
        rows.filter { isAsked($0) }.sorted { comesBefore($0, $1) }
    }

    private func isAsked(_ row: RegisterRow) -> Bool {
        let tally = outlook.standings.tallies[row.partnership] ?? .init()
        let partnership = outlook.record.partnerships[row.partnership]
        let tests: [Bool] = [
            query["kind"].map { $0 == row.said[.kind] } ?? true,
            query["area"].map { $0 == row.said[.area] } ?? true,
            query["band"].map { $0 == row.said[.band] } ?? true,
            query["theme"].map { theme in
                partnership?.themes(on: outlook.day).contains { $0.text == theme } ?? false
            } ?? true,
            query["body"].map { isInvolved($0, in: row.partnership) } ?? true,
            query["state"].map { ($0 == "ended") == (row.ended != nil) } ?? true,
            standing(tally),
        ]
        return tests.allSatisfy { $0 }
    }

    private func standing(_ tally: Standings.Tally) -> Bool {
        switch query["standing"] {
        case "red": tally.red > 0
        case "unknown": tally[.unknown] > 0
        case "clear": tally.red + tally[.unknown] == 0
        default: true
        }
    }

    private func isInvolved(_ word: String, in partnership: Partnership.Key) -> Bool {
        outlook.record.involvements(in: partnership).contains {
            $0.between?.body.word == word && outlook.assessor.isInvolved($0)
        }
    }

    private func comesBefore(_ one: RegisterRow, _ other: RegisterRow) -> Bool {
        let (left, right) = (place(of: one), place(of: other))
        return left == right ? one.name.lowercased() < other.name.lowercased() : left < right
    }

    private func place(of row: RegisterRow) -> Int {
        switch query["sort"] {
        case "red": -(outlook.standings.tallies[row.partnership]?.red ?? 0)
        case "completeness": row.completeness
        case "days": -(row.days ?? .max)
        default: 0
        }
    }
}
