public import Publication

/// The parts in which machines get the findings of a place that has very many.
public struct FindingParts: Sendable {
    /// How many findings are had as a whole; only a place with more has parts.
    public static let most = 20_000
    /// How many findings are in a part: in a large place each takes up to a millisecond to prove.
    public static let length = 2_000
    private let all: Int

    /// Divides all findings of a place.
    public init(_ standings: Standings) { self.init(of: standings.count) }

    init(of all: Int) { self.all = all }

    /// How many parts there are, at least one.
    public var count: Int {
        all <= Self.most ? 1 : (all + Self.length - 1) / Self.length
    }

    /// The places of the findings in a part, the first of which is 1; `nil` where there is none.
    public func places(of part: Int) -> Range<Int>? {
        guard (1...count).contains(part) else { return nil }
        guard count > 1 else { return 0..<all }
        return (part - 1) * Self.length..<min(all, part * Self.length)
    }
}
