import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

/// Promises that stood otherwise by what was known then than by what is known now.
struct HindsightTable: Component {
    private let rows: ArraySlice<HindsightRow>
    private let outlook: Outlook

    init(_ rows: ArraySlice<HindsightRow>, of outlook: Outlook) {
        self.rows = rows
        self.outlook = outlook
    }

    var html: HTML {
        var table = TableView(
            "What stood otherwise on \(outlook.day.inWords)",
            [
                .init("Duty"), .init("Known then"), .init("Known now"),
                .init("Entered since"),
            ])
        for row in rows {
            table.add([
                what(row),
                side(row.then, .knownOn(outlook.known, on: outlook.day), "not yet on record"),
                side(row.now, .on(outlook.day), "no longer on record"), since(row),
            ])
        }
        return table.html
    }

    private func what(_ row: HindsightRow) -> HTML {
        let partnership: HTML? = row.partnership.map { ", of \(outlook.named($0.ref))" }
        return """
            <strong>\(row.title)</strong><br>\(row.says)<br>\
            <span class="hint">Undertaken by \(row.promisedBy)\(partnership)</span>
            """
    }

    private func side(_ finding: Finding?, _ at: Address.AsAt, _ none: String) -> HTML {
        guard let finding else { return "\(none)" }
        let link = Link(.within(outlook.place, at: at, .finding(finding.key.name)))
        let day: HTML? = finding.standing.day.map { " \(word(finding)) \($0)" }
        return "<a href=\"\(link)\">\(FindingTag(finding: finding))</a>\(day)"
    }

    private func word(_ finding: Finding) -> String {
        switch finding.standing {
        case .due: "by"
        case .late: "since"
        default: "on"
        }
    }

    private func since(_ row: HindsightRow) -> HTML {
        guard !row.since.isEmpty else { return "–" }
        let links = row.since.prefix(5).map { entry -> HTML in
            let link = Link(.within(outlook.place, at: .today, .entry(entry)))
            return "<a href=\"\(link)\">entry \(entry.number)</a>"
        }
        let more: HTML? = row.since.count > 5 ? " and \(row.since.count - 5) more" : nil
        return "\(HTML(links, separator: ", "))\(more)"
    }
}
