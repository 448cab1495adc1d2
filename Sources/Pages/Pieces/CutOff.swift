import Markup

/// What is said below a list of which only so many are shown; nothing where all of them are.
struct CutOff: Component {
    private let which: String
    private let most: Int
    private let all: Int
    private let rest: HTML?

    /// - Parameters:
    ///   - which: which of them are shown: "latest", "gravest".
    ///   - most: how many are shown at most.
    ///   - all: how many there are.
    ///   - rest: where the others are, in a sentence.
    init(_ which: String, _ most: Int, of all: Int, rest: HTML? = nil) {
        self.which = which
        self.most = most
        self.all = all
        self.rest = rest
    }

    var html: HTML {
        guard all > most else { return "" }
        let more: HTML? = rest.map { " \($0)" }
        return "<p>The \(which) \(most.grouped) of \(all.grouped) are shown.\(more)</p>\n"
    }
}
