public import Address
import Almanac
import Assurance
public import Governance
public import Markup
public import Publication

/// How everything stands that one framework asks: its duties by partnerships.
///
/// What was promised, what is held up and what is hoped for stand in tables of their own.
public struct GridPage: Page {
    let outlook: Outlook
    let framework: Word
    let grid: Standings.Grid
    let duties: [Duty]
    private let asked: Query

    /// How many partnerships stand on a page.
    public static let length = 50

    /// Opens the grid of a framework; `nil` for one that nobody here adopted or held up.
    ///
    /// - Parameter query: which page of the partnerships is asked for.
    public init?(_ outlook: Outlook, _ framework: Word, _ query: Query = .none) {
        guard outlook.frameworksHeld.contains(framework) else { return nil }
        self.outlook = outlook
        self.framework = framework
        grid = outlook.standings.grid(of: framework)
        duties = outlook.assessor.duties(of: framework)
        asked = Query.none.page(query.page)
    }

    public var title: String { "How it stands: \(outlook.assessor.name(of: framework))" }
    public var others: [Representation] { [.csv, .json] }

    public var above: [Crumb] { outlook.belowAssurance }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">What \(name) asks, and how it stands on \(outlook.day.inFull).</p>
        \(summary)\(parts)\(downloads)
        """
    }

    private var name: HTML {
        .link(outlook.assessor.name(of: framework), outlook.link(framework: framework))
    }

    private var summary: HTML {
        guard let tally = grid.tallies[.promise], tally.asked > 0 else {
            return "<p>Nobody here is bound by it on this day.</p>\n"
        }
        return StandingChart(tally: tally, title: "How its duties stand").html
    }

    private var parts: HTML {
        guard !grid.tallies.isEmpty else { return "<p>It asks nothing here on this day.</p>\n" }
        return """
            \(Section("What the marks mean", "key", GridKey().html))\
            \(partnerships)\(parties)\
            \(Section("Duty by duty", "duties", byDuty))
            """
    }

    private var partnerships: HTML? {
        let ordered = grid.ordered
        guard !ordered.isEmpty else { return nil }
        let pages = Pagination(
            of: ordered.count, length: Self.length,
            at: outlook.link(.grid(framework), asking: asked))
        let shown = pages.shown(of: ordered)
        let range: HTML? =
            pages.count > 1
            ? """
             These are \((shown.startIndex + 1).grouped) to \(shown.endIndex.grouped).
            """ : nil
        return Section(
            "Partnership by partnership", "partnerships",
            """
            <p>\(counted(ordered.count, "partnership")), the gravest first.\(range) The heading \
            of a column leads to what its duty asks.</p>
            \(Strand.allCases.map { table($0, of: shown) })\(pages)
            """
        ).html
    }

    private func table(_ strand: Strand, of keys: ArraySlice<Partnership.Key>) -> HTML {
        var table = GridTable(
            "\(strand.inWords), partnership by partnership", "Partnership", columns(of: strand),
            told: strand.part)
        for key in keys {
            let page = outlook.link(partnership: key, .promises)
            table.add(
                .link(outlook.assessor.title(of: key.ref), page),
                (grid.partnerships[key] ?? []).filter { strand.claims.contains($0.key.claim) }
            ) { cell in
                (link(outlook.standings.gravest(of: cell, in: key)), page)
            }
        }
        return table.html
    }

    private var parties: HTML? {
        guard !grid.parties.isEmpty else { return nil }
        return Section(
            "Asked of bodies, about no partnership", "bodies",
            HTML(Strand.allCases.map { ofParties($0) })
        ).html
    }

    private func ofParties(_ strand: Strand) -> HTML {
        var table = GridTable(
            "\(strand.inWords), body by body", "Body", columns(of: strand), told: strand.part)
        for (party, cells) in grid.parties.sorted(by: { $0.key < $1.key }).prefix(Self.length) {
            table.add(
                outlook.named(party), cells.filter { strand.claims.contains($0.key.claim) }
            ) { cell in
                let one = link(outlook.standings.gravest(of: cell, by: party))
                return (one, outlook.link(to: party))
            }
        }
        let cutOff = CutOff(
            "first", Self.length, of: grid.parties.count,
            rest: "All are in the spreadsheet below.")
        return table.isEmpty ? "" : "\(table)\(cutOff)"
    }

    private func link(_ finding: Finding?) -> Link? {
        finding.map { outlook.link(.finding($0.key.name)) }
    }

    private var downloads: HTML {
        """
        <p>All of it, a line for each partnership and duty, \
        \(OtherForms(of: .grid(framework), in: outlook)).</p>

        """
    }
}

extension Outlook {
    /// The frameworks that anybody here had adopted or held up by the day asked, in order.
    public var frameworksHeld: [Word] {
        let terms = record.adoptions.all.compactMap { $0.made.value }.filter { $0.from <= day }
        return Set(terms.map(\.framework)).union(standings.frameworks).sorted()
    }

    /// How each duty of a framework stands; `nil` for one that nobody here adopted or held up.
    func link(grid framework: Word) -> Link? {
        frameworksHeld.contains(framework) ? link(.grid(framework)) : nil
    }

    /// The lines of a framework's grid; `nil` for one that nobody here adopted or held up.
    public func grid(of framework: Word) -> [GridRow]? {
        guard frameworksHeld.contains(framework) else { return nil }
        return assessor.grid(of: framework, in: standings)
    }
}
