/// What a governing document is expected to say (Audit Commission, Governing Partnerships, 2005,
/// paragraph 138).
public enum GoverningClause: String, Choice, Hashable {
    case name, aims, membership, termination, delegation, powers, roles, income, notice
    case frequency, quorum, chair, voting, substitutes, decisions, timescales, amendment
    case minutes, dissolution, period, liabilities, banking, insurance, assets, audit
    case contributions, contact, exit

    public static let meaning = "a clause of a governing document"
}

/// Whether a governing document has a clause.
public enum ClauseFinding: String, Choice, Hashable {
    case present, missing, notApplicable

    public static let meaning = "a finding on a clause"
}

/// Why a partnership was reviewed.
public enum ReviewKind: String, Choice, Hashable {
    case annual, health, outOfTurn

    public static let meaning = "a kind of review"
}

/// What calls for a review out of turn.
public enum ReviewTrigger: String, Choice, Hashable {
    case partnerWithdrew, contributionChanged, chairChanged, targetsMissed, quorumFailed
    case lawChanged, reorganisation, other

    public static let meaning = "a cause for a review"
}

/// What a partner said to what a body offers.
public enum OfferAnswer: String, Choice, Hashable {
    case accepted, objected

    public static let meaning = "an answer to an offer"
}

/// What stands on a forward agenda.
public enum ForwardSort: String, Choice, Hashable {
    case issue, project, task, theme

    public static let meaning = "a sort of forward item"
}

/// How a group is involved.
public enum GroupPlan: String, Choice, Hashable {
    case seat, consult, none

    public static let meaning = "a way to involve a group"
}

/// What a body said to an invitation.
public enum InvitationAnswer: String, Choice, Hashable {
    case accepted, declined

    public static let meaning = "an answer to an invitation"
}

/// What is counted for a quorum.
public enum QuorumOf: String, Choice, Hashable {
    /// Those who come, each once, for however many they speak.
    case people
    /// The seats that somebody came for.
    case seats

    public static let meaning = "what a quorum counts"
}

/// What has to be settled when a body leaves or a partnership is wound up.
public enum ExitStep: String, Choice, Hashable {
    case notice, assets, people, money, liabilities, records, communications, duties, lessons

    public static let meaning = "a step of leaving"
}
