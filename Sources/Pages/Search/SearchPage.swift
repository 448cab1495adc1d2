import Address
import Governance
public import Markup
public import Publication

/// What was found of what was asked, the best first.
public struct SearchPage: Page {
    /// What became of a question.
    public enum Outcome: Sendable {
        /// Nothing was asked yet.
        case unasked
        /// It cannot be looked for, and why.
        case refused(String)
        /// What was found.
        case answered(SearchAnswer)
    }

    private let outlook: Outlook
    private let asked: String
    private let outcome: Outcome

    /// Shows what became of a question.
    public init(_ outlook: Outlook, asked: String, _ outcome: Outcome) {
        self.outlook = outlook
        self.asked = asked
        self.outcome = outcome
    }

    public var title: String {
        switch outcome {
        case .unasked: "Search"
        case .refused: "There is a problem with the question"
        case .answered: "Search: \(asked)"
        }
    }

    public var above: [Crumb] { [outlook.top] }

    public var isOneOfMany: Bool { true }

    public var content: HTML {
        """
        <h1>Search</h1>
        \(refusal)\(SearchForm(outlook, name: "q", asked: asked))\(found)
        """
    }

    private var refusal: HTML? {
        guard case .refused(let sentence) = outcome else { return nil }
        return """
            <div class="problems" role="alert">
            <h2>\(title)</h2>
            <p><a href="#q">\(sentence)</a></p>
            </div>

            """
    }

    private var found: HTML {
        switch outcome {
        case .unasked:
            """
            <p>Everything that is public here is looked through, as it is today: partnerships, \
            bodies, people in public office, meetings and their papers, decisions, promises and \
            the frameworks. A phrase can stand in double quotes.</p>

            """
        case .refused: ""
        case .answered(let answer) where answer.total == 0: advice
        case .answered(let answer): list(answer)
        }
    }

    private var advice: HTML {
        """
        <p><strong>Nothing was found.</strong></p>
        <ul>
        <li>Every word has to be there: try fewer words.</li>
        <li>Try the beginning of a word, or a name as it may be written here.</li>
        <li>Look through <a href="\(outlook.link(.partnerships))">all partnerships</a> or \
        <a href="\(outlook.link(.bodies))">all bodies</a>.</li>
        <li>What is not public is not found: <a href="\(outlook.link(.withheld))">what is not \
        shown, and why</a>.</li>
        </ul>

        """
    }

    private func list(_ answer: SearchAnswer) -> HTML {
        let link = outlook.link(.search, asking: query(answer.page))
        let pages = Pagination(of: answer.total, length: SearchAnswer.length, at: link)
        let from = (answer.page - 1) * SearchAnswer.length + 1
        return """
            \(near(answer))<p><strong>\(counted(answer.total, "result")).</strong> \
            \(range(from, answer))</p>
            <ol class="results" start="\(from)">
            \(answer.hits.map { item($0) })</ol>
            \(pages)\(downloads(answer.page))
            """
    }

    private func range(_ from: Int, _ answer: SearchAnswer) -> HTML? {
        guard answer.total > SearchAnswer.length else { return nil }
        return "Shown: \(from.grouped) to \((from + answer.hits.count - 1).grouped)."
    }

    private func near(_ answer: SearchAnswer) -> HTML? {
        guard !answer.near.isEmpty else { return nil }
        let sentences = answer.near.map { near -> HTML in
            let others = near.meant.map { meant -> HTML in
                let whole = asked.replacing(near.asked, with: meant)
                let link = outlook.link(
                    .search, asking: Query([.init("q", whole == asked ? meant : whole)]))
                return "<a href=\"\(link)\">\(meant)</a>"
            }
            return """
                <p>Nothing has the word ‘\(near.asked)’. Did you mean \
                \(HTML(others, separator: " or "))? That is what is shown.</p>

                """
        }
        return "<div class=\"notice\">\n\(sentences)</div>\n"
    }

    private func item(_ hit: Hit) -> HTML {
        let formerly = hit.formerly.map { ", formerly ‘\(Self.marked($0))’" as HTML }
        let says: HTML? = hit.says.map { "\n<p>\(Self.marked($0))</p>" }
        return """
            <li><a href="\(outlook.link(to: hit.thing))">\(Self.marked(hit.title))</a> \
            <span class="hint">\(hit.thing.kindInWords)\(formerly)</span>\(says)</li>

            """
    }

    private static func marked(_ text: MarkedText) -> HTML {
        HTML(text.pieces.map { $0.isFound ? "<mark>\($0.text)</mark>" : "\($0.text)" })
    }

    private func downloads(_ page: Int) -> HTML {
        let forms = OtherForms(
            of: .search, as: [.csv, .json, .atom], asking: query(page), in: outlook)
        return "<p>The same results \(forms).</p>\n"
    }

    private func query(_ page: Int) -> Query { Query([.init("q", asked)]).page(page) }
}
