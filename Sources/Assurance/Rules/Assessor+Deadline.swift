import Almanac
import Governance

extension Assessor {
    /// Evidence in time before or after an anchor: due, late until the anchor or the evidence,
    /// then missed. A meeting that moves is judged again.
    func judge(_ rule: Rule.Deadline, _ instance: Instance) -> Verdict {
        guard let number = number(rule.amount, for: instance) else { return notKnown(rule.amount) }
        switch day(of: rule.anchor, for: instance) {
        case .none(let because): return verdict(.notApplicable(because: because))
        case .unknown(let missing): return verdict(.unknown(missing: missing))
        case .on(let anchor, let witness):
            let reading = read(rule.ask, of: instance)
            let latest = instance.bond.clerk.last(
                .init(
                    count: rule.count, required: number, anchor: anchor, isBefore: rule.isBefore))
            var verdict =
                rule.isBefore
                ? before(rule, number, anchor, reading, latest)
                : timed(rule, number, anchor, reading, latest: latest)
            verdict.prove(all: entries(of: witness))
            verdict.anchored = anchor
            return verdict
        }
    }

    private func before(
        _ rule: Rule.Deadline, _ number: Int, _ anchor: Day, _ reading: EvidenceReading,
        _ latest: Day
    ) -> Verdict {
        var verdict = timed(rule, number, anchor, reading, latest: latest)
        if case .late(let since) = verdict.standing, day >= anchor {
            verdict.standing = .missed(on: since)
        }
        if case .due = verdict.standing {
            let publishBy = rule.count.publishBy(before: anchor, required: number, on: calendar)
            verdict.standing = .due(by: day <= publishBy ? publishBy : latest)
        }
        return verdict
    }

    /// Judges evidence against the last day in time, whichever side of the anchor that is.
    private func timed(
        _ rule: Rule.Deadline, _ number: Int, _ anchor: Day, _ reading: EvidenceReading,
        latest: Day
    ) -> Verdict {
        let evidence = rule.ask.evidence
        let fact = decisive(reading.facts, by: latest)
        func working() -> Because {
            .counted(
                .init(
                    evidence: evidence, count: rule.count, required: number,
                    from: fact?.when.exact, anchor: anchor, anchorTitle: rule.anchor.inWords,
                    isBefore: rule.isBefore))
        }
        guard let fact else {
            var verdict = verdict(.due(by: latest))
            if day > latest {
                let isKnown = reading.isAbsenceKnown(from: latest, to: latest)
                verdict = isKnown ? absent(evidence, reading) : notKept(evidence, reading)
                if isKnown { verdict.standing = .late(since: latest.adding(days: 1)) }
            }
            verdict.tell(working())
            return verdict
        }
        var verdict = found(evidence, fact)
        switch fact.when.isOnOrBefore(latest) {
        case .yes: break
        case .no: verdict.standing = .missed(on: latest.adding(days: 1))
        case .unknown: verdict.standing = .unknown(missing: "the exact day of \(evidence.inWords)")
        }
        let isAfter = rule.isBefore && number == 0 && fact.when.isAfter(anchor) == .yes
        if isAfter, let exact = fact.when.exact {
            verdict.tell(.after(evidence, exact, anchor: rule.anchor.inWords, anchor))
        } else {
            verdict.tell(working())
        }
        return verdict
    }
}
