import Address
import Markup

/// One page of a list that is too long for one, and the way to the others.
struct Pagination: Component {
    /// Which page is shown, from 1 on.
    let page: Int
    /// How many pages there are, at least one.
    let count: Int
    private let length: Int
    private let link: Link
    private let name: String

    /// Divides a list of some length into pages.
    ///
    /// - Parameters:
    ///   - length: how many things stand on a page, at least 1.
    ///   - link: the address of the list with what is asked there; its page is the one shown, or
    ///     the last where there are not so many.
    ///   - name: what the number is called in the address; that of a second list on a page is the
    ///     name of its part of the page too.
    init(of all: Int, length: Int, at link: Link, as name: String = "page") {
        count = max(1, (all + length - 1) / length)
        page = min(link.query.page(of: name), count)
        self.length = length
        self.link = link
        self.name = name
    }

    /// The places in the list, from 0 on, that stand on the page shown.
    var places: Range<Int> { (page - 1) * length..<page * length }

    /// What stands on the page shown.
    func shown<Things: RandomAccessCollection>(of all: Things) -> Things.SubSequence {
        all.dropFirst(places.lowerBound).prefix(length)
    }

    var html: HTML {
        guard count > 1 else { return "" }
        return """
            <nav class="pages" aria-label="\(label)">
            <ul>
            \(step(page - 1, "prev", "Previous page"))\(numbers)\
            \(step(page + 1, "next", "Next page"))</ul>
            </nav>

            """
    }

    private var label: String { name == "page" ? "Pages" : "Pages of \(name)" }

    /// The first, the last and those around the one shown.
    private var numbers: [HTML] {
        let near = Set([1, count] + (page - 2...page + 2)).filter { (1...count).contains($0) }
        var before = 0
        return near.sorted().map { number in
            let gap: HTML? = number > before + 1 ? "<li aria-hidden=\"true\">…</li>\n" : nil
            before = number
            let current: HTML? = number == page ? " aria-current=\"page\"" : nil
            return """
                \(gap)<li><a href="\(to(number))" aria-label="Page \(number)"\(current)>\
                \(number.grouped)</a></li>

                """
        }
    }

    private func step(_ number: Int, _ relation: HTML, _ words: String) -> HTML? {
        guard (1...count).contains(number) else { return nil }
        return "<li><a rel=\"\(relation)\" href=\"\(to(number))\">\(words)</a></li>\n"
    }

    /// A second list is shown at once, rather than the top of its page.
    private func to(_ number: Int) -> HTML {
        let query = link.query.page(number, of: name)
        let part: HTML = name == "page" ? "" : "#\(name)"
        return "\(Link(link.address, as: link.representation, query))\(part)"
    }
}
