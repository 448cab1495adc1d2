import Almanac
public import Assurance
public import Governance

/// One page of what a search found, for feed readers (RFC 4287), in the order of the page.
public struct SearchFeed: Sendable {
    /// The feed in UTF-8.
    public let bytes: [UInt8]

    /// Writes what was found.
    ///
    /// - Parameters:
    ///   - place: the word of the place in which it was found.
    ///   - address: where one reads about what was found, whole or as a path.
    ///   - documents: what papers and minutes that were found have brought, with its address.
    public init(
        _ hits: [Hit], under head: FeedHead, by assessor: Assessor, of place: Word,
        address: (Findable) -> String, documents: (Findable) -> [FeedEnclosure]
    ) {
        let midnight = AtomFeed.midnight(assessor.day)
        let moments = hits.map {
            $0.entry.map { AtomFeed.moment(of: $0, by: assessor) } ?? midnight
        }
        var feed = AtomFeed(
            head, by: assessor.record.place.title, updated: moments.max() ?? midnight)
        for (hit, moment) in zip(hits, moments) {
            feed.add(
                .init(
                    name: "\(place.text):"
                        + "\(hit.thing)".split(separator: " ").joined(separator: ":"),
                    title: hit.title.plain, updated: moment, page: address(hit.thing),
                    summary: Self.summary(of: hit), enclosures: documents(hit.thing)))
        }
        bytes = feed.bytes
    }

    private static func summary(of hit: Hit) -> String {
        let parts =
            hit.formerly.map { "formerly \($0.plain)" } + [hit.says?.plain].compactMap { $0 }
        return parts.isEmpty ? hit.thing.kindInWords : parts.joined(separator: " · ")
    }
}
