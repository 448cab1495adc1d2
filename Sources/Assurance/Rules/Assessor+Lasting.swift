import Almanac
import Governance

extension Assessor {
    /// A state that may last at most so many days: the gravest of all the times it came about, of
    /// which one that goes on weighs more than one that is over.
    func lasting(
        _ count: DayCount, _ rule: Rule.Limit, _ reading: EvidenceReading, _ instance: Instance
    ) -> Verdict {
        guard let amount = rule.atMost else { return notKept(rule.ask.evidence, reading) }
        guard let most = number(amount, for: instance) else { return notKnown(amount) }
        let verdicts = reading.facts.map { state in
            var verdict = found(rule.ask.evidence, state)
            verdict.tell(
                .words(
                    (state.until.map { "it ended on \($0.inWords)" } ?? "it has not ended")
                        + "; it may last \(most) \(count.title)"))
            let limits = limits(of: state, most, count, instance)
            if let until = state.until {
                verdict.standing = lasted(until: until, limits) ?? .kept
            } else {
                day.note(limits.first)
                day.note(limits.last)
                verdict.standing = lasted(until: day.day, limits) ?? .due(by: limits.first)
                verdict.isOngoing = true
            }
            return verdict
        }
        return gravest(of: verdicts)
            ?? verdict(.notApplicable(because: "not on record: \(rule.ask.evidence.inWords)"))
    }

    /// The last days in time, if the state began on the first day it can have, and on the last.
    private func limits(
        of state: EvidenceReading.Dated, _ most: Int, _ count: DayCount, _ instance: Instance
    ) -> (first: Day, last: Day) {
        let owed = instance.bond.firstDue
        let (from, to) = (state.when.earliest ?? .first, state.when.latest ?? .last)
        return (
            count.due(after: max(from, owed), required: most, on: calendar),
            count.due(after: max(to, owed), required: most, on: calendar)
        )
    }

    /// What is wrong with a state that lasted until a day; `nil` when nothing certainly is.
    private func lasted(until end: Day, _ limits: (first: Day, last: Day)) -> Standing? {
        if end <= limits.first { return nil }
        if end > limits.last { return .missed(on: limits.last.adding(days: 1)) }
        return .unknown(missing: "since when it has been so")
    }
}
