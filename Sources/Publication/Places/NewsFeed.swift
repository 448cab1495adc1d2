import Almanac
public import Assurance
public import Governance

/// What was entered lately, for feed readers (RFC 4287).
public struct NewsFeed: Sendable {
    /// The feed in UTF-8.
    public let bytes: [UInt8]

    /// Writes the latest fifty things.
    ///
    /// - Parameters:
    ///   - base: where the site is reached from outside, without a slash at its end; may be empty.
    ///   - path: where one reads about a subject.
    public init(
        _ assessor: Assessor, of place: Word, base: String, path: (SubjectRef) -> String
    ) {
        let rows = assessor.news(most: 50)
        let title = assessor.record.place.title
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <id>urn:shiremoot:\(place.text)</id>
            <title>\(title.inXML): what is new</title>
            <updated>\(Self.midnight(rows.first?.recorded ?? assessor.day))</updated>
            <author><name>\(title.inXML)</name></author>
            <link rel="self" href="\(base)/\(place.text).atom"/>
            <link rel="alternate" type="text/html" href="\(base)/\(place.text)"/>

            """
        for row in rows {
            text += """
                <entry>
                <id>urn:shiremoot:\(place.text):entry:\(row.entry.number)</id>
                <title>\(assessor.title(of: row.subject).inXML)</title>
                <updated>\(Self.midnight(row.recorded))</updated>
                <link rel="alternate" type="text/html" href="\((base + path(row.subject)).inXML)"/>
                <summary>\(row.says.inXML)</summary>
                </entry>

                """
        }
        bytes = Array((text + "</feed>\n").utf8)
    }

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
