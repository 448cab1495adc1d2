import Almanac
import Assurance
import Governance

/// Writes a feed for feed readers (RFC 4287): what stands at its head, and its entries.
struct AtomFeed {
    /// One entry of it.
    struct Entry {
        /// What it is known by, behind `urn:shiremoot:`.
        let name: String
        let title: String
        let updated: String
        let page: String
        let summary: String
        var enclosures: [FeedEnclosure] = []
    }

    private var text: String

    /// - Parameters:
    ///   - author: by whom it is.
    ///   - updated: when it was changed last (RFC 3339).
    init(_ head: FeedHead, by author: String, updated: String) {
        text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <id>urn:shiremoot:\(head.name.inXML)</id>
            <title>\(head.title.inXML)</title>
            <updated>\(updated.inXML)</updated>
            <author><name>\(author.inXML)</name></author>
            <link rel="self" href="\(head.own.inXML)"/>
            <link rel="alternate" type="text/html" href="\(head.page.inXML)"/>

            """
    }

    mutating func add(_ entry: Entry) {
        text += """
            <entry>
            <id>urn:shiremoot:\(entry.name.inXML)</id>
            <title>\(entry.title.inXML)</title>
            <updated>\(entry.updated.inXML)</updated>
            <link rel="alternate" type="text/html" href="\(entry.page.inXML)"/>
            \(entry.enclosures.map(\.link).joined())\
            <summary>\(entry.summary.inXML)</summary>
            </entry>

            """
    }

    /// The whole of it in UTF-8.
    var bytes: [UInt8] { Array((text + "</feed>\n").utf8) }

    /// When an entry was written down, to the second; its day where no more is known.
    static func moment(of entry: EntryNumber, by assessor: Assessor) -> String {
        assessor.record.moment(of: entry).map { $0.description.prefix(19) + "Z" }
            ?? midnight(assessor.record.recorded(entry) ?? assessor.day)
    }

    /// The beginning of a day.
    static func midnight(_ day: Day) -> String { "\(day.description)T00:00:00Z" }
}
