import Address
import Almanac
import Assurance
public import Governance
public import Markup
import Publication

/// The places there are, and what needs none.
public struct FrontPage: Page {
    /// One place by its word, what it is called and what it says of itself.
    public struct Entry: Sendable {
        let place: Word
        let title: String
        let notice: String?
        let partnerships: Int

        /// Lists a place as the public may see it.
        public init(_ place: Word, _ sight: Sight) {
            self.place = place
            title = sight.record.place.title
            notice = sight.record.place.provenance.notice
            let assessor = Assessor(sight.record, on: sight.day, by: Library())
            partnerships = sight.record.partnerships.keys { assessor.isRunning($0) }.count
        }
    }

    private let places: [Entry]

    public let title = "Partnerships in the open"

    /// Lists places in their order.
    public init(_ places: [Entry]) { self.places = places }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Councils and their partners undertake things together. Here anyone can \
        see what was undertaken, by whom, and how it stands, with the proof.</p>
        \(Section("Places", "places", list))\(Section("Without a place", "tools", tools))
        """
    }

    private var list: HTML {
        guard !places.isEmpty else { return "<p>No place is open to the public here yet.</p>\n" }
        let items = places.map { entry -> HTML in
            """
            <li><a href="\(Link(.within(entry.place, at: .today, .home)))">\(entry.title)</a>
            <p>\(counted(entry.partnerships, "running partnership")).\
            \(entry.notice.map { " " + $0 } ?? "")</p></li>

            """
        }
        return "<ul class=\"cards\">\n\(items)</ul>\n"
    }

    private var tools: HTML {
        """
        <ul class="cards">
        <li><a href="\(Link(.papersOut))">When must papers be out?</a>
        <p>Give the day of a meeting and a rule; see every day that counts and every day that \
        does not.</p></li>
        </ul>

        """
    }
}
