public import Assurance
public import Governance

/// What an audience saw of a place, and how everything stood or what was judged again.
public struct Look: Sendable {
    /// How many looks there were, this one included.
    public let number: Int
    /// What may be seen.
    public let sight: Sight
    /// How it stands.
    public let news: News

    /// What a look brings of the findings.
    public enum News: Sendable {
        /// All findings, in the order of a whole assessment.
        case everything([Finding])
        /// All findings in every partnership in which anything was judged again since the look
        /// before; under `nil`, all that are in none.
        case renewed([Partnership.Key?: [Finding]])
    }
}
