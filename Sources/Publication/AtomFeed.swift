import Almanac
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
        let updated: Day
        /// Where it stands, and where the page stands that says the same.
        let own: String
        let page: String
    }

    /// One entry of it.
    struct Entry {
        let id: String
        let title: String
        let updated: Day
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
            <updated>\(Self.midnight(head.updated))</updated>
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
            <updated>\(Self.midnight(entry.updated))</updated>
            <link rel="alternate" type="text/html" href="\(entry.page.inXML)"/>
            <summary>\(entry.summary.inXML)</summary>
            </entry>

            """
    }

    /// The whole of it in UTF-8.
    var bytes: [UInt8] { Array((text + "</feed>\n").utf8) }

    private static func midnight(_ day: Day) -> String { "\(day.description)T00:00:00Z" }
}

extension String {
    /// As text or an attribute of XML 1.0, without the controls that it has no place for.
    fileprivate var inXML: String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n": escaped += " "
            default:
                let isAllowed = scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE
                escaped.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
            }
        }
        return escaped
    }
}
