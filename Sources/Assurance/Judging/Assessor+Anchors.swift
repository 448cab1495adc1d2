import Almanac
import Governance

/// The day from which something is counted, or why there is none.
enum AnchorDay {
    case on(Day, Witness)
    /// There is one, and its day is not known.
    case unknown(String)
    /// There is none yet.
    case none(String)

    /// What says which day it is.
    enum Witness {
        case nobody
        case entry(EntryNumber)
        /// The call of a meeting, and the last word that moved it.
        case meeting(Sitting)
    }
}

extension Assessor {
    /// The entries of a witness.
    func entries(of witness: AnchorDay.Witness) -> [EntryNumber] {
        switch witness {
        case .nobody: []
        case .entry(let entry): [entry]
        case .meeting(let sitting): sitting.meeting.entries(forDayOn: day)
        }
    }
}

extension Assessor {
    /// The day of an anchor; for a gate, one that has not come yet is taken to be today.
    func day(of anchor: Anchor, for instance: Instance) -> AnchorDay {
        let found = recorded(anchor, for: instance)
        if case .none = found, isGate { return .on(day.itself, .nobody) }
        return found
    }

    private func recorded(_ anchor: Anchor, for instance: Instance) -> AnchorDay {
        switch anchor {
        case .word(let word): return day(of: word, for: instance)
        case .next: return nextMeeting(after: instance)
        case .earliestOf(let anchors):
            var earliest: (day: Day, by: AnchorDay.Witness)?
            for anchor in anchors {
                switch recorded(anchor, for: instance) {
                case .on(let day, let witness):
                    if let found = earliest, found.day <= day { continue }
                    earliest = (day, witness)
                case .unknown(let missing): return .unknown(missing)
                case .none: continue
                }
            }
            if let earliest { return .on(earliest.day, earliest.by) }
            return .none("there is none of " + anchors.map(\.inWords).joined(separator: ", "))
        }
    }

    private func day(of word: AnchorWord, for instance: Instance) -> AnchorDay {
        switch word {
        case .meeting:
            guard let sitting = instance.meeting, let when = sitting.when else {
                return .none("no meeting is called")
            }
            return anchor(when, .meeting(sitting), "the day of the meeting")
        case .firstMeeting: return firstMeeting(of: instance)
        case .start:
            guard let fact = instance.bond.partnership?.value.started.last else {
                return .none("it has not begun")
            }
            return anchor(fact.happened, .entry(fact.entry), "the day it began")
        case .firstDecision, .approval: return first(word, of: instance)
        case .due:
            guard case .promise(let promise) = instance.thing, let due = promise.value.due(on: day)
            else {
                return .none("no date was given")
            }
            let entry = promise.value.dated.fact(on: day)?.entry ?? promise.value.made.last?.entry
            return .on(due, entry.map { .entry($0) } ?? .nobody)
        case .adopted:
            guard case .versionChange(let version) = instance.thing,
                let fact = version.value.adopted.facts(by: day).last
            else { return .none("it is not adopted") }
            return anchor(fact.happened, .entry(fact.entry), "the day of adoption")
        default: return furtherDay(of: word, for: instance)
        }
    }

    private func furtherDay(of word: AnchorWord, for instance: Instance) -> AnchorDay {
        switch (word, instance.thing) {
        case (.made, _):
            guard let origin = origin(of: instance) else { return .none("it has not begun") }
            return anchor(origin.happened, .entry(origin.entry), "the day it began")
        case (.decided, .joiningCase(let one)), (.decided, .question(let one, _)),
            (.decided, .ground(let one, _)):
            let decided = one.value.decided.facts(by: day).last { $0.value.outcome != .deferred }
            guard let decided else { return .none("nothing is decided yet") }
            return anchor(decided.happened, .entry(decided.entry), "the day of the decision")
        case (.closed, .consultation(let consultation)):
            guard let closed = consultation.value.closed.facts(by: day).last else {
                return .none("it is open")
            }
            return anchor(closed.happened, .entry(closed.entry), "the day it closed")
        case (.nextMeeting, _):
            guard let origin = origin(of: instance)?.happened else {
                return .none("it has not begun")
            }
            return firstMeeting(of: instance, after: origin)
        case (.firstSitting, .seat(let seat)):
            guard let held = seat.value.holder(on: day) else { return .none("nobody sits there") }
            return firstMeeting(of: instance, after: held.happened)
        default: return .none("there is none")
        }
    }

    /// The first meeting of the partnership that is certainly after something.
    private func firstMeeting(of instance: Instance, after when: When) -> AnchorDay {
        guard let next = instance.bond.file?.first(after: when), let day = next.when else {
            return .none("no next meeting is called")
        }
        return anchor(day, .meeting(next), "the day of the meeting")
    }

    private func anchor(
        _ when: When, _ witness: AnchorDay.Witness, _ what: String
    ) -> AnchorDay {
        when.exact.map { .on($0, witness) } ?? .unknown(what)
    }

    private func first(_ word: AnchorWord, of instance: Instance) -> AnchorDay {
        let facts: [EvidenceReading.Dated] =
            if word == .approval {
                decision(.approvalSought, of: instance).facts
            } else {
                instance.bond.file?.decisions ?? []
            }
        guard let first = facts.min(by: { When.order($0.when, $1.when) }) else {
            return .none("there is no \(word == .approval ? "approval" : "decision") yet")
        }
        return anchor(first.when, .entry(first.entry), "the day of the first of them")
    }

    private func firstMeeting(of instance: Instance) -> AnchorDay {
        guard let first = instance.bond.file?.first(), let when = first.when else {
            return .none("it has not met")
        }
        return anchor(when, .meeting(first), "the day of the first meeting")
    }

    private func nextMeeting(after instance: Instance) -> AnchorDay {
        guard let sitting = instance.meeting, let mine = sitting.when else {
            return .none("there is no meeting")
        }
        let bond = instance.bond
        let later =
            sitting.convener == bond.partnership?.value.ref
            ? bond.file?.first(after: mine)
            : bond.clerk.ordered(of: sitting.convener).first(after: mine)
        guard let later, let when = later.when else {
            return .none("no next meeting is called")
        }
        return anchor(when, .meeting(later), "the day of the next meeting")
    }
}

extension [Sitting] {
    /// The first that is certainly later, of those that stand in the order of their days.
    func first(after when: When) -> Sitting? {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            let isLater = self[middle].when.map { when.isBefore($0) == .yes } ?? false
            if isLater { high = middle } else { low = middle + 1 }
        }
        return low < endIndex ? self[low] : nil
    }
}
