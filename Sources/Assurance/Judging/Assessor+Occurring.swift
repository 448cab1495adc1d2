import Almanac
public import Governance

extension Assessor {
    /// Whether something had happened by the end of the day asked.
    ///
    /// What was reported on a day not known had happened when it was reported: so it is certain
    /// from the day of the last entry on, and before that only where its span says so.
    func hasHappened(_ when: When) -> Answer {
        let answer = when.isOnOrBefore(day)
        guard answer == .unknown else { return answer }
        return isWrittenByThen ? .yes : .unknown
    }

    /// Whether the last entry was written down by the end of the day asked.
    var isWrittenByThen: Bool { record.lastRecorded.ukDay <= day }

    /// Whether anything certainly or possibly was so by the day asked.
    public func stands<Value>(_ timeline: Timeline<Value>) -> Bool {
        // By their places, because a fact taken out is copied whole.
        let today = day
        return timeline.facts.indices.contains {
            timeline.facts[$0].happened.isOnOrBefore(today) != .no
        }
    }

    /// Whether a meeting was called by the day asked: certainly, or because its day has come.
    func isCalled(_ meeting: Meeting) -> Bool {
        if meeting.called.facts.contains(where: { hasHappened($0.happened) == .yes }) {
            return true
        }
        return stands(meeting.called) && meeting.day(on: day)?.isOnOrBefore(day) != .no
    }

    /// The day on which a thing that happens once happened, by whose framework it is judged;
    /// `nil` for what lasts.
    func occurred(_ instance: Instance) -> Day? {
        let when: When? =
            switch instance.thing {
            case .approval, .decision, .versionChange, .joiningCase, .ground, .question, .referral,
                .annualReport, .consultation, .request, .comment:
                origin(of: instance)?.happened
            default: instance.meeting?.when
            }
        return when?.latest ?? when?.earliest
    }

    /// The first day on which anything could be asked of a thing.
    func beginning(of instance: Instance) -> Day {
        let began =
            origin(of: instance)?.happened ?? instance.meeting?.when
            ?? instance.bond.involvement?.value.recorded.last?.happened
            ?? instance.bond.partnership?.value.started.last?.happened
        return began?.earliest ?? instance.bond.terms.from
    }

    /// The entry that made the thing.
    func made(_ instance: Instance) -> EntryNumber? {
        switch instance.thing {
        case .paper(let paper, _), .report(let paper, _, _): paper.value.made.last?.entry
        case .item(let item, _): item.value.made.last?.entry
        case .adoption: record.adoptions[instance.bond.adoption]?.made.last?.entry
        default:
            origin(of: instance)?.entry ?? instance.meeting?.meeting.called.last?.entry
                ?? instance.bond.involvement?.value.recorded.last?.entry
                ?? instance.bond.partnership?.value.started.last?.entry
        }
    }

    /// When a thing with a beginning of its own began, and by which entry.
    func origin(of instance: Instance) -> (happened: When, entry: EntryNumber)? {
        switch instance.thing {
        case .promise(let promise): promise.value.made.last?.origin
        case .seat(let seat): seat.value.made.last?.origin
        case .versionChange(let version): version.value.made.last?.origin
        case .approval(let approval): approval.value.sought.last?.origin
        case .decision(let decision): decision.value.taken.last?.origin
        case .joiningCase(let one), .question(let one, _): one.value.opened.last?.origin
        case .ground(_, let fact): fact.origin
        case .forwardItem(let item): item.value.made.last?.origin
        case .objective(let objective): objective.value.made.last?.origin
        case .benefit(let benefit): benefit.value.claimed.last?.origin
        case .contribution(let fact): fact.origin
        case .annualReport(let report): report.value.given.last?.origin
        case .referral(let referral): referral.value.made.last?.origin
        case .consultation(let consultation): consultation.value.opened.last?.origin
        case .request(let request): request.value.made.last?.origin
        case .comment(let comment): comment.value.made.last?.origin
        case .signatory(let signatory): signatory.value.invited.last?.origin
        case .issue(let issue): issue.value.opened.last?.origin
        default: nil
        }
    }
}

extension Timeline {
    /// When and by which entry it was said last.
    var origin: (happened: When, entry: EntryNumber)? { last?.origin }
}

extension Fact {
    fileprivate var origin: (happened: When, entry: EntryNumber) { (happened, entry) }
}
