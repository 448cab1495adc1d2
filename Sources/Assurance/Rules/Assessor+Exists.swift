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
            return Verdict(standing: .notApplicable(because: because))
        case .unknown(let missing): return Verdict(standing: .unknown(missing: missing))
        case .on(let anchor, let entries):
            var verdict = existing(rule, reading, before: anchor)
            verdict.entries += entries
            verdict.anchored = occurred(instance) ?? anchor
            return verdict
        }
    }

    private func existing(
        _ evidence: Evidence, _ reading: EvidenceReading, _ instance: Instance
    ) -> Verdict {
        let certain = reading.facts.filter { hasHappened($0.when) == .yes }
        if let first = certain.min(by: { When.order($0.when, $1.when) }) {
            return found(evidence, first)
        }
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
        verdict.entries += [made(instance)].compactMap { $0 }
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
                    verdict.because.append(.after(evidence, exact, anchor: before.inWords, anchor))
                }
            }
            return verdict
        }
        if day <= anchor {
            return Verdict(standing: .due(by: anchor), because: [.absent(evidence, looked: nil)])
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
        Verdict(
            standing: .kept, because: [.found(evidence, fact.when, fact.entry)],
            entries: [fact.entry])
    }

    /// A verdict on known absence, whose standing is still to be said.
    ///
    /// Of what ended it says that it did; only a look found nothing.
    func absent(_ evidence: Evidence, _ reading: EvidenceReading) -> Verdict {
        var verdict = Verdict(standing: .late(since: day))
        let looked = reading.lookedInVain?.entry
        verdict.entries = [looked].compactMap { $0 }
        guard let lacking = reading.lacking, let words = lacking.words else {
            verdict.because = [.absent(evidence, looked: looked)]
            return verdict
        }
        verdict.because = [.lacking(words, lacking.entry)]
        verdict.entries.append(lacking.entry)
        if let looked = reading.look { verdict.because.append(.absent(evidence, looked: looked)) }
        return verdict
    }

    /// A verdict where it is not known whether there is any, or what there is.
    func notKept(_ evidence: Evidence, _ reading: EvidenceReading) -> Verdict {
        guard let missing = reading.missing else {
            return Verdict(
                standing: .unknown(missing: evidence.inWords), because: [.notKept(evidence)])
        }
        return Verdict(standing: .unknown(missing: missing), entries: reading.seen)
    }
}
