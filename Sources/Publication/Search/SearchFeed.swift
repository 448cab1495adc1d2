import Almanac
public import Assurance
public import Governance

/// One page of what a search found, for feed readers (RFC 4287), in the order of the page.
public struct SearchFeed: Sendable {
    /// The feed in UTF-8.
    public let bytes: [UInt8]

    /// Where a feed of a search stands.
    public struct Whereabouts: Sendable {
        let place: Word
        let base: String
        let own: String
        let page: String

        /// - Parameters:
        ///   - base: where the site is reached from outside, without a slash at its end.
        ///   - own: the path of the feed.
        ///   - page: the path of the page that says the same.
        public init(of place: Word, base: String, own: String, page: String) {
            self.place = place
            self.base = base
            self.own = own
            self.page = page
        }
    }

    /// Writes what was found.
    ///
    /// - Parameter path: where one reads about what was found.
    public init(
        _ hits: [Hit], asked: String, _ assessor: Assessor, _ stands: Whereabouts,
        path: (Findable) -> String
    ) {
        let midnight = AtomFeed.midnight(assessor.day)
        let moments = hits.map {
            $0.entry.map { AtomFeed.moment(of: $0, by: assessor) } ?? midnight
        }
        let title = assessor.record.place.title
        var feed = AtomFeed(
            .init(
                id: "urn:shiremoot:search:"
                    + stands.own.split(separator: "?").joined(separator: "/"),
                title: "\(title): what was found for ‘\(asked)’", author: title,
                updated: moments.max() ?? midnight, own: stands.base + stands.own,
                page: stands.base + stands.page))
        for (hit, moment) in zip(hits, moments) {
            feed.add(
                .init(
                    id: "urn:shiremoot:\(stands.place.text):"
                        + "\(hit.thing)".split(separator: " ").joined(separator: ":"),
                    title: hit.title.plain, updated: moment, page: stands.base + path(hit.thing),
                    summary: hit.says?.plain ?? hit.thing.kindInWords))
        }
        bytes = feed.bytes
    }
}
