/// The kinds of evidence that a duty can ask for, that can be looked for and that can be kept.
///
/// The list is closed: a framework written with another word is refused. What each one reads in
/// the record is said in `docs/frameworks.md`.
public enum Evidence: String, Choice, Hashable {
    case termsOfReference, termsApproval, objectives, targets, performanceArrangements
    case riskRegister, riskReview, complaintsRoute, engagement, engagementUse, exitPlan
    case chair, appointingBody, chairTerm, leadMember, oppositionSpokesperson, leadOfficer
    case publishedLeadMember, publishedOpposition, publishedLeadOfficer
    case filledSeat, vacancy, member
    case involvementLevel, levelReason, votingSeat, overlapAnswer
    case called, publicised, howToAttend, held, heldInPublic, reason, published, lateReason
    case minutes, confirmedMinutes, summary, briefing, oppositionBriefing, attendance, absence
    case itemLevel
    case approvalSought, approval, outcome, outcomeReason, retrospectiveReason
    case heading, reference, backgroundDocuments, reliedOn
    case decision, dueDate, promiseKept
    case needed, available, shortfall
    case versionReason, consultationClosed, adopted, rating
    case ground, groundCitation, groundSum, groundCurrent, riskFall, judgedForm, checklistAnswer
    case caseDecided, decisionReason, partnersConsulted, invitation, invitationReply, groupPlan
    case forwardItem, forwardCount, datedForward, ownedForward, itemOwner, itemDate, localParty
    case priority, reviewHeld, partnerViews, rival, missingClause, workingContact, contactTried
    case offer, remitAccepted, briefingReceived, objective, objectiveCount, ownedObjectives
    case targetedObjectives, performanceReport, stall, benefitTarget, benefitMeasured
    case benefitValue, benefitOutcome, benefitMoney, benefitChange, efficiency, pooling
    case openRisks, ownedRisks, scoredRisks, mitigatedRisks, complaintStages, lateComplaint
    case servicePlan, inKind, committed, moneyCommitted, useReview, challenge, challengeCount
    case answeredChallenges, annualReport, reportOnWork, reportOnPerformance, scrutinyPlanned
    case impact, priorityAnswer, promiseOwner, handedOver, decisionSum, remitLimit, referral
    case referralAnswered, localVariation, itemReason, together, commitment, measureTaken, party
    case sideContact, responseStandard, consultationFedBack, consultationDays, requestAnswered
    case signatoryStatus, variation, variationCarried, issueOwner, issueDate, reviewBy
    case reviewOwner, document, gapDiscussed, commentAnswered
    case quorum, quorate, signedMinutes, inspection, exemptParagraph, publicInterest, publicTitle
    case privacyNotice, privacyStatement, privacyAgreed, keyDecisionNotice, keyDecisionDocuments
    case answer, overrideReason

    public static let meaning = "a kind of evidence"

    /// What it is called in a sentence: "terms of reference".
    public var inWords: String {
        Self.words[self] ?? rawValue
    }

    /// Put together once: every finding that is not known says one.
    private static let words = Dictionary(
        uniqueKeysWithValues: allCases.map {
            ($0, plain[$0] ?? further[$0] ?? $0.rawValue.hyphenated.replacingHyphens)
        })

    private static let plain: [Evidence: String] = [
        .termsApproval: "approval of the terms of reference",
        .riskRegister: "risk arrangements", .riskReview: "a review of the risks",
        .complaintsRoute: "a route for complaints", .engagement: "ways to engage the public",
        .engagementUse: "use of the ways to engage the public", .exitPlan: "an exit plan",
        .chair: "a chair", .appointingBody: "who appointed the chair",
        .chairTerm: "the chair’s term", .leadMember: "a lead member",
        .oppositionSpokesperson: "an opposition spokesperson", .leadOfficer: "a lead officer",
        .publishedLeadMember: "a published lead member",
        .publishedOpposition: "a published opposition spokesperson",
        .publishedLeadOfficer: "a published lead officer", .filledSeat: "a filled seat",
        .vacancy: "an empty seat", .member: "somebody at the table",
        .involvementLevel: "the level of involvement", .levelReason: "a reason for that level",
        .votingSeat: "a seat with a vote", .overlapAnswer: "an answer on overlap",
        .called: "the meeting’s being called", .publicised: "notice of the meeting",
        .howToAttend: "word of how to attend", .held: "meetings held",
        .heldInPublic: "word that it was held in public", .reason: "a reason for privacy",
        .published: "publication", .lateReason: "the chair’s reason for a late paper",
        .summary: "a summary", .briefing: "a briefing",
        .oppositionBriefing: "a briefing of the opposition", .absence: "absences",
        .itemLevel: "the level of the item", .approvalSought: "the asking for approval",
        .approval: "an approval", .outcome: "what was answered",
        .outcomeReason: "reasons for the answer",
        .retrospectiveReason: "a reason for asking afterwards",
        .heading: "the headings of the report", .reference: "the report’s reference",
        .reliedOn: "what the report relies on", .decision: "a decision or agreement",
        .dueDate: "a due date", .promiseKept: "word that the promise was kept",
        .needed: "what is needed", .available: "what is available", .shortfall: "shortfalls",
        .versionReason: "a reason for the change", .consultationClosed: "a closed consultation",
        .adopted: "adoption", .rating: "ratings", .answer: "an answer to this finding",
        .overrideReason: "a reason for going ahead",
    ]
}

/// What somebody found who looked for evidence.
public enum LookResult: String, Choice, Hashable {
    /// There was none.
    case none
    /// It is kept elsewhere.
    case elsewhere

    public static let meaning = "a result of looking"
}

/// Whether a day was made a holiday or ceased to be one.
public enum HolidayEdit: String, Choice, Hashable {
    case added, removed

    public static let meaning = "an edit of a holiday"
}

extension String {
    var replacingHyphens: String {
        String(decoding: utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
    }
}
