public import Address
public import Almanac
import Assurance
import Governance
public import Markup
public import Publication

/// What was known on a past day of how things stood, beside what is known of the same day now.
public struct HindsightPage: Page {
    private let outlook: Outlook
    private let found: (hindsight: Hindsight, pages: Pagination)?

    public let title = "Then and now"

    /// How many differences stand on a page.
    public static let length = 50

    /// Explains the page, and asks for a day.
    public init(_ outlook: Outlook) {
        self.outlook = outlook
        found = nil
    }

    /// Opens the page of a past day.
    public init(_ outlook: Outlook, _ hindsight: Hindsight, _ query: Query) {
        self.outlook = outlook
        found = (
            hindsight,
            Pagination(
                of: hindsight.rows.count, length: Self.length,
                at: outlook.link(.hindsight, asking: query))
        )
    }

    public var above: [Crumb] { outlook.belowAssurance }

    public var others: [Representation] { found == nil ? [] : [.csv, .json] }

    public var content: HTML {
        guard let (hindsight, pages) = found else { return "<h1>\(title)</h1>\n\(question)" }
        let table = HindsightTable(pages.shown(of: hindsight.rows), of: outlook)
        return """
            <h1>\(title)</h1>
            <p class="lead">How things stood on \(hindsight.day.inFull), by what was known by the \
            end of \(known(hindsight)) and by what is known now.</p>
            \(Section("In numbers", "numbers", totals(hindsight)))\
            \(Section("What stands otherwise", "otherwise", otherwise(hindsight, table)))\
            \(pages)\(notes)
            """
    }

    private func known(_ hindsight: Hindsight) -> String {
        hindsight.known == hindsight.day ? "that day" : hindsight.known.inFull
    }

    private var question: HTML {
        """
        <p class="lead">What happens is often entered later than it happens, and sometimes put \
        right. Choose a past day to see what was known of it by its end, beside what is known of \
        it now.</p>
        <form method="get" action="\(outlook.link(.hindsight))">
        <div class="field">
        <label for="then">The day</label>
        <span class="hint" id="then-hint">For example, \(example.description)</span>
        <input id="then" name="as-at" type="date" required aria-describedby="then-hint">
        </div>
        <button>Compare</button>
        </form>

        """
    }

    private var example: Day { outlook.day.adding(days: -90) }

    private func totals(_ hindsight: Hindsight) -> HTML {
        var table = TableView(
            "How many duties stood how",
            [.init("They stood"), .init("Known then", isNumber: true)]
                + [.init("Known now", isNumber: true)])
        for name in TrendRow.standings {
            table.add([
                "\(StandingTag(name, name.inWords))", "\(hindsight.then[name].grouped)",
                "\(hindsight.now[name].grouped)",
            ])
        }
        table.add(["All", "\(hindsight.then.asked.grouped)", "\(hindsight.now.asked.grouped)"])
        return table.html
    }

    private func otherwise(_ hindsight: Hindsight, _ table: HindsightTable) -> HTML {
        guard !hindsight.rows.isEmpty else {
            return "<p>Nothing: what was known then is what is known now.</p>\n"
        }
        let untold: HTML? =
            hindsight.isTold
            ? nil
            : """
            <p class="hint">Which entries made the difference is told of up to \
            \(Hindsight.most.grouped) duties; here there are more.</p>

            """
        return """
            <p>\(counted(hindsight.rows.count, "duty", "duties")) \
            \(hindsight.rows.count == 1 ? "stands" : "stand") otherwise.</p>
            \(untold)\(table)
            """
    }

    private var notes: HTML {
        """
        <p class="hint">What was withheld since is withheld here too. A duty about how \
        complaints are answered is not listed where a partnership has fewer than five.</p>
        <p>The same list \(OtherForms(of: .hindsight, in: outlook)).</p>

        """
    }
}

extension Outlook {
    /// By the end of which day what it tells of a past day was known then: the day itself, if no
    /// other is named.
    public var known: Day {
        if case .knownOn(let known, _) = at { return known }
        return day
    }
}
