public import Address
import Almanac
import Assurance
public import Governance
public import Markup
import Publication

/// One partnership: a page for each part of what is told of it.
public struct PartnershipPage: Page {
    let outlook: Outlook
    let partnership: Partnership
    let part: Address.Part
    let query: Query

    /// Opens a partnership; `nil` where there is none under the key, or none yet by the day asked.
    ///
    /// - Parameter query: which page of a long list is asked for.
    public init?(
        _ outlook: Outlook, _ key: Partnership.Key, _ part: Address.Part, _ query: Query = .none
    ) {
        guard let partnership = outlook.record.partnerships[key],
            outlook.assessor.stands(partnership.started)
        else { return nil }
        self.outlook = outlook
        self.partnership = partnership
        self.part = part
        self.query = query
    }

    var name: String { partnership.name(on: outlook.day) }

    public var title: String {
        part == .overview ? name : "\(part.inWords), \(name)"
    }

    public var above: [Crumb] {
        let top = [
            outlook.top,
            Crumb("Partnerships", outlook.link(.partnerships)),
        ]
        return part == .overview ? top : top + [Crumb(name, link(.overview))]
    }

    public var others: [Representation] {
        switch part {
        case .overview: [.ics, .atom]
        case .meetings: [.ics]
        case .promises, .history: [.csv, .json]
        default: []
        }
    }

    public var content: HTML {
        """
        <h1>\(name)</h1>
        \(ended)\(parts)\(told)
        """
    }

    func link(_ part: Address.Part) -> Link {
        outlook.link(.partnership(partnership.key, part))
    }

    private var ended: HTML? {
        partnership.ended.fact(on: outlook.day).map {
            "<p class=\"notice\">This partnership was wound up: \($0.happened).</p>\n"
        }
    }

    private var parts: Parts {
        Parts(
            "Of this partnership", Address.Part.allCases, shown: part, words: \.inWords
        ) { link($0) }
    }

    private var told: HTML {
        switch part {
        case .overview: overview
        case .promises: promises
        case .meetings: meetings
        case .people: people
        case .terms: terms
        case .objectives: objectives
        case .decisions: decisions
        case .resources: resources
        case .risks: risks
        case .history: history
        }
    }

    var findings: [Finding] { outlook.standings.findings(in: partnership.key) }

    private var overview: HTML {
        let tally = outlook.standings.tallies[partnership.key] ?? .init()
        return """
            \(facts)\(Section("How its duties stand", "standing", """
            \(StandingChart(tally: tally, title: "How duties of \(name) stand"))\(worst)
            """))\(Section("Next meetings", "next", next))\
            <p><a href="\(outlook.link(.partnership(partnership.key, .overview), as: .atom))">\
            Follow what is new of it in a feed reader (Atom)</a></p>
            """
    }

    private var facts: HTML {
        let day = outlook.day
        var facts = FactList()
        facts.add("Kind", text: partnership.kind(on: day)?.inWords.capitalised)
        facts.add(
            "Themes", text: partnership.themes(on: day).map(\.inWords).joined(separator: ", "))
        facts.add("Area", text: partnership.area(on: day)?.inWords)
        facts.add("Began", partnership.began == .unknown ? nil : "\(partnership.began)")
        facts.add("Significance", text: partnership.banded.value(on: day)?.band.rawValue)
        facts.add("Powers", text: powers)
        facts.add("Took over from", predecessors)
        facts.add("Partners", text: counted(involved.count, "body", "bodies"))
        return facts.html
    }

    private var powers: String? {
        guard let regime = partnership.started.value?.regime else { return nil }
        return regime == .informal
            ? "none of its own: it agrees, and its partners decide" : regime.inWords.capitalised
    }

    /// Whether it decides, rather than agreeing what its partners then decide.
    var decides: Bool { partnership.started.value.map { $0.regime != .informal } ?? false }

    private var predecessors: HTML? {
        let keys = partnership.started.value?.predecessors ?? []
        guard !keys.isEmpty else { return nil }
        return HTML(
            keys.map { .link(outlook.assessor.title(of: $0.ref), outlook.link(to: $0.ref)) },
            separator: ", ")
    }

    var involved: [Involvement] {
        outlook.record.involvements(in: partnership.key)
            .filter { outlook.assessor.isInvolved($0) }
    }

    private var worst: HTML {
        let red = findings.filter(\.isRed).ranked
        guard !red.isEmpty else { return "<p>Nothing of it is late or missed.</p>\n" }
        return """
            \(FindingList(red.prefix(3), of: outlook))\
            <p><a href="\(link(.promises))">Every duty about it, and how each stands</a></p>

            """
    }

    private var next: HTML {
        let meetings = outlook.meetings(of: partnership.ref).filter {
            !$0.isCancelled(on: outlook.day)
                && ($0.day(on: outlook.day) ?? .unknown).isOnOrAfter(outlook.day) == .yes
        }
        let all = "<p><a href=\"\(link(.meetings))\">All its meetings</a></p>\n" as HTML
        guard !meetings.isEmpty else { return "<p>No meeting to come has been called.</p>\n\(all)" }
        let lines = meetings.prefix(3).map { MeetingLine(meeting: $0, outlook: outlook) }
        return "<ul class=\"plain\">\n\(lines.map(\.html))</ul>\n\(all)"
    }
}

extension Address.Part {
    /// What the part is called.
    var inWords: String {
        switch self {
        case .overview: "Overview"
        case .promises: "Duties"
        case .meetings: "Meetings"
        case .people: "Who is in it"
        case .terms: "Terms"
        case .objectives: "Objectives"
        case .decisions: "Decisions"
        case .resources: "Resources"
        case .risks: "Risks and complaints"
        case .history: "History"
        }
    }
}
