/// What a decision maker answered.
public enum Outcome: String, Choice, Hashable {
    case approved, approvedWithConditions, declined, deferred, noted

    public static let meaning = "an outcome"
}

/// The headings of a council's decision report.
public enum ReportHeading: String, Choice, Hashable {
    case decisionMaker, date, title, reference, reportFrom, contact
    case strategyLinks, equalities, crimeAndDisorder, carbonFootprint, climateResilience

    public static let meaning = "a heading of a report"
}

/// What a report says under "background documents".
public enum BackgroundDocuments: String, Choice, Hashable {
    /// A list of documents.
    case listed
    /// The word "None".
    case none
    /// Nothing at all.
    case blank

    public static let meaning = "what is said of background documents"
}

/// What the text of a report relies on.
public enum ReliedOn: String, Choice, Hashable {
    case letters, workshop, report, survey, advice

    public static let meaning = "what a report relies on"
}

/// What a body said to a decision that was brought back to it.
public enum ReferralOutcome: String, Choice, Hashable {
    case endorsed, noted, rejected, amended

    public static let meaning = "an outcome of a referral"
}

/// What came of a call-in.
public enum CallInOutcome: String, Choice, Hashable {
    case noFurtherAction, referredBack, referredToCouncil

    public static let meaning = "an outcome of a call-in"
}

/// The impacts that a decision report has to speak of.
public enum Impact: String, Choice, Hashable {
    case equality, crimeAndDisorder, carbon, climateAdaptation

    public static let meaning = "an impact"
}
