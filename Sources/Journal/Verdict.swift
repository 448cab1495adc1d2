import Governance

/// Whether a journal holds: every entry, and every text that stands beside it.
public enum Verdict: Hashable, Sendable {
    /// It holds as far as this head.
    case holds(Head)
    /// It does not hold from this entry on, or does not reach it. Zero when no entry is to blame.
    case broken(at: Int, because: String)
}

/// The first entry of a chain that does not hold.
public struct Break: Error, Hashable, Sendable {
    /// The number that the entry has or should have had: one more than the last that holds.
    public let number: Int
    /// What is wrong with it, in a sentence.
    public let because: String
}
