public import Governance

/// One request of several that was refused: its place among them, counted from one, and why.
public struct LineProblem: Hashable, Sendable {
    /// Its place among the requests or lines, counted from one.
    public let line: Int
    /// Why it was refused, field by field.
    public let refusal: Refusal

    /// Says which line was refused, and why.
    public init(line: Int, refusal: Refusal) {
        self.line = line
        self.refusal = refusal
    }
}

/// Everything that stands in the way of several requests. Nothing was written.
public struct LineProblems: Error, Hashable, Sendable {
    /// Each request or line that was refused, in their order.
    public let refusals: [LineProblem]

    /// Collects refusals.
    public init(_ refusals: [LineProblem]) {
        self.refusals = refusals
    }
}
