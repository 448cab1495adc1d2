import Almanac
public import Assurance
public import Governance

/// What was entered lately, for feed readers (RFC 4287).
public struct NewsFeed: Sendable {
    /// The feed in UTF-8.
    public let bytes: [UInt8]

    /// What a feed is called and where it stands.
    public struct Head: Sendable {
        /// The name that stays, behind `urn:shiremoot:`, such as `shire:partnership:moot`.
        public let name: String
        /// What it is about.
        public let title: String
        /// Where the feed itself stands, whole or as a path.
        public let feed: String
        /// Where the page stands whose feed it is.
        public let page: String

        /// Names a feed.
        public init(name: String, title: String, feed: String, page: String) {
            self.name = name
            self.title = title
            self.feed = feed
            self.page = page
        }
    }

    /// Writes things that were entered, the newest first.
    ///
    /// - Parameter address: where one reads about a subject, whole or as a path.
    public init(
        _ rows: [NewsRow], under head: Head, by assessor: Assessor,
        address: (SubjectRef) -> String
    ) {
        let updated = rows.first.map { AtomFeed.moment(of: $0.entry, by: assessor) }
        var feed = AtomFeed(
            .init(
                id: "urn:shiremoot:\(head.name)", title: "\(head.title): what is new",
                author: assessor.record.place.title,
                updated: updated ?? AtomFeed.midnight(assessor.day), own: head.feed,
                page: head.page))
        for row in rows {
            feed.add(
                .init(
                    id: "urn:shiremoot:\(head.name):entry:\(row.entry.number)",
                    title: assessor.title(of: row.subject),
                    updated: AtomFeed.moment(of: row.entry, by: assessor),
                    page: address(row.subject), summary: row.says))
        }
        bytes = feed.bytes
    }
}
