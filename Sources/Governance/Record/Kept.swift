public import Almanac

/// A sentence, a name or an address that a person typed, kept beside the journal.
///
/// The entry holds only the SHA-256 of salt and bytes, so that the text can be erased later and
/// the chain of entries still holds. Who may read it is its `Audience`.
public struct Kept: Hashable, Sendable {
    /// The SHA-256 of salt and bytes, under which the text is kept.
    public let digest: Digest

    /// Refers to a kept text by its hash.
    public init(_ digest: Digest) {
        self.digest = digest
    }
}

/// Who may read a kept text.
public enum Audience: String, CaseIterable, Hashable, Sendable {
    /// Anyone, without signing in.
    case everyone
    /// Those with a grant in the place.
    case insiders
    /// Those who keep the place's record.
    case keepers
}

/// What became of a kept text: still there, or erased on a day.
public enum KeptText: Hashable, Sendable {
    case standing(String, for: Audience)
    case erased(on: Day)

    /// The text, or what to print instead.
    public var inWords: String {
        switch self {
        case .standing(let text, _): text
        case .erased(let day): "[erased on \(day.inWords)]"
        }
    }
}
