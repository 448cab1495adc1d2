import Address
import Markup

/// Within a sentence, the way to the same in other forms: "as a spreadsheet (CSV) or as JSON".
struct OtherForms: Component {
    private let links: [(words: String, link: Link)]

    /// - Parameters:
    ///   - page: what can be had so.
    ///   - forms: in which forms, in their order.
    init(
        of page: Address.Page, as forms: [Representation] = [.csv, .json],
        asking query: Query = .none, in outlook: Outlook
    ) {
        links = forms.map { ($0.inWords, outlook.link(page, as: $0, asking: query)) }
    }

    var html: HTML {
        let ways = links.map { HTML.link($0.words, $0.link) }
        guard let last = ways.last, ways.count > 1 else { return HTML(ways) }
        return "\(HTML(ways.dropLast(), separator: ", ")) or \(last)"
    }
}

extension Representation {
    /// How a form is named where it can be had.
    var inWords: String {
        switch self {
        case .page: "a page"
        case .csv: "as a spreadsheet (CSV)"
        case .json: "as JSON"
        case .ics: "for calendars (iCalendar)"
        case .atom: "for feed readers (Atom)"
        }
    }
}
