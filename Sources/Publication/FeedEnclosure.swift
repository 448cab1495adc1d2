public import Governance

/// A document that an entry of a feed brings along (RFC 4287, section 4.2.7.2).
public struct FeedEnclosure: Hashable, Sendable {
    private let document: Document
    private let address: String

    /// Encloses a document that everyone may read.
    ///
    /// - Parameter address: where it is, whole or as a path.
    public init(_ document: Document, at address: String) {
        self.document = document
        self.address = address
    }

    /// The link to it, a line of its own.
    var link: String {
        """
        <link rel="enclosure" type="\(document.type.mediaType.inXML)" length="\(document.size)" \
        href="\(address.inXML)"/>

        """
    }
}
