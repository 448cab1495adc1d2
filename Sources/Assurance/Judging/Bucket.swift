public import Governance

/// The part of all findings that one change can touch and that is judged again as a whole.
public struct Bucket: Hashable, Sendable {
    /// Under which adoption.
    public let adoption: Adoption.Key
    /// In which partnership; `nil` for what the party does by itself.
    public let partnership: Partnership.Key?
    /// At which meeting; `nil` for the partnership as a whole.
    public let meeting: Meeting.Key?
}
