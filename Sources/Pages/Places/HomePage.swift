public import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// The home of a place: what is next, what is late, what is new, and how everything stands.
public struct HomePage: Page {
    let outlook: Outlook

    /// Opens a place.
    public init(_ outlook: Outlook) { self.outlook = outlook }

    public var title: String { outlook.record.place.title }

    public var others: [Representation] { [.atom, .ics] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(lead)</p>
        \(Section("How its duties stand", "standing", standing))\
        \(Section("What is next", "next", next))\
        \(Section("What is late", "late", late))\
        \(news)\
        \(Section("Partnerships by theme", "themes", themes))
        """
    }

    private var lead: HTML {
        let link = outlook.link(
            .partnerships, asking: Query([.init("state", "running")]))
        let running = outlook.ledger.lines.count(where: \.isRunning)
        return """
            <a href="\(link)">\(counted(running, "running partnership"))</a>, what they \
            undertook and how it stands, and <a href="\(outlook.link(.promises))">every promise \
            that somebody made</a>, as at \(outlook.day.inFull).
            """
    }

    private var standing: HTML {
        """
        \(StandingChart(tally: outlook.standings.tally, title: "How duties stand"))\
        \(DutiesAndPromises(outlook: outlook))\
        \(papers)<p><a href="\(outlook.link(.assurance))">What is late or missed, and by \
        whom</a>; <a href="\(outlook.link(.trend))">month by month</a>; \
        <a href="\(outlook.link(.ahead))">what becomes late next</a></p>

        """
    }

    private var papers: HTML? {
        let record = outlook.standings.papers
        guard record.all > 0 else { return nil }
        return """
            <p>Of \(counted(record.all, "duty", "duties")) in the last twelve months that papers \
            come in time, <strong>\(record.kept.grouped)</strong> \
            \(record.kept == 1 ? "was" : "were") kept.</p>

            """
    }

    private var next: HTML {
        let meetings = outlook.ledger.meetingsToCome(most: 6)
            .compactMap { outlook.record.meetings[$0] }
        guard !meetings.isEmpty else { return "<p>No meeting has been called.</p>\n" }
        let lines = meetings.map { MeetingLine(meeting: $0, outlook: outlook).html }
        return "<ul class=\"plain\">\n\(lines)</ul>\n"
    }

    private var late: HTML {
        let count = outlook.standings.redCount
        guard count > 0 else {
            return "<p>Nothing that was undertaken is late or missed.</p>\n"
        }
        let link = outlook.link(.assurance)
        return """
            \(FindingList(outlook.standings.red(most: 5), of: outlook))<p><a href="\(link)">All \
            \(count.grouped) that are late or missed</a></p>

            """
    }

    private var news: Section? {
        let rows = outlook.assessor.news(most: 8)
        guard !rows.isEmpty else { return nil }
        let items = rows.map { row -> HTML in
            """
            <li><span class="hint">Entered \(row.recorded)</span><br>\
            \(HTML.link(row.says, outlook.link(to: row.subject)))</li>

            """
        }
        let feed = outlook.link(.home, as: .atom)
        return Section(
            "What is new", "new",
            """
            <ul class="plain">
            \(items)</ul>
            <p><a href="\(feed)">Follow it in a feed reader (Atom)</a></p>

            """)
    }

    private var themes: HTML {
        var byTheme: [Word: Int] = [:]
        for line in outlook.ledger.lines where line.isRunning {
            for theme in line.themes { byTheme[theme, default: 0] += 1 }
        }
        guard !byTheme.isEmpty else { return "<p>No themes are on record.</p>\n" }
        let items = byTheme.sorted { $0.key < $1.key }.map { theme, count -> HTML in
            let link = outlook.link(
                .partnerships, asking: Query([.init("theme", theme.text)]))
            return """
                <li><a href="\(link)">\(theme.inWords.capitalised)</a> \
                <span class="hint">\(counted(count, "partnership"))</span></li>

                """
        }
        return "<ul class=\"columns\">\n\(items)</ul>\n"
    }
}

/// One meeting in a list: when, of whom, and by when its papers are to be out.
struct MeetingLine: Component {
    let meeting: Meeting
    let outlook: Outlook

    var html: HTML {
        let day = meeting.day(on: outlook.day) ?? .unknown
        let name = meeting.convener.map { outlook.assessor.title(of: $0) } ?? "A meeting"
        let cancelled: HTML? = meeting.isCancelled(on: outlook.day) ? " (cancelled)" : nil
        return """
            <li>\(day)\(time): <a href="\(outlook.link(.meeting(meeting.key)))">\(name)\
            </a>\(cancelled)</li>

            """
    }

    private var time: String {
        meeting.called.last { $0.starts }.flatMap { $0 }.map { " at \($0)" } ?? ""
    }
}
