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
        var feed = AtomFeed(
            .init(
                id: "urn:shiremoot:\(place.text)", title: "\(title): what is new", author: title,
                updated: rows.first?.recorded ?? assessor.day,
                own: "\(base)/\(place.text).atom", page: "\(base)/\(place.text)"))
        for row in rows {
            feed.add(
                .init(
                    id: "urn:shiremoot:\(place.text):entry:\(row.entry.number)",
                    title: assessor.title(of: row.subject), updated: row.recorded,
                    page: base + path(row.subject), summary: row.says))
        }
        bytes = feed.bytes
    }
}
