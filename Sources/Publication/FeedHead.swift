/// What stands at the head of a feed for feed readers.
public struct FeedHead: Sendable {
    /// What it is known by, whatever its address, behind `urn:shiremoot:`.
    public let name: String
    /// What it tells of.
    public let title: String
    /// Where the feed itself stands, whole or as a path.
    public let own: String
    /// Where the page stands that says the same.
    public let page: String

    /// Names a feed.
    public init(name: String, title: String, own: String, page: String) {
        self.name = name
        self.title = title
        self.own = own
        self.page = page
    }
}
