import Governance

extension CouncilLife {
    /// What the council binds itself to, each with the evidence it keeps of its own doings.
    ///
    /// What only a partnership can know, the partnership keeps, or not.
    static let kept: [(framework: String, keeps: [Evidence])] = [
        (
            "city-guide",
            [
                .called, .publicised, .held, .published, .involvementLevel, .leadMember,
                .document, .useReview, .scrutinyPlanned, .annualReport, .reportOnWork,
                .reportOnPerformance, .servicePlan, .inKind, .committed, .ground, .groundCitation,
                .groundSum, .groundCurrent, .referral, .referralAnswered, .requestAnswered,
            ]
        ),
        (
            "partnership-protocol",
            [
                .involvementLevel, .needed, .available, .votingSeat, .judgedForm, .caseDecided,
                .checklistAnswer, .decisionReason, .offer, .reviewBy, .reviewOwner,
            ]
        ),
        (
            "cabinet-report",
            [
                .approvalSought, .approval, .outcome, .outcomeReason, .retrospectiveReason,
                .heading, .reference, .backgroundDocuments, .reliedOn, .impact, .priorityAnswer,
                .dueDate, .promiseKept, .promiseOwner, .moneyCommitted, .answer,
            ]
        ),
        (
            "local-councils-framework",
            [
                .versionReason, .consultationClosed, .consultationFedBack, .consultationDays,
                .commentAnswered, .adopted, .rating, .gapDiscussed, .measureTaken, .party,
                .sideContact, .contactTried, .workingContact, .responseStandard,
                .requestAnswered, .signatoryStatus, .variation, .variationCarried, .issueOwner,
                .issueDate, .reviewBy, .document, .priority,
            ]
        ),
    ]

    /// The sides of the charter with the local councils, and who speaks for each.
    static let sides = [
        ("county", Neighbour.council), ("association", Neighbour.association),
        ("local-councils", "parish-1"),
    ]

    /// Whether the council adopts a framework.
    static func adopts(_ framework: String) -> Bool {
        kept.contains { $0.framework == framework }
    }
}
