public import Address
import Almanac
import Governance
public import Markup

/// The frame around every page: title, way down, navigation, banners and foot.
public struct Layout: Component {
    private let page: any Page
    private let outlook: Outlook?
    private let address: Address?

    /// Frames a page.
    ///
    /// - Parameters:
    ///   - outlook: what may be seen of the place, for a page of one.
    ///   - address: where it stands; `nil` for what stands nowhere, such as a page not found.
    public init(_ page: any Page, _ outlook: Outlook? = nil, at address: Address? = nil) {
        self.page = page
        self.outlook = outlook
        self.address = address
    }

    public var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <title>\(title)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        \(robots)\(alternates)<link rel="stylesheet" href="\(Link(.styles))">
        \(colours)\(page.linkedData)</head>
        <body>
        <a class="skip" href="#main">Skip to main content</a>
        \(header)
        <div class="width">
        \(banner)\(crumbs)<main id="main" tabindex="-1">
        \(page.content)
        </main>
        </div>
        \(footer)
        </body>
        </html>

        """
    }

    /// The second stylesheet, of a place that has colours of its own.
    private var colours: HTML? {
        guard let outlook, outlook.livery.hasColours else { return nil }
        return "<link rel=\"stylesheet\" href=\"\(Link(.look(outlook.place)))\">\n"
    }

    private var title: String {
        [page.title == placeTitle ? nil : page.title, placeTitle, "Shiremoot"]
            .compactMap { $0 }.joined(separator: " – ")
    }

    private var placeTitle: String? { outlook?.record.place.title }

    /// A page as at a past day is one of very many, and none of them is to be found by a search.
    private var robots: HTML? {
        guard let outlook, outlook.at != .today || page.isOneOfMany else { return nil }
        return "<meta name=\"robots\" content=\"noindex\">\n"
    }

    private var alternates: HTML {
        guard let address else { return "" }
        return HTML(
            page.others.map { other in
                """
                <link rel="alternate" type="\(other.mediaType)" \
                href="\(Link(address, as: other))" title="\(other.inWords)">

                """
            })
    }

    private var header: HTML {
        """
        <header>
        <div class="width">
        \(outlook?.head ?? service)
        \(search)\(navigation)
        </div>
        </header>
        """
    }

    private var service: HTML {
        "<p class=\"service\"><a href=\"\(Link(.front))\">Shiremoot</a></p>"
    }

    private var navigation: HTML? {
        guard let outlook else { return nil }
        let pages: [(String, Address.Page)] = [
            ("Home", .home), ("Partnerships", .partnerships),
            ("How it stands", .assurance), ("Promises", .promises), ("Resources", .resources),
            ("Arrangements", .arrangements), ("Bodies", .bodies), ("Frameworks", .frameworks),
        ]
        let items = pages.map { name, page -> HTML in
            let link = outlook.link(page)
            let current: HTML? = link.address == address ? " aria-current=\"page\"" : nil
            return "<li><a href=\"\(link)\"\(current)>\(name)</a></li>\n"
        }
        return """
            <nav aria-label="Of this place">
            <ul>
            \(items)</ul>
            </nav>
            """
    }

    /// Looks for something in the place, as it is today whatever day is shown.
    private var search: HTML? {
        guard let outlook, !page.isOneOfMany else { return nil }
        return SearchForm(outlook, name: "find").html
    }

    private var banner: HTML {
        guard let outlook else { return "" }
        var banner = HTML()
        if let notice = outlook.record.place.provenance.notice {
            banner += """
                <div class="phase" role="region" aria-label="About this record">
                <p>\(notice)</p>
                </div>

                """
        }
        if outlook.at != .today, let address {
            let now = outlook.now ?? .within(outlook.place, at: .today, .home)
            let words =
                now == address.as(at: .today)
                ? "See it as it stands today" : "How things stand today"
            banner += """
                <div class="as-at" role="region" aria-label="As at a past day">
                <p>\(asAt(outlook)) <a href="\(Link(now))">\(words)</a>\
                \(hindsight(outlook, address))</p>
                </div>

                """
        }
        return banner
    }

    /// Where one reads what a page as at this day did not know then.
    private func hindsight(_ outlook: Outlook, _ address: Address) -> HTML? {
        let link = outlook.link(.hindsight)
        guard link.address != address else { return nil }
        return " <a href=\"\(link)\">What was known then, beside what is known now</a>"
    }

    private func asAt(_ outlook: Outlook) -> HTML {
        if case .knownOn(let known, _) = outlook.at {
            return """
                This page shows how things stood on <strong>\(outlook.day)</strong>, by what had \
                been entered by the end of \(known).
                """
        }
        return "This page shows how things stood on <strong>\(outlook.day)</strong>."
    }

    private var crumbs: HTML? {
        guard !page.above.isEmpty else { return nil }
        let items = page.above.map { crumb -> HTML in
            "<li><a href=\"\(crumb.link)\">\(crumb.title)</a></li>\n"
        }
        return """
            <nav class="crumbs" aria-label="Way down to this page">
            <ol>
            \(items)</ol>
            </nav>

            """
    }

    private var footer: HTML {
        """
        <footer>
        <div class="width">
        \(moment)<ul>
        <li><a href="\(Link(.papersOut))">When must papers be out?</a></li>
        \(journal)</ul>
        \(outlook?.terms)<p>Who promised what, and how it stands, worked out from the \
        record and shown with its proof.</p>
        </div>
        </footer>
        """
    }

    private var journal: HTML? {
        guard let outlook else { return nil }
        return """
            <li><a href="\(outlook.link(.journal))">The journal: every entry</a></li>
            <li><a href="\(outlook.link(.withheld))">What is not shown, and why</a></li>

            """
    }

    /// Asks for the same page as at another day.
    private var moment: HTML? {
        guard let outlook, let address, !page.isOneOfMany else { return nil }
        return """
            <form method="get" action="\(Link(address.as(at: .today)))">
            <label for="as-at">See this page as at another day</label>
            <span class="hint" id="as-at-hint">Such as \(outlook.day.description)</span>
            <input id="as-at" name="as-at" type="date" value="\(outlook.day.description)" \
            aria-describedby="as-at-hint">
            <button>Show that day</button>
            </form>

            """
    }
}

extension Representation {
    /// As what it is sent.
    public var mediaType: String {
        switch self {
        case .page: "text/html; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json"
        case .ics: "text/calendar; charset=utf-8"
        case .atom: "application/atom+xml"
        }
    }
}
