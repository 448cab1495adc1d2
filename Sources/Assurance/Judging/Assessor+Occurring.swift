import Almanac
import Governance

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
    func stands<Value>(_ timeline: Timeline<Value>) -> Bool {
        !timeline.facts(by: day).isEmpty
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
            case .approval(let approval): approval.sought.last?.happened
            case .decision(let decision): decision.taken.last?.happened
            case .versionChange(let version): version.made.last?.happened
            default: instance.meeting?.when
            }
        return when?.latest ?? when?.earliest
    }

    /// The first day on which anything could be asked of a thing.
    func beginning(of instance: Instance) -> Day {
        let began: When? =
            switch instance.thing {
            case .promise(let promise): promise.made.last?.happened
            case .seat(let seat): seat.made.last?.happened
            case .versionChange(let version): version.made.last?.happened
            case .approval(let approval): approval.sought.last?.happened
            case .decision(let decision): decision.taken.last?.happened
            default:
                instance.meeting?.when ?? instance.bond.involvement?.recorded.last?.happened
                    ?? instance.bond.partnership?.started.last?.happened
            }
        return began?.earliest ?? instance.bond.terms.from
    }

    /// The entry that made the thing.
    func made(_ instance: Instance) -> EntryNumber? {
        switch instance.thing {
        case .promise(let promise): promise.made.last?.entry
        case .seat(let seat): seat.made.last?.entry
        case .paper(let paper, _), .report(let paper, _, _): paper.made.last?.entry
        case .item(let item, _): item.made.last?.entry
        case .versionChange(let version): version.made.last?.entry
        case .approval(let approval): approval.sought.last?.entry
        case .decision(let decision): decision.taken.last?.entry
        case .adoption: record.adoptions[instance.bond.adoption]?.made.last?.entry
        default:
            instance.meeting?.meeting.called.last?.entry ?? instance.bond.involvement?.recorded
                .last?.entry
                ?? instance.bond.partnership?.started.last?.entry
        }
    }
}
