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
        case .resources(.tested): .within([.resources])
        case .resources: .within(.all)
        case .charters(let happening): happening.effect
        // What no duty reads yet.
        case .joining, .performance, .risks, .complaints, .scrutiny: .within(.all)
        }
    }
}

extension PlaceHappening {
    fileprivate var effect: Effect {
        switch self {
        case .opened, .grantGiven, .grantWithdrawn, .cited, .textErased, .weightSet, .bandsSet:
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
        case .renamed, .deputyNamed: .nothing
        case .started, .ended, .involvementRecorded: .within(.all)
        case .banded: .within([.bands])
        case .arrangementMade: .within([.arrangements])
        case .arrangementReviewed: .within([.reviews])
        case .involvementChanged: .within([.levels])
        case .officeFilled, .officeVacated: .within([.offices])
        case .contactPublished: .within([.contacts])
        case .seatCreated, .seatFilled, .seatVacated: .within([.seats])
        case .overlapAnswered: .within([.overlaps])
        // Of most of these no duty reads yet.
        case .described, .criterionScored, .clauseChecked, .seatEnded, .seatHandedOver,
            .contactVerified, .involvementEnded, .reviewHeld, .reviewAskedFor, .remitSet,
            .remitSent, .remitAccepted, .offerSent, .offerAnswered, .forwardItemPlanned,
            .forwardItemClosed, .groupConsidered, .partnerInvited, .invitationAnswered,
            .partnersConsulted, .exitSettled:
            .within(.all)
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
        case .paperExempted: .nothing
        case .minutesPublished: .atMeeting([.minutes])
        case .briefingSent: .atMeeting([.briefings])
        case .attended: .atMeeting([.attendance])
        }
    }
}

extension DecisionHappening {
    fileprivate var effect: Effect {
        switch self {
        case .approvalSought, .approvalDecided, .approvalExplained: .within([.approvals])
        // A reference is to be no other report's: the reports of all meetings are compared.
        case .reportHeaded: .within([.headings])
        case .decisionTaken: .within([.decisions])
        case .promiseMade, .promiseDated, .promiseKept: .within([.promises])
        case .referred, .referralAnswered, .calledIn, .callInSettled, .priorityAnswered,
            .impactAssessed, .promisePassed, .promiseReleased:
            .within(.all)
        }
    }
}

extension CharterHappening {
    fileprivate var effect: Effect {
        switch self {
        case .adopted, .heldUp, .dropped: .within(.all)
        case .versionRecorded, .versionAdopted, .consultationOpened, .consultationClosed:
            .within([.versions])
        case .rated: .within([.ratings])
        case .signatoryInvited, .signatoryAnswered, .variationRecorded, .issueOpened, .issueDated,
            .issueSettled, .commentMade, .commentAnswered, .consultationFedBack, .supportRequested,
            .requestAnswered, .responseStandardSet, .gapDiscussed, .reviewDated, .documentOffered:
            .within(.all)
        }
    }
}
