public import Address
import Almanac
import Assurance
public import Governance
public import Markup
import Publication

/// The bodies of a place, by tier or sector.
public struct BodiesPage: Page {
    private let outlook: Outlook

    public let title = "Bodies"

    /// Lists the bodies of a place.
    public init(_ outlook: Outlook) { self.outlook = outlook }

    public var above: [Crumb] { [Crumb(outlook.record.place.title, outlook.link(.home))] }

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
        let groups = Dictionary(grouping: all) { $0.sector?.inWords ?? "other" }
        return HTML(
            groups.sorted { $0.key < $1.key }.map { sector, bodies in
                let items = bodies.map { ($0.name(on: outlook.day), $0) }
                    .sorted { $0.0 < $1.0 }.map { name, body -> HTML in
                        let count = outlook.record.involvements(of: body.key)
                            .count { outlook.assessor.isInvolved($0) }
                        return """
                            <li><a href="\(outlook.link(.body(body.key)))">\(name)</a> \
                            <span class="hint">\(counted(count, "partnership"))</span></li>

                            """
                    }
                let name = sector.utf8.map { $0 == 0x20 ? 0x2D : $0 }
                return Section(
                    sector.capitalised, String(decoding: name, as: UTF8.self),
                    "<ul class=\"columns\">\n\(items)</ul>\n"
                ).html
            })
    }
}

/// One body: its partnerships and its part in each, its meetings, and what it promised.
public struct BodyPage: Page {
    private let outlook: Outlook
    private let body: Body

    /// Opens a body; `nil` where there is none under the key.
    public init?(_ outlook: Outlook, _ key: Body.Key) {
        guard let body = outlook.record.bodies[key] else { return nil }
        self.outlook = outlook
        self.body = body
    }

    public var title: String { body.name(on: outlook.day) }

    public var above: [Crumb] {
        [
            Crumb(outlook.record.place.title, outlook.link(.home)),
            Crumb("Bodies", outlook.link(.bodies)),
        ]
    }

    public var others: [Representation] { [.ics] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        \(facts)\(Section("Its partnerships", "partnerships", partnerships))\
        \(Section("What it promised and is late or missed", "red", red))\
        \(Section("Frameworks it adopted", "frameworks", frameworks))\
        \(Section("Its meetings", "meetings", meetings))\
        \(Section("Its committees", "committees", committees))
        """
    }

    private var facts: HTML {
        var facts = FactList()
        facts.add("What it is", text: body.sector?.inWords.capitalised)
        facts.add("Area", text: body.area?.inWords)
        facts.add(
            "Committee of",
            body.parent.map { .link(outlook.assessor.title(of: $0.ref), outlook.link(.body($0))) })
        facts.add(
            "Taken over by",
            body.successor(on: outlook.day).map {
                .link(outlook.assessor.title(of: $0.ref), outlook.link(.body($0)))
            })
        return facts.html
    }

    private var partnerships: HTML {
        let all = outlook.record.involvements(of: body.key)
            .filter { outlook.assessor.stands($0.recorded) }
        guard !all.isEmpty else { return "<p>It is in none on record.</p>\n" }
        var table = TableView(
            "Partnerships it is or was in",
            [
                .init("Partnership"), .init("Its part"),
                .init("Its promises late or missed", isNumber: true),
            ])
        for involvement in all {
            guard let key = involvement.between?.partnership else { continue }
            let own = outlook.standings.findings(in: key).filter { $0.key.party == body.ref }
            let left: HTML? = involvement.ended.fact(on: outlook.day)
                .map { " <span class=\"apart\">left \($0.happened)</span>" }
            let level = involvement.level(on: outlook.day)?.level.inWords ?? "not on record"
            table.add([
                "\(outlook.named(key.ref))\(left)",
                "\(level.capitalised)", "\(own.count { $0.isRed })",
            ])
        }
        return table.html
    }

    private var red: HTML {
        let own = outlook.standings.red.filter { $0.key.party == body.ref }
        guard !own.isEmpty else { return "<p>Nothing.</p>\n" }
        return FindingList(own.prefix(20), of: outlook).html
    }

    private var frameworks: HTML {
        let adoptions = outlook.inForce(outlook.record.adoptions(by: body.ref))
        guard !adoptions.isEmpty else { return "<p>None is on record.</p>\n" }
        let items = adoptions.map { terms -> HTML in
            let title = outlook.assessor.library[terms.file]?.title ?? terms.framework.inWords
            let held: HTML? = terms.isAdopted ? nil : ", held up as a yardstick"
            return """
                <li>\(HTML.link(title, outlook.link(framework: terms.framework))), from \
                \(terms.from)\(held)</li>

                """
        }
        return "<ul>\n\(items)</ul>\n"
    }

    private var meetings: HTML {
        let all = outlook.meetings(of: body.ref)
        guard !all.isEmpty else { return "<p>None is on record.</p>\n" }
        let lines = all.reversed().prefix(12).map {
            MeetingLine(meeting: $0, outlook: outlook).html
        }
        return "<ul class=\"plain\">\n\(lines)</ul>\n"
    }

    private var committees: HTML {
        let all = outlook.record.bodies.filter { $0.parent == body.key }
            .map { ($0.name(on: outlook.day), $0.key) }.sorted { $0.0 < $1.0 }
        guard !all.isEmpty else { return "<p>None is on record.</p>\n" }
        let items = all.map { name, key -> HTML in
            "<li>\(HTML.link(name, outlook.link(.body(key))))</li>\n"
        }
        return "<ul class=\"columns\">\n\(items)</ul>\n"
    }
}
