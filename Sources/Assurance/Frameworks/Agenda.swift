import Governance

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
    final class Item: Sendable {
        let duty: Duty
        // Of the duty, apart: what is read for every thing is not to copy the whole.
        let id: String
        let subject: SubjectWord
        let rule: Rule
        let unless: Evidence?
        /// Whether it lists what it is asked of by itself.
        let hasOwnList: Bool
        /// Which of the framework's duties it is, counted from 0.
        let place: Int
        let reads: Chapters
        /// Its conditions that ask only about the partnership, and all others.
        let ofBond: [Condition]
        let ofThings: [Condition]
        /// Whether only that it does not apply is said here, because it is asked at meetings.
        let isAskedAtMeetings: Bool

        init(_ duty: Duty, at place: Int, isAskedAtMeetings: Bool = false) {
            self.duty = duty
            (id, subject, rule, unless) = (duty.id, duty.subject, duty.rule, duty.unless)
            hasOwnList = duty.members != nil || !duty.among.isEmpty
            self.place = place
            self.isAskedAtMeetings = isAskedAtMeetings
            // Whatever is said of a whole partnership is written in every chapter, this among them.
            reads =
                isAskedAtMeetings
                ? duty.conditions.filter { duty.isOfBond($0) }
                    .reduce(into: [.answers]) { $0.formUnion($1.reads) } : duty.reads
            ofBond = duty.conditions.filter { duty.isOfBond($0) }
            ofThings = duty.conditions.filter { !duty.isOfBond($0) }
        }
    }

    init(_ duties: [Duty]) {
        for (place, duty) in duties.enumerated() {
            let item = Item(duty, at: place)
            for setting in duty.subject.settings {
                switch setting {
                case .atMeeting:
                    atMeetings.append(item)
                    if item.ofBond.isEmpty { continue }
                    // That it does not apply is said once, not at every meeting.
                    inPartnerships.append(Item(duty, at: place, isAskedAtMeetings: true))
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

extension Duty {
    /// Whether a condition asks only about the partnership, so that it holds of all in it or none.
    ///
    /// A report goes to a body, whose own regime counts.
    fileprivate func isOfBond(_ condition: Condition) -> Bool {
        switch condition {
        case .kind, .band, .level, .theme: true
        case .regime: subject != .report && subject != .priority
        default: false
        }
    }
}

extension Framework {
    /// Whether any duty asked there reads in any of some chapters.
    func reads(_ setting: Setting, any chapters: Chapters) -> Bool {
        agenda[setting].contains { !$0.reads.isDisjoint(with: chapters) }
    }
}
