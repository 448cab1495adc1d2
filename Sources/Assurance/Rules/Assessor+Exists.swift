import Almanac
import Governance

extension Assessor {
    /// Every subject has evidence: late while there is none, missed once `before` has passed.
    func judge(_ rule: Rule.Exists, _ instance: Instance) -> Verdict {
        let reading = read(rule.ask, of: instance)
        guard let before = rule.before else {
            return existing(rule.ask.evidence, reading, instance)
        }
        switch day(of: before, for: instance) {
        case .none(let because):
            let verdict = existing(rule.ask.evidence, reading, instance)
            if case .kept = verdict.standing { return verdict }
            return self.verdict(.notApplicable(because: because))
        case .unknown(let missing): return verdict(.unknown(missing: missing))
        case .on(let anchor, let witness):
            var verdict = existing(rule, reading, before: anchor)
            verdict.prove(all: entries(of: witness))
            verdict.anchored = instance.occurred ?? anchor
            return verdict
        }
    }

    private func existing(
        _ evidence: Evidence, _ reading: EvidenceReading, _ instance: Instance
    ) -> Verdict {
        var first: EvidenceReading.Dated?
        for fact in reading.facts where hasHappened(fact.when) == .yes {
            if let known = first, !When.order(fact.when, known.when) { continue }
            first = fact
        }
        if let first { return found(evidence, first) }
        if let maybe = reading.first {
            var verdict = found(evidence, maybe)
            verdict.standing = .unknown(missing: "whether that was by \(day.inWords)")
            return verdict
        }
        guard reading.missing == nil, reading.isAbsenceKnown(on: day) else {
            return notKept(evidence, reading)
        }
        let since = lackingSince(reading, instance)
        var verdict = absent(evidence, reading)
        verdict.standing = day < since ? .due(by: since) : .late(since: since)
        verdict.prove(made(instance))
        return verdict
    }

    private func existing(
        _ rule: Rule.Exists, _ reading: EvidenceReading, before anchor: Day
    ) -> Verdict {
        let evidence = rule.ask.evidence
        if let fact = decisive(reading.facts, by: anchor) {
            var verdict = found(evidence, fact)
            switch fact.when.isOnOrBefore(anchor) {
            case .yes: break
            case .unknown:
                verdict.standing = .unknown(missing: "the exact day of \(evidence.inWords)")
            case .no:
                verdict.standing = .missed(on: anchor)
                if let exact = fact.when.exact, let before = rule.before {
                    verdict.tell(.after(evidence, exact, anchor: before.inWords, anchor))
                }
            }
            return verdict
        }
        if day <= anchor {
            var verdict = verdict(.due(by: anchor))
            verdict.tell(.absent(evidence, looked: nil))
            return verdict
        }
        guard reading.missing == nil, reading.isAbsenceKnown(from: anchor, to: anchor) else {
            return notKept(evidence, reading)
        }
        var verdict = absent(evidence, reading)
        verdict.standing = .missed(on: anchor)
        return verdict
    }

    /// The fact that decides whether there was one by a day: one that certainly was, else one
    /// that may have been, else the first.
    func decisive(
        _ facts: [EvidenceReading.Dated], by last: Day
    ) -> EvidenceReading.Dated? {
        var ordered = facts
        ordered.putInOrder()
        return ordered.first { $0.when.isOnOrBefore(last) == .yes }
            ?? ordered.first { $0.when.isOnOrBefore(last) == .unknown } ?? ordered.first
    }

    func found(_ evidence: Evidence, _ fact: EvidenceReading.Dated) -> Verdict {
        var verdict = verdict(.kept)
        verdict.tell(.found(evidence, fact.when, fact.entry))
        verdict.prove(fact.entry)
        return verdict
    }

    /// A verdict on known absence, whose standing is still to be said.
    ///
    /// Of what ended it says that it did; only a look found nothing.
    func absent(_ evidence: Evidence, _ reading: EvidenceReading) -> Verdict {
        var verdict = verdict(.late(since: day.day))
        let looked = reading.lookedInVain?.entry
        verdict.prove(looked)
        guard let lacking = reading.lacking, let words = lacking.words else {
            verdict.tell(.absent(evidence, looked: looked))
            return verdict
        }
        verdict.tell(.lacking(words, lacking.entry))
        verdict.prove(lacking.entry)
        if let looked = reading.look { verdict.tell(.absent(evidence, looked: looked)) }
        return verdict
    }

    /// A verdict where it is not known whether there is any, or what there is.
    func notKept(_ evidence: Evidence, _ reading: EvidenceReading) -> Verdict {
        var verdict = verdict(.unknown(missing: reading.missing ?? evidence.inWords))
        if reading.missing == nil {
            verdict.tell(.notKept(evidence))
        } else {
            verdict.prove(all: reading.seen)
        }
        return verdict
    }
}
