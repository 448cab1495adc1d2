import Address
import Markup

/// The pages of one thing beside one another, of which one is shown.
struct Parts: Component {
    private let label: String
    private let items: [HTML]

    /// - Parameters:
    ///   - label: what they are parts of, for whoever hears the page.
    ///   - all: each of them, what it is called and where it stands.
    init<Part: Equatable>(
        _ label: String, _ all: some Sequence<Part>, shown: Part, words: (Part) -> String,
        link: (Part) -> Link
    ) {
        self.label = label
        items = all.map { part in
            let current: HTML? = part == shown ? " aria-current=\"page\"" : nil
            return "<li><a href=\"\(link(part))\"\(current)>\(words(part))</a></li>\n"
        }
    }

    var html: HTML {
        """
        <nav class="parts" aria-label="\(label)">
        <ul>
        \(items)</ul>
        </nav>

        """
    }
}
