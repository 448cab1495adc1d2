import Governance

extension Evidence {
    /// The chapters in which such evidence stands.
    var reads: Chapters {
        switch self {
        case .termsOfReference, .performanceArrangements, .complaintsRoute, .engagement, .exitPlan:
            [.arrangements]
        case .objectives, .targets: [.arrangements, .objectives]
        case .riskRegister: [.arrangements, .risks]
        case .riskReview: [.reviews, .risks]
        case .termsApproval, .engagementUse: [.reviews]
        case .chair, .appointingBody, .chairTerm, .leadMember, .oppositionSpokesperson,
            .leadOfficer:
            [.offices]
        case .publishedLeadMember, .publishedOpposition, .publishedLeadOfficer: [.contacts]
        case .filledSeat, .vacancy, .member, .votingSeat: [.seats]
        case .involvementLevel, .levelReason: [.levels]
        case .overlapAnswer: [.overlaps]
        case .needed, .available: [.resources, .cases]
        case .shortfall: [.resources, .cases, .contributions]
        case .called: [.calls]
        case .publicised, .howToAttend: [.notices]
        case .held, .heldInPublic, .reason: [.held]
        case .minutes, .confirmedMinutes: [.minutes]
        case .summary, .published: [.papers]
        case .briefing: [.briefings]
        case .oppositionBriefing: [.briefings, .offices]
        case .attendance, .absence: [.attendance, .seats]
        case .itemLevel: [.items]
        case .lateReason: [.lateReasons]
        case .heading, .reference, .backgroundDocuments, .reliedOn: [.headings]
        case .approvalSought, .approval, .outcome, .outcomeReason, .retrospectiveReason:
            [.approvals]
        case .decision: [.decisions]
        case .dueDate, .promiseKept: [.promises]
        case .versionReason, .consultationClosed, .adopted: [.versions]
        case .rating: [.ratings]
        case .answer: [.answers]
        case .overrideReason: [.overrides]
        default: furtherReads
        }
    }

    private var furtherReads: Chapters {
        switch self {
        case .ground, .groundCitation, .groundSum, .groundCurrent, .judgedForm, .checklistAnswer,
            .caseDecided, .decisionReason:
            [.cases]
        case .riskFall: [.cases, .risks]
        case .partnersConsulted, .invitation, .invitationReply: [.invitations]
        case .groupPlan: [.groups]
        case .forwardItem, .forwardCount, .datedForward, .ownedForward, .itemOwner, .itemDate,
            .localParty:
            [.forward]
        case .priority: [.priorities]
        case .reviewHeld, .partnerViews: [.reviewsHeld]
        case .rival: [.involvements]
        case .missingClause: [.clauses]
        case .workingContact, .contactTried: [.verifications, .charterKeeping]
        case .offer: [.offers]
        case .remitAccepted: [.remits, .seats]
        case .remitLimit: [.remits, .seats, .decisions]
        case .briefingReceived: [.briefings]
        case .objective, .objectiveCount, .ownedObjectives, .targetedObjectives, .stall:
            [.objectives]
        case .performanceReport: [.performance]
        case .benefitTarget, .benefitMeasured, .benefitValue, .benefitOutcome, .benefitMoney,
            .benefitChange:
            [.benefits]
        case .efficiency: [.efficiencies]
        case .openRisks, .ownedRisks, .scoredRisks, .mitigatedRisks: [.risks]
        case .complaintStages, .lateComplaint: [.complaints]
        case .servicePlan, .inKind, .committed, .moneyCommitted, .useReview:
            [.contributions]
        case .pooling: [.contributions, .exits]
        case .challenge, .challengeCount, .answeredChallenges: [.challenges]
        default: lastReads
        }
    }

    private var lastReads: Chapters {
        switch self {
        case .annualReport, .reportOnWork, .reportOnPerformance: [.annualReports]
        case .scrutinyPlanned: [.scrutiny]
        case .impact, .priorityAnswer: [.headings]
        case .promiseOwner, .handedOver: [.promises]
        case .decisionSum, .localVariation: [.decisions]
        case .referral, .referralAnswered: [.referrals]
        case .itemReason, .together: [.items]
        case .consultationFedBack, .consultationDays: [.versions]
        case .responseStandard: [.requests, .charterKeeping]
        case .requestAnswered: [.requests]
        case .commentAnswered: [.comments]
        case .signatoryStatus, .variation: [.signatories]
        case .variationCarried: [.signatories, .versions]
        case .issueOwner, .issueDate: [.issues]
        case .quorum: [.quorums]
        case .quorate: [.quorums, .attendance, .held, .seats]
        case .signedMinutes: [.minutes]
        case .inspection: [.minutes, .papers, .headings]
        case .exemptParagraph, .publicInterest, .publicTitle: [.items, .papers]
        case .privacyNotice, .privacyStatement, .privacyAgreed: [.notices]
        case .keyDecisionNotice, .keyDecisionDocuments: [.items]
        case .gapDiscussed: [.ratings]
        case .commitment, .measureTaken, .party, .sideContact, .reviewBy, .reviewOwner, .document:
            [.charterKeeping]
        default: .all
        }
    }
}
