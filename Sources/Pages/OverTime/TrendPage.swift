public import Address
import Almanac
import Assurance
import Governance
public import Markup
public import Publication

/// How everything stood at the end of each month, as a chart and as the same numbers in a table.
public struct TrendPage: Page {
    private let outlook: Outlook
    private let rows: [TrendRow]

    public let title = "Month by month"

    /// Opens the page.
    ///
    /// - Parameter rows: what stood how on each day, the day asked last.
    public init(_ outlook: Outlook, _ rows: [TrendRow]) {
        self.outlook = outlook
        self.rows = rows
    }

    public var above: [Crumb] { outlook.belowAssurance }

    public var others: [Representation] { [.csv, .json] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">How many duties stood how at the end of each of the last 24 months, and \
        on \(outlook.day.inFull). Each day is worked out by what \(knownWhen).</p>
        \(chart)\(Section("In numbers", "numbers", table))\(downloads)
        """
    }

    private var knownWhen: HTML {
        if case .knownOn(let known, _) = outlook.at { return "was known by the end of \(known)" }
        return "is known now, whenever it was entered"
    }

    private var chart: HTML {
        let isEmpty = rows.allSatisfy { row in
            TrendRow.standings.allSatisfy { row.count[$0] == 0 }
        }
        if isEmpty { return "<p>Nothing had been undertaken on any of these days.</p>\n" }
        return TrendChart(rows: rows).html
    }

    private var table: HTML {
        var table = TableView(
            "How many duties stood how at the end of each month",
            [.init("On")]
                + TrendRow.standings.map { .init($0.inWords.capitalised, isNumber: true) })
        for row in rows.reversed() {
            let numbers = TrendRow.standings.map { "\(row.count[$0].grouped)" as HTML }
            table.add([.link(row.day.inWords, link(row.day))] + numbers)
        }
        return table.html
    }

    /// How it stands, as at one of the days; `nil` for days before any that is shown.
    private func link(_ day: Day) -> Link? {
        guard day.year >= 1900 else { return nil }
        if day == outlook.day { return outlook.link(.assurance) }
        let at: Address.AsAt =
            if case .knownOn(let known, _) = outlook.at { .knownOn(known, on: day) } else {
                .on(day)
            }
        return Link(.within(outlook.place, at: at, .assurance))
    }

    private var downloads: HTML {
        """
        <p>The same numbers \(OtherForms(of: .trend, in: outlook)). See also \
        <a href="\(outlook.link(.ahead))">what becomes late next</a>, and \
        <a href="\(outlook.link(.hindsight))">what was known then beside what is known now</a>.</p>

        """
    }
}
