public import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// How everything stands: what is late or missed and by whom first, then every partnership.
public struct AssurancePage: Page {
    private let outlook: Outlook

    public let title = "How it stands"

    /// Opens the page of a place.
    public init(_ outlook: Outlook) { self.outlook = outlook }

    public var above: [Crumb] { [Crumb(outlook.record.place.title, outlook.link(.home))] }
    public var others: [Representation] { [.csv, .json] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Every promise that binds anybody, worked out from the record on \
        \(outlook.day.inFull). What is not known is never taken to be kept.</p>
        \(StandingChart(tally: outlook.standings.tally, title: "How promises stand"))\
        \(Section("Late or missed, by whom", "whom", byWhom))\
        \(Section("Late or missed", "red", red))\
        \(Section("Partnership by partnership", "partnerships", partnerships))\(downloads)
        """
    }

    private var all: [Finding] { outlook.standings.red }

    private var byWhom: HTML {
        var counts: [SubjectRef: (late: Int, missed: Int)] = [:]
        for finding in all {
            var count = counts[finding.key.party] ?? (0, 0)
            if finding.standing.name == .late { count.late += 1 } else { count.missed += 1 }
            counts[finding.key.party] = count
        }
        guard !counts.isEmpty else { return "<p>Nobody is late, and nothing was missed.</p>\n" }
        var table = TableView(
            "Who promised what is late or missed",
            [.init("Who"), .init("Late", isNumber: true), .init("Missed", isNumber: true)])
        let ordered = counts.sorted {
            ($1.value.late + $1.value.missed, $0.key) < ($0.value.late + $0.value.missed, $1.key)
        }
        for (party, count) in ordered {
            table.add([
                .link(outlook.assessor.title(of: party), outlook.link(to: party)),
                "\(count.late)", "\(count.missed)",
            ])
        }
        return table.html
    }

    private var red: HTML {
        let ranked = all
        guard !ranked.isEmpty else { return "<p>Nothing is late or missed.</p>\n" }
        let most = 50
        let more: HTML? =
            ranked.count > most
            ? "<p>And \((ranked.count - most).grouped) more, in the spreadsheet below.</p>\n" : nil
        return "\(FindingList(ranked.prefix(most), of: outlook))\(more)"
    }

    private var partnerships: HTML {
        var table = TableView(
            "How the promises of each partnership stand",
            [.init("Partnership")]
                + Self.names.map { .init($0.inWords.capitalised, isNumber: true) })
        for partnership in outlook.record.partnerships.all {
            guard let tally = outlook.standings.tallies[partnership.key], tally.asked > 0 else {
                continue
            }
            let link = outlook.link(.partnership(partnership.key, .promises))
            table.add(
                [.link(partnership.name(on: outlook.day), link)]
                    + Self.names.map { shaded(tally[$0], $0) })
        }
        return table.isEmpty ? "<p>Nothing has been promised yet.</p>\n" : table.html
    }

    private static let names: [Standing.Name] = [.missed, .late, .unknown, .due, .excused, .kept]

    private func shaded(_ count: Int, _ name: Standing.Name) -> HTML {
        count == 0 ? "0" : "<span class=\"shade \(name.rawValue)\">\(count.grouped)</span>"
    }

    private var downloads: HTML {
        """
        <p>Every finding with its working <a href="\(outlook.link(.assurance, as: .csv))">as a \
        spreadsheet (CSV)</a> or <a href="\(outlook.link(.assurance, as: .json))">as JSON</a>.</p>

        """
    }
}
