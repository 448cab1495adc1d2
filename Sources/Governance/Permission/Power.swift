/// What a grant entitles somebody to do.
public enum Power: String, CaseIterable, Hashable, Sendable, Choice {
    /// Found and open the place, grant and withdraw grants, correct, withdraw and erase.
    case administer
    /// Keep the register: bodies, people, partnerships, involvements, seats, sources.
    case register
    /// Call meetings, publish papers and minutes, send briefings.
    case convene
    /// Record approvals, decisions, promises and resources.
    case decide
    /// Adopt frameworks, hold up yardsticks, publish versions, run consultations.
    case adopt
    /// Answer a finding that is about oneself.
    case answer

    public static let meaning = "a power"
}

/// A power that somebody has over a place, a body, a partnership or a seat.
public struct Grant: Hashable, Sendable {
    /// Who has the powers, or has them no longer.
    public let person: Person.Key
    /// What they may do, or may do no longer.
    public let powers: [Power]
    /// The subject to which they may do it, and to all that hangs on it.
    public let over: SubjectRef
    /// Whether the powers were given; `false` when they were withdrawn again.
    public let isGiven: Bool
}
