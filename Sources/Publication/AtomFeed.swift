import Almanac
import Assurance
import Governance

/// Writes a feed for feed readers (RFC 4287): what stands at its head, and its entries.
struct AtomFeed {
    /// What stands at the head of a feed.
    struct Head {
        /// What it is known by, whatever its address.
        let id: String
        let title: String
        /// By whom it is.
        let author: String
        /// When it was changed last (RFC 3339).
        let updated: String
        /// Where it stands, and where the page stands that says the same.
        let own: String
        let page: String
    }

    /// One entry of it.
    struct Entry {
        let id: String
        let title: String
        let updated: String
        let page: String
        let summary: String
    }

    private var text: String

    init(_ head: Head) {
        text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <id>\(head.id.inXML)</id>
            <title>\(head.title.inXML)</title>
            <updated>\(head.updated.inXML)</updated>
            <author><name>\(head.author.inXML)</name></author>
            <link rel="self" href="\(head.own.inXML)"/>
            <link rel="alternate" type="text/html" href="\(head.page.inXML)"/>

            """
    }

    mutating func add(_ entry: Entry) {
        text += """
            <entry>
            <id>\(entry.id.inXML)</id>
            <title>\(entry.title.inXML)</title>
            <updated>\(entry.updated.inXML)</updated>
            <link rel="alternate" type="text/html" href="\(entry.page.inXML)"/>
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
