import Address
import Markup

/// A field to look for something in a place, as it is today.
struct SearchForm: Component {
    private let outlook: Outlook
    private let name: String
    private let asked: String

    /// - Parameters:
    ///   - name: what its field is reached by within the page.
    ///   - asked: what was asked already.
    init(_ outlook: Outlook, name: String, asked: String = "") {
        self.outlook = outlook
        self.name = name
        self.asked = asked
    }

    var html: HTML {
        let today = Link(.within(outlook.place, at: .today, .search))
        let isPast = outlook.at != .today
        let label: HTML = isPast ? "Search it as it is today" : "Search this place"
        let past: HTML? = isPast ? " class=\"past\"" : nil
        let kind: HTML = name == "find" ? "find" : "search"
        return """
            <form class="\(kind)" role="search" method="get" action="\(today)">
            <label for="\(name)"\(past)>\(label)</label>
            <input id="\(name)" name="q" type="search" value="\(asked)" autocomplete="off">
            <button>Search</button>
            </form>

            """
    }
}
