/// Where things are of which a duty is asked.
enum Setting: CaseIterable {
    case atMeeting, inPartnership, byParty
}

extension SubjectWord {
    /// Where things are of which it is the word; a party and a partnership both make promises.
    var settings: [Setting] {
        switch self {
        case .meeting, .paper, .item, .speaker, .withheld, .privateMeeting, .keyDecision:
            [.atMeeting]
        case .partnership, .involvement, .seat, .member, .approval, .report, .resource, .overlap:
            [.inPartnership]
        case .joiningCase, .ground, .question, .partner, .group, .priority, .forwardTheme, .project,
            .inheritedPromise, .objective, .benefit, .contribution, .annualReport, .referral:
            [.inPartnership]
        case .promise, .decision, .adoption, .signatory, .localCouncil, .issue, .side, .request,
            .consultation, .comment:
            [.inPartnership, .byParty]
        case .versionChange: [.byParty]
        }
    }
}

/// The duties of a framework by where they are asked, in their order, and what each reads.
struct Agenda: Sendable {
    private var atMeetings: [Item] = []
    private var inPartnerships: [Item] = []
    private var byParties: [Item] = []

    /// A duty to be asked, and the chapters in which what decides it stands.
    struct Item: Sendable {
        let duty: Duty
        let reads: Chapters
    }

    init(_ duties: [Duty]) {
        for duty in duties {
            let item = Item(duty: duty, reads: duty.reads)
            for setting in duty.subject.settings {
                switch setting {
                case .atMeeting: atMeetings.append(item)
                case .inPartnership: inPartnerships.append(item)
                case .byParty: byParties.append(item)
                }
            }
        }
    }

    subscript(setting: Setting) -> [Item] {
        switch setting {
        case .atMeeting: atMeetings
        case .inPartnership: inPartnerships
        case .byParty: byParties
        }
    }
}

extension Framework {
    /// Whether any duty asked there reads in any of some chapters.
    func reads(_ setting: Setting, any chapters: Chapters) -> Bool {
        agenda[setting].contains { !$0.reads.isDisjoint(with: chapters) }
    }
}
