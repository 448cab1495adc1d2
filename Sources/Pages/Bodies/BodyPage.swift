public import Address
import Almanac
import Assurance
public import Governance
public import Markup
import Publication

/// One body: what lies open before it and until when, what it signed, what it waits for, what it
/// watches over, its partnerships and its meetings.
public struct BodyPage: Page {
    let outlook: Outlook
    let body: Body
    let query: Query
    /// What of all that is open stands on a page of its own; `nil` on the page of the body.
    private let chosen: Chosen?

    /// Opens a body; `nil` where there is none under the key, or none yet by the day asked.
    ///
    /// - Parameter query: `about` names a partnership, of which only what is open is shown, and
    ///   `page` which page of that list.
    public init?(_ outlook: Outlook, _ key: Body.Key, _ query: Query = .none) {
        guard let body = outlook.record.bodies[key], outlook.assessor.stands(body.established)
        else { return nil }
        self.outlook = outlook
        self.body = body
        self.query = query
        chosen = Self.chosen(query["about"], from: body, outlook)
    }

    var name: String { body.name(on: outlook.day) }

    public var title: String { chosen.map { "\(heading($0)), \(name)" } ?? name }

    public var above: [Crumb] {
        let top = [outlook.top, Crumb("Bodies", outlook.link(.bodies))]
        return chosen == nil ? top : top + [Crumb(name, outlook.link(.body(body.key)))]
    }

    public var others: [Representation] { [.ics, .atom, .csv, .json] }

    public var content: HTML { chosen.map { content($0) } ?? whole }

    private var whole: HTML {
        """
        <h1>\(name)</h1>
        \(facts)\(Section("What is open and until when", "open", open))\
        \(Section("What it signed and adopted", "signed", signed))\
        \(Section("What it waits for", "awaited", awaited))\(scrutiny)\
        \(Section("Its partnerships", "partnerships", partnerships))\
        \(Section("What it undertook and is late or missed", "red", red))\
        \(Section("Its meetings", "meetings", meetings))\
        \(Section("Its committees", "committees", committees))\
        <p><a href="\(outlook.link(.body(body.key), as: .atom))">\
        Follow what is new of it in a feed reader (Atom)</a></p>
        """
    }

    private var facts: HTML {
        var facts = FactList()
        facts.add("What it is", text: body.sector?.inWords.capitalised)
        facts.add("Area", text: body.area?.inWords)
        facts.add(
            "Committee of",
            body.parent.map { outlook.named($0.ref) })
        facts.add(
            "Taken over by",
            body.successor(on: outlook.day).map { outlook.named($0.ref) })
        return facts.html
    }

    private var partnerships: HTML {
        let all = outlook.record.leaves(\.involvements, below: body.ref)
            .filter { outlook.assessor.stands($0.value.recorded) }
        guard !all.isEmpty else { return "<p>It is in none on record.</p>\n" }
        var table = TableView(
            "Partnerships it is or was in",
            [
                .init("Partnership"), .init("Its part"),
                .init("Its duties late or missed", isNumber: true),
            ])
        let pages = Pagination(
            of: all.count, length: 100, at: outlook.link(.body(body.key), asking: query),
            as: "partnerships")
        for involvement in pages.shown(of: all).map(\.value) {
            guard let key = involvement.between?.partnership else { continue }
            let left: HTML? = involvement.ended.fact(on: outlook.day)
                .map { " <span class=\"apart\">left \($0.happened)</span>" }
            let level = involvement.level(on: outlook.day)?.level.inWords ?? "not on record"
            table.add([
                "\(outlook.named(key.ref))\(left)",
                "\(level.capitalised)", "\(outlook.standings.red(of: body.ref, in: key))",
            ])
        }
        return "\(table)\(pages)"
    }

    private var red: HTML {
        let count = outlook.standings.redCount(of: body.ref)
        guard count > 0 else { return "<p>Nothing.</p>\n" }
        let rest: HTML = """
            Those of a partnership stand on its page, under Duties; all of them are in the \
            spreadsheet of all findings that <a href="\(outlook.link(.assurance))">how it stands\
            </a> leads to.
            """
        return """
            \(FindingList(outlook.standings.red(of: body.ref, most: 10), of: outlook))\
            \(CutOff("gravest", 10, of: count, rest: rest))
            """
    }

    private var meetings: HTML {
        let all = outlook.meetings(of: body.ref)
        guard !all.isEmpty else { return "<p>None is on record.</p>\n" }
        let lines = all.reversed().prefix(12).map {
            MeetingLine(meeting: $0, outlook: outlook).html
        }
        let rest: HTML = """
            All that are to come stand <a href="\(outlook.link(.body(body.key), as: .ics))">in \
            its calendar (iCalendar)</a>.
            """
        return """
            <ul class="plain">
            \(lines)</ul>
            \(CutOff("latest", 12, of: all.count, rest: rest))
            """
    }

    private var committees: HTML {
        let all = outlook.record.bodies
            .filter { $0.parent == body.key && outlook.assessor.stands($0.established) }
            .map { ($0.name(on: outlook.day), $0.key) }.sorted { $0.0 < $1.0 }
        guard !all.isEmpty else { return "<p>None is on record.</p>\n" }
        let items = all.map { name, key -> HTML in
            "<li>\(HTML.link(name, outlook.link(.body(key))))</li>\n"
        }
        return "<ul class=\"columns\">\n\(items)</ul>\n"
    }
}
