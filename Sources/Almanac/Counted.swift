/// The days that counted between two days and the days that did not, each in order.
public struct Counted: Hashable, Sendable {
    /// The days counted. For months, the corresponding date in each.
    public let counted: [Day]

    /// The days left out, with the reason for each.
    public let skipped: [Skipped]

    /// Makes a count from its days.
    public init(counted: [Day], skipped: [Skipped]) {
        self.counted = counted
        self.skipped = skipped
    }
}
