import Almanac
public import Assurance
public import Governance

/// What was entered lately, for feed readers (RFC 4287).
public struct NewsFeed: Sendable {
    /// The feed in UTF-8.
    public let bytes: [UInt8]

    /// Writes things that were entered, the newest first.
    ///
    /// - Parameters:
    ///   - address: where one reads about a subject, whole or as a path.
    ///   - documents: what papers and minutes brought, with its address.
    public init(
        _ rows: [NewsRow], under head: FeedHead, by assessor: Assessor,
        address: (SubjectRef) -> String, documents: (NewsRow) -> [FeedEnclosure]
    ) {
        let updated = rows.first.map { AtomFeed.moment(of: $0.entry, by: assessor) }
        var feed = AtomFeed(
            head, by: assessor.record.place.title,
            updated: updated ?? AtomFeed.midnight(assessor.day))
        for row in rows {
            feed.add(
                .init(
                    name: "\(head.name):entry:\(row.entry.number)",
                    title: assessor.title(of: row.subject),
                    updated: AtomFeed.moment(of: row.entry, by: assessor),
                    page: address(row.subject), summary: row.says,
                    enclosures: documents(row)))
        }
        bytes = feed.bytes
    }
}
