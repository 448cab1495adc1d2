public import Governance

/// One thing that was found, as machines read it.
public struct HitRow: Row {
    private let hit: Hit
    private let address: String

    /// Writes down what was found.
    ///
    /// - Parameter address: where one reads about it.
    public init(_ hit: Hit, at address: String) {
        self.hit = hit
        self.address = address
    }

    public static let columns = ["kind", "title", "says", "address", "entry", "formerly"]

    public var values: [Datum] {
        [
            .text(hit.thing.kindInWords), .text(hit.title.plain), .optional(hit.says?.plain),
            .text(address), .optional(hit.entry?.number), .texts(hit.formerly.map(\.plain)),
        ]
    }
}
