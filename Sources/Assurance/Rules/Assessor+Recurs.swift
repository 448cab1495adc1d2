import Almanac
import Governance

extension Assessor {
    /// Evidence at least once a period: due, late after it, missed once the next begins.
    func judge(_ rule: Rule.Recurs, _ instance: Instance) -> [Verdict] {
        let reading = read(rule.ask, of: instance)
        let start = max(instance.bond.firstDue, beginning(of: instance))
        switch rule.every {
        case .period(let period):
            return instance.bond.clerk.spans(of: period, from: start).map { range, title in
                var verdict = judge(range, rule.ask.evidence, reading, from: start)
                verdict.occurrence = title
                verdict.anchored = day.orEarlier(range.upperBound)
                return verdict
            }
        case .months(let amount):
            guard let months = number(amount, for: instance), months > 0 else {
                return [notKnown(amount)]
            }
            return [rolling(months, rule.ask.evidence, reading, from: start)]
        }
    }

    private func judge(
        _ range: ClosedRange<Day>, _ evidence: Evidence, _ reading: EvidenceReading,
        from start: Day
    ) -> Verdict {
        if let place = reading.facts.first(in: range, .yes) {
            return found(evidence, reading.facts[place])
        }
        if let place = reading.facts.first(in: range, .unknown) {
            let fact = reading.facts[place]
            var verdict = found(evidence, fact)
            verdict.standing = .unknown(missing: "the exact day of \(evidence.inWords)")
            return verdict
        }
        if range.upperBound >= day {
            var verdict = verdict(.due(by: range.upperBound))
            verdict.tell(.absent(evidence, looked: nil))
            return verdict
        }
        let first = max(range.lowerBound, start)
        guard reading.isAbsenceKnown(from: first, to: range.upperBound) else {
            return notKept(evidence, reading)
        }
        var verdict = absent(evidence, reading)
        verdict.standing = .missed(on: range.upperBound.adding(days: 1))
        return verdict
    }

    /// So many months from the last, or from the start: the next period begins with the evidence.
    ///
    /// Where such evidence is kept here only from a later day, what came before that day is not
    /// known, and the months are counted from it.
    private func rolling(
        _ months: Int, _ evidence: Evidence, _ reading: EvidenceReading, from start: Day
    ) -> Verdict {
        let last = reading.last
        guard last == nil || last?.when.exact != nil else {
            var verdict = verdict(.unknown(missing: "the exact day of \(evidence.inWords)"))
            verdict.prove(last?.entry)
            return verdict
        }
        let from = last?.when.exact ?? start
        let due = max(from.adding(months: months), start)
        var verdict = verdict(.due(by: due))
        if let last {
            verdict = found(evidence, last)
            verdict.tell(.words("the next is due by \(due.inWords)"))
        } else {
            verdict.tell(.absent(evidence, looked: nil))
        }
        guard day > due else { return verdict }
        let isKnown = reading.isAbsenceKnown(from: from, to: due.adding(days: 1))
        let known = max(from, reading.keptSince ?? .last).adding(months: months)
        guard isKnown || day > known else {
            verdict.standing = .unknown(missing: evidence.inWords)
            verdict.tell(.notKept(evidence))
            return verdict
        }
        let late = isKnown ? due : max(due, known)
        verdict.standing = .late(since: late.adding(days: 1))
        return verdict
    }
}

extension [EvidenceReading.Dated] {
    /// Where the first of them stands that lies within some days by an answer.
    fileprivate func first(in range: ClosedRange<Day>, _ answer: Answer) -> Int? {
        // By their places, because a piece taken out is copied.
        indices.first { self[$0].when.falls(within: range) == answer }
    }
}
