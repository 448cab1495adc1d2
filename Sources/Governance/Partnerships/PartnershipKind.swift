/// The kinds of partnership.
public enum PartnershipKind: String, Choice, Hashable {
    case statutory, strategic, thematic, jointCommittee, sharedService, funding
    case forum, network, outsideBody

    public static let meaning = "a kind of partnership"
}

/// How significant a partnership is: how closely it is looked after.
public enum Band: String, Choice, Hashable {
    case major, moderate, limited

    public static let meaning = "a band of significance"
}

/// How far a body is involved in a partnership, from leading it to receiving its papers.
public enum InvolvementLevel: String, Choice, Hashable {
    case leadAccountableBody, jointLead, fullPartner, contributor, observer, papersOnly

    public static let meaning = "a level of involvement"

    /// What it is called in a sentence.
    public var inWords: String { rawValue.hyphenated.replacingHyphens }
}

/// The offices held in a partnership or for a body involved in it.
public enum Office: String, Choice, Hashable {
    case chair, secretary, leadMember, oppositionSpokesperson, leadOfficer

    public static let meaning = "an office"

    /// What it is called in a sentence.
    public var inWords: String { rawValue.hyphenated.replacingHyphens }
}

/// What a partnership may be given to be run by.
public enum Arrangement: String, Choice, Hashable {
    case termsOfReference, objectives, targets, performanceArrangements
    case riskRegister, complaintsRoute, engagement, exitPlan

    public static let meaning = "an arrangement"
}

/// The rank by which somebody sits at a table, where no name is needed.
public enum Rank: String, Choice, Hashable {
    case leader, deputyLeader, councillor, executiveMember, chair, chiefExecutive, director
    case officer, chiefOfficer, clinicalChair, clerk, member, commissioner, principal

    public static let meaning = "a rank"

    /// What it is called in a sentence.
    public var inWords: String { rawValue.hyphenated.replacingHyphens }
}
