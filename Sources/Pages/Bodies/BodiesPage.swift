import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// The bodies of a place, by tier or sector.
public struct BodiesPage: Page {
    private let outlook: Outlook

    public let title = "Bodies"

    /// Lists the bodies of a place.
    public init(_ outlook: Outlook) { self.outlook = outlook }

    public var above: [Crumb] { [outlook.top] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Councils, committees, forces, trusts and others, and in how many \
        partnerships each is.</p>
        \(sectors)
        """
    }

    private var sectors: HTML {
        let all = outlook.record.bodies.all.filter { outlook.assessor.stands($0.established) }
        guard !all.isEmpty else { return "<p>No body is on record.</p>\n" }
        let groups = Dictionary(grouping: all) { $0.sector ?? .other }
        let counts = outlook.ledger.counts
        let inOrder = groups.keys.sorted { ($0.rank, $0.inWords) < ($1.rank, $1.inWords) }
        return HTML(inOrder.map { section($0, groups[$0] ?? [], counts) })
    }

    private func section(
        _ sector: Sector, _ bodies: [Body], _ counts: [Body.Key: Int]
    ) -> HTML {
        let items = bodies.map { ($0.name(on: outlook.day), $0) }.sorted { $0.0 < $1.0 }
            .map { name, body -> HTML in
                """
                <li><a href="\(outlook.link(.body(body.key)))">\(name)</a> \
                <span class="hint">\(counted(counts[body.key] ?? 0, "partnership"))</span></li>

                """
            }
        return Section(
            sector.heading, "sector-\(sector.rawValue)",
            "<ul class=\"columns\">\n\(items)</ul>\n"
        ).html
    }
}

extension Sector {
    /// Councils come first, from the widest area to the closest to home; then everybody else.
    fileprivate var rank: Int {
        [Sector.county, .unitary, .district, .parish].firstIndex(of: self) ?? 4
    }

    fileprivate var heading: String {
        self == .parish ? "Parish and town councils" : inWords.capitalised
    }
}
