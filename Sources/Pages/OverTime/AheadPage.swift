public import Address
import Almanac
import Assurance
import Governance
public import Markup
public import Publication

/// What becomes late or missed in the days to come if nothing more happens, day by day.
public struct AheadPage: Page {
    private let outlook: Outlook
    private let rows: [AheadRow]
    private let pages: Pagination

    public let title = "What becomes late next"

    /// How many promises stand on a page.
    public static let length = 50

    /// Opens the page.
    ///
    /// - Parameter rows: what becomes late or missed, in order of day.
    public init(_ outlook: Outlook, _ rows: [AheadRow], _ query: Query) {
        self.outlook = outlook
        self.rows = rows
        pages = Pagination(
            of: rows.count, length: Self.length, at: outlook.link(.ahead, asking: query))
    }

    public var above: [Crumb] { outlook.belowAssurance }

    public var others: [Representation] { [.csv, .json] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(lead)</p>
        \(days)\(pages)\(notes)
        """
    }

    private var lead: HTML {
        let last = outlook.day.adding(days: AheadRow.days)
        guard !rows.isEmpty else {
            return """
                Nothing that was undertaken becomes late or is missed up to \(last.inFull).
                """
        }
        return """
            If nothing more happens, duties will turn late or be missed \
            \(counted(rows.count, "time")) in the \(AheadRow.days) days after \
            \(outlook.day.inFull), up to \(last.inFull).
            """
    }

    private var days: [HTML] {
        var sections: [HTML] = []
        var rest = pages.shown(of: rows)
        while let day = rest.first?.on {
            let those = rest.prefix { $0.on == day }
            rest = rest.dropFirst(those.count)
            sections.append(
                Section(
                    day.inFull, "day-\(day.description)",
                    "<ul class=\"findings\">\n\(alike(those).map { item($0) })</ul>\n"
                ).html)
        }
        return sections
    }

    /// Those one after another that read alike, together: several seats at one meeting.
    private func alike(_ rows: ArraySlice<AheadRow>) -> [[AheadRow]] {
        var groups: [[AheadRow]] = []
        for row in rows {
            if let last = groups.indices.last, let first = groups[last].first, first.isLike(row) {
                groups[last].append(row)
            } else {
                groups.append([row])
            }
        }
        return groups
    }

    private func item(_ group: [AheadRow]) -> HTML {
        guard let row = group.first else { return "" }
        return """
            <li>
            <p class="what">\(StandingTag(row.standing)): \(HTML.link(row.says, link(row)))</p>
            <p>\(row.title)</p>
            <p class="hint">Undertaken by \(HTML.link(row.promisedBy, outlook.link(to: row.party)))\
            \(partnership(row))\(others(like: group))</p>
            </li>

            """
    }

    private func others(like group: [AheadRow]) -> HTML? {
        guard group.count > 1 else { return nil }
        let links = group.dropFirst().enumerated().map { place, row in
            HTML.link("\(place + 2) of \(group.count)", link(row))
        }
        return ". There are \(group.count) alike; see also \(HTML(links, separator: ", "))"
    }

    private func partnership(_ row: AheadRow) -> HTML? {
        guard let key = row.partnership, key.ref != row.party else { return nil }
        return ", of \(outlook.named(key.ref))"
    }

    /// The finding as it stands now; `nil` for one that nothing asks yet.
    private func link(_ row: AheadRow) -> Link? {
        let findings =
            row.partnership.map { outlook.standings.findings(in: $0) }
            ?? outlook.standings.ofParties
        guard findings.contains(where: { $0.key.name == row.finding }) else { return nil }
        return outlook.link(.finding(row.finding))
    }

    private var notes: HTML {
        """
        <p class="hint">Only what somebody undertook and must do is listed: yardsticks, hopes and \
        questions bind nobody. A duty about how complaints are answered is left out where a \
        partnership has fewer than five.</p>
        <p>The same list \(OtherForms(of: .ahead, in: outlook)). See also \
        <a href="\(outlook.link(.trend))">how everything stood month by month</a>.</p>

        """
    }
}

extension AheadRow {
    /// Whether a reader cannot tell it from another of the same day.
    fileprivate func isLike(_ other: AheadRow) -> Bool {
        standing == other.standing && title == other.title && says == other.says
            && party == other.party
    }
}
