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

/// Who may read a kept text; each audience may read what is for those before it.
public enum Audience: String, CaseIterable, Hashable, Comparable, Sendable {
    /// Anyone, without signing in.
    case everyone
    /// Those with a grant in the place.
    case insiders
    /// Those who keep the place's record.
    case keepers

    /// The wider audience comes first.
    public static func < (left: Audience, right: Audience) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .everyone: 0
        case .insiders: 1
        case .keepers: 2
        }
    }
}

/// What became of a kept text: still there, erased on a day, or not for whoever reads.
public enum KeptText: Hashable, Sendable {
    case standing(String, for: Audience)
    case erased(on: Day)
    /// It is there, and whoever holds this record may not read it.
    case withheld

    /// The text, or what to print instead.
    public var inWords: String {
        switch self {
        case .standing(let text, _): text
        case .erased(let day): "[erased on \(day.inWords)]"
        case .withheld: "[not public]"
        }
    }
}
