import Markup
import Publication

/// What changed between two texts, sentence by sentence: in words, and not by colour or lines
/// alone.
struct RedlineView: Component {
    let changes: [ClauseChange]

    var html: HTML {
        let same = changes.count { if case .same = $0.change { true } else { false } }
        let items = changes.compactMap { change in
            item(change.change).map { "<dt>\(change.title)</dt>\n<dd>\($0)</dd>\n" as HTML }
        }
        let alike = same == 1 ? "1 passage reads" : "\(same.grouped) passages read"
        guard !items.isEmpty else {
            return "<p>Nothing changed: \(alike) the same in both.</p>\n"
        }
        let differ = items.count == 1 ? "1 differs" : "\(items.count.grouped) differ"
        return
            "<p>\(differ); \(alike) the same in both.</p>\n<dl class=\"redline\">\n\(items)</dl>\n"
    }

    private func item(_ change: ClauseChange.Change) -> HTML? {
        switch change {
        case .same: nil
        case .changed(let redline): HTML(redline.runs.map { run($0) }, separator: " ")
        case .rewritten: "It was rewritten, and is too long to be compared word by word."
        case .putIn(let words): putIn(words)
        case .takenOut(let words): takenOut(words)
        }
    }

    private func run(_ run: Redline.Run) -> HTML {
        switch run.change {
        case .kept: "\(run.words)"
        case .putIn: putIn(run.words)
        case .takenOut: takenOut(run.words)
        }
    }

    private func putIn(_ words: String) -> HTML {
        "<ins><span class=\"apart\">[put in:</span> \(words)<span class=\"apart\">]</span></ins>"
    }

    private func takenOut(_ words: String) -> HTML {
        "<del><span class=\"apart\">[taken out:</span> \(words)<span class=\"apart\">]</span></del>"
    }
}
