/// Whether a meeting was held in public.
public enum Openness: String, Choice, Hashable {
    case inPublic, inPrivate, partlyInPrivate

    public static let meaning = "whether it was in public"
}

/// The stages of minutes.
public enum MinutesStage: String, Choice, Hashable {
    case draft, corrected, confirmed

    public static let meaning = "a stage of minutes"
}

/// The sorts of paper that a meeting has.
public enum PaperSort: String, Choice, Hashable {
    case agenda, report, supplement, summary, other

    public static let meaning = "a sort of paper"
}

/// To whom a briefing goes.
public enum BriefingFor: String, Choice, Hashable {
    case leadMember, oppositionSpokesperson, representatives

    public static let meaning = "whom a briefing is for"
}

/// As what somebody came to a meeting, or that they sent apologies.
public enum Capacity: String, Choice, Hashable {
    case holder, deputy, observer, inAttendance, apologies

    public static let meaning = "a way of attending"
}

/// The level at which an issue is best handled.
public enum ItemLevel: String, Choice, Hashable {
    case district, county, together

    public static let meaning = "a level"
}

/// The notices of a meeting in private.
public enum PrivacyNotice: String, Choice, Hashable {
    /// The early one, with the reasons.
    case first
    /// The later one, with what was said against it and what is answered.
    case second

    public static let meaning = "a notice of a private meeting"
}

/// What makes a decision a key decision (SI 2012/2089, regulation 8).
public enum KeyTest: String, Choice, Hashable {
    /// It spends or saves much beside the budget of the service.
    case spending
    /// It affects two wards or divisions or more.
    case wards

    public static let meaning = "a test of a key decision"
}
