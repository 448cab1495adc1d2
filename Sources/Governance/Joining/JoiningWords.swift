/// What a body makes up its mind about.
public enum CasePurpose: String, Choice, Hashable {
    case join, review, change, leave

    public static let meaning = "a purpose of a case"
}

/// What working together amounts to: not all of it is a partnership.
public enum WorkingForm: String, Choice, Hashable {
    case partnership, contract, grant, liaison, sharedPost, merger, nothing

    public static let meaning = "a form of working together"
}

/// The grounds on which a body joins a partnership or stays in it, as its frameworks list them.
public enum Ground: String, Choice, Hashable {
    case vision, strategy, legalDuty, governmentRequirement, externalFunding, capacityGap
    case savesMoney, betterValue, reducesRisk, betterTogether, criticalMass, acrossBoundaries
    case economiesOfScale, newResources, involvesPublic

    public static let meaning = "a ground for joining"
}

/// An answer to a question of the checklist: yes, no, that it does not apply, or that it will be.
public enum ChecklistAnswer: String, Choice, Hashable {
    case yes, no, notApplicable, willBe

    public static let meaning = "an answer to the checklist"
}

/// Whose advice was taken.
public enum Adviser: String, Choice, Hashable {
    case legal, finance, audit, people, equality, insurance, property, information,
        procurement

    public static let meaning = "an adviser"
}

/// What a body decided about its part in a partnership.
public enum CaseOutcome: String, Choice, Hashable {
    case join, joinWithConditions, decline, deferred, continueAsBefore, continueWithActions
    case scaleDown, merge, renegotiate, leave, windUp

    public static let meaning = "an outcome of a case"
}
