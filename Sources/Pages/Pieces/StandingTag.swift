import Assurance
import Markup
import Publication

/// How something stands, as a word with a mark before it: never by colour alone.
struct StandingTag: Component {
    private let name: Standing.Name
    private let words: String

    /// The word for a standing.
    init(_ standing: Standing) {
        name = standing.name
        words = standing.word
    }

    /// Other words for it, such as a date.
    init(_ name: Standing.Name, _ words: String) {
        self.name = name
        self.words = words
    }

    var html: HTML {
        "<span class=\"tag \(name.rawValue)\">\(words)</span>"
    }
}

/// What a finding says at a glance: its standing, or that it does not count and why.
struct FindingTag: Component {
    let finding: Finding

    var html: HTML {
        let tag = StandingTag(finding.standing)
        if !finding.key.isAdopted { return "<span class=\"apart\">Yardstick:</span> \(tag)" }
        switch finding.key.weight {
        case .must: break
        case .hope: return "<span class=\"apart\">Hoped for:</span> \(tag)"
        case .query: return "<span class=\"apart\">A question:</span> \(tag)"
        }
        return finding.counts ? tag.html : "<span class=\"apart\">History:</span> \(tag)"
    }
}

/// How many duties stand how: a bar whose parts have patterns, with its numbers beside it.
struct StandingChart: Component {
    let tally: Standings.Tally
    let title: String

    /// The order in which the parts of a chart stand.
    static let order: [Standing.Name] = [
        .kept, .due, .excused, .unknown, .late, .missed,
    ]

    private var shown: [(name: Standing.Name, count: Int)] {
        Self.order.map { ($0, tally[$0]) }.filter { $0.1 > 0 }
    }

    var html: HTML {
        guard tally.asked > 0 else { return "<p>Nothing has been undertaken yet.</p>\n" }
        return """
            <figure class="standing">
            <svg viewBox="0 0 600 24" preserveAspectRatio="none" role="img" \
            aria-label="\(words)">
            \(Patterns())\(bars)</svg>
            <figcaption>
            <ul class="numbers">
            \(numbers)</ul>
            </figcaption>
            </figure>

            """
    }

    private var words: String {
        let parts = shown.map { "\($0.count) \($0.name.inWords)" }
        return "\(title): \(parts.joined(separator: ", "))"
    }

    private var bars: [HTML] {
        var start = 0
        return shown.map { name, count in
            let from = 600 * start / tally.asked
            start += count
            let width = max(1, 600 * start / tally.asked - from)
            return """
                <rect class="\(name.rawValue)" x="\(from)" y="0" width="\(width)" height="24"/>
                <rect fill="url(#fill-\(name.rawValue))" x="\(from)" y="0" width="\(width)" \
                height="24"/>

                """
        }
    }

    private var numbers: [HTML] {
        shown.map { name, count in
            """
            <li><strong>\(count.grouped)</strong> \(StandingTag(name, name.inWords))</li>

            """
        }
    }
}

/// The patterns by which the parts of a chart are told apart in grey.
struct Patterns: Component {
    var html: HTML {
        """
        <defs>
        <pattern id="fill-due" width="8" height="8" patternUnits="userSpaceOnUse">\
        <circle class="ink" cx="4" cy="4" r="1"/></pattern>
        <pattern id="fill-unknown" width="8" height="8" patternUnits="userSpaceOnUse">\
        <path class="line" d="M0 4h8"/></pattern>
        <pattern id="fill-late" width="8" height="8" patternUnits="userSpaceOnUse">\
        <path class="line" d="M0 8L8 0"/></pattern>
        <pattern id="fill-missed" width="8" height="8" patternUnits="userSpaceOnUse">\
        <path class="line" d="M0 8L8 0M0 0l8 8"/></pattern>
        <pattern id="fill-excused" width="8" height="8" patternUnits="userSpaceOnUse">\
        <path class="line" d="M4 0v8"/></pattern>
        <pattern id="fill-kept" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>
        </defs>

        """
    }
}

extension Standing.Name {
    /// The public word for it.
    var inWords: String {
        switch self {
        case .kept: "kept"
        case .due: "due"
        case .late: "late"
        case .missed: "missed"
        case .excused: "with a reason"
        case .unknown: "not known"
        case .notApplicable: "does not apply"
        }
    }
}
