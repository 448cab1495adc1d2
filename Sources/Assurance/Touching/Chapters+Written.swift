import Governance

/// What of the findings a happening can change.
enum Effect {
    /// Nothing: no duty asks for it.
    case nothing
    /// What is about the very subjects that it names, in the chapters in which it is written.
    case about(Chapters)
    /// What is about the meeting at which it happens, or about that meeting's partnership as a
    /// whole; whoever's seat or briefing it names is not touched elsewhere.
    case atMeeting(Chapters)
    /// Anything in the partnerships of the subjects that it names.
    case within(Chapters)
    /// Anything at all.
    case everything
}

extension Happening {
    /// What of the findings it can change.
    var effect: Effect {
        switch self {
        case .places(let happening): happening.effect
        case .bodies(let happening): happening.effect
        case .people: .nothing
        case .partnerships(let happening): happening.effect
        case .meetings(let happening): happening.effect
        case .decisions(let happening): happening.effect
        case .involvements(let happening): happening.effect
        case .seats(let happening): happening.effect
        case .resources(let happening): happening.effect
        case .charters(let happening): happening.effect
        case .joining: .within([.cases])
        case .performance(let happening): happening.effect
        case .risks(.matrixMapped): .everything
        case .risks: .within([.risks])
        case .complaints(.stageSet): .everything
        case .complaints: .within([.complaints])
        case .scrutiny(let happening): happening.effect
        }
    }
}

extension PlaceHappening {
    fileprivate var effect: Effect {
        switch self {
        case .opened, .grantGiven, .grantWithdrawn, .cited, .textErased, .weightSet, .bandsSet,
            .retentionSet, .retentionReviewed:
            .nothing
        case .founded, .holidayEdited, .cutOffSet, .evidenceKept, .entryCorrected,
            .entryWithdrawn, .batchWithdrawn:
            .everything
        case .looked(let look): .about(look.evidence.reads)
        case .answered: .about([.answers])
        case .dutyOverridden: .about([.overrides])
        }
    }
}

extension BodyHappening {
    fileprivate var effect: Effect {
        switch self {
        case .established, .succeeded: .everything
        case .renamed: .nothing
        }
    }
}

extension PartnershipHappening {
    fileprivate var effect: Effect {
        switch self {
        case .renamed: .nothing
        case .started, .ended: .within(.all)
        // What it was about until then may have been like any other.
        case .described: .everything
        case .banded: .within([.bands])
        case .criterionScored: .within([.scores])
        case .clauseChecked: .within([.clauses])
        case .arrangementMade: .within([.arrangements])
        case .arrangementReviewed: .within([.reviews])
        case .officeFilled, .officeVacated: .within([.offices])
        case .reviewHeld, .reviewAskedFor: .within([.reviewsHeld])
        case .forwardItemPlanned, .forwardItemClosed: .within([.forward])
        case .groupConsidered: .within([.groups])
        case .partnerInvited, .invitationAnswered, .partnersConsulted: .within([.invitations])
        case .exitSettled: .within([.exits])
        case .quorumSet: .within([.quorums])
        }
    }
}

extension InvolvementHappening {
    fileprivate var effect: Effect {
        switch self {
        case .involvementRecorded, .involvementEnded: .within(.all)
        case .involvementChanged: .within([.levels])
        case .contactPublished: .within([.contacts])
        case .contactVerified: .within([.verifications])
        case .overlapAnswered: .within([.overlaps])
        case .offerSent, .offerAnswered: .within([.offers])
        }
    }
}

extension SeatHappening {
    fileprivate var effect: Effect {
        switch self {
        case .deputyNamed: .nothing
        case .seatCreated, .seatFilled, .seatVacated, .seatEnded, .seatHandedOver:
            .within([.seats])
        case .remitSet, .remitSent, .remitAccepted: .within([.remits])
        }
    }
}

extension ResourceHappening {
    fileprivate var effect: Effect {
        switch self {
        case .tested: .within([.resources])
        case .contributionStated, .useReviewed: .within([.contributions])
        case .challenged, .challengeAnswered: .within([.challenges])
        case .efficiencyFound: .within([.efficiencies])
        }
    }
}

extension PerformanceHappening {
    fileprivate var effect: Effect {
        switch self {
        case .objectiveSet, .progressReported, .objectiveClosed, .targetSet, .targetRead:
            .within([.objectives])
        case .reported: .within([.performance])
        case .benefitClaimed, .benefitMeasured: .within([.benefits])
        case .priorityLinked: .within([.priorities])
        }
    }
}

extension ScrutinyHappening {
    fileprivate var effect: Effect {
        switch self {
        case .committeeAssigned, .annualReportGiven: .within([.annualReports])
        case .scrutinyPlanned: .within([.scrutiny])
        case .recommendationMade, .recommendationAnswered, .recommendationUpdated:
            .within([.recommendations])
        }
    }
}

extension MeetingHappening {
    fileprivate var effect: Effect {
        switch self {
        case .called: .atMeeting([.calls, .order])
        case .moved, .cancelled: .within([.days, .order])
        case .publicised: .atMeeting([.notices])
        case .held: .atMeeting([.held])
        case .itemAdded: .atMeeting([.items])
        case .paperPublished, .paperSeen: .atMeeting([.papers])
        case .paperAcceptedLate: .atMeeting([.lateReasons])
        case .paperExempted: .atMeeting([.papers])
        case .itemExempted, .keyDecisionFound, .keyDecisionAnnounced: .atMeeting([.items])
        case .minutesPublished, .minutesSigned: .atMeeting([.minutes])
        case .inspectionRecorded: .atMeeting([.minutes, .papers])
        case .privateMeetingAnnounced, .privateMeetingAgreed: .atMeeting([.notices])
        case .briefingSent, .briefingConfirmed: .atMeeting([.briefings])
        case .attended: .atMeeting([.attendance])
        }
    }
}

extension DecisionHappening {
    fileprivate var effect: Effect {
        switch self {
        case .approvalSought, .approvalDecided, .approvalExplained: .within([.approvals])
        // A reference is to be no other report's: the reports of all meetings are compared.
        case .reportHeaded, .priorityAnswered, .impactAssessed: .within([.headings])
        case .decisionTaken: .within([.decisions])
        case .referred, .referralAnswered, .calledIn, .callInSettled: .within([.referrals])
        case .promiseMade, .promiseDated, .promiseKept, .promisePassed, .promiseReleased:
            .within([.promises])
        }
    }
}

extension CharterHappening {
    fileprivate var effect: Effect {
        switch self {
        case .adopted, .heldUp, .dropped: .within(.all)
        case .versionRecorded, .versionAdopted, .consultationOpened, .consultationClosed,
            .consultationFedBack:
            .within([.versions])
        case .rated, .gapDiscussed: .within([.ratings])
        case .signatoryInvited, .signatoryAnswered, .variationRecorded: .within([.signatories])
        case .issueOpened, .issueDated, .issueSettled: .within([.issues])
        case .commentMade, .commentAnswered: .within([.comments])
        case .supportRequested, .requestAnswered: .within([.requests])
        // Whoever's charter has that body for a side.
        case .responseStandardSet: .everything
        case .reviewDated, .documentOffered, .partyRecorded, .sideContactNamed,
            .sideContactTried, .measureTaken, .commitmentMade:
            .within([.charterKeeping])
        }
    }
}
