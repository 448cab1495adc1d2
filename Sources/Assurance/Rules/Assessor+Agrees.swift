import Almanac
import Governance

extension Assessor {
    /// Two readings of the record match, or one is within the other; late while they do not.
    func judge(_ rule: Rule.Agrees, _ instance: Instance) -> Verdict {
        let left = read(rule.left, of: instance)
        let right = read(rule.right, of: instance)
        guard let one = left.last else { return lacking(rule, left, instance) }
        guard let other = right.last else {
            return lacking(rule.right.evidence, right, instance, beside: one.entry)
        }
        var verdict = verdict(.kept)
        verdict.tell(.compared(rule.left.evidence, one.word, rule.right.evidence, other.word))
        verdict.prove(all: [one.entry, other.entry])
        for (fact, evidence) in [(one, rule.left.evidence), (other, rule.right.evidence)]
        where fact.word.isEmpty {
            verdict.standing = .unknown(missing: "what is said of \(evidence.inWords)")
            return verdict
        }
        let agrees =
            switch rule.how {
            case .matches: one.word == other.word
            case .within: one.number <= other.number
            case .differs: one.word != other.word
            }
        if !agrees {
            let since = [one.when.latest, other.when.latest].compactMap { $0 }.max()
            verdict.standing = .late(since: max(since ?? day.itself, instance.bond.firstDue))
        }
        return verdict
    }

    /// Of what is known to be absent nothing can be too much, if the file says so.
    private func lacking(
        _ rule: Rule.Agrees, _ reading: EvidenceReading, _ instance: Instance
    ) -> Verdict {
        var verdict = lacking(rule.left.evidence, reading, instance)
        if rule.isNoneEnough, case .late = verdict.standing { verdict.standing = .kept }
        return verdict
    }

    private func lacking(
        _ evidence: Evidence, _ reading: EvidenceReading, _ instance: Instance,
        beside entry: EntryNumber? = nil
    ) -> Verdict {
        guard reading.missing == nil, reading.isAbsenceKnown(on: day) else {
            return notKept(evidence, reading)
        }
        var verdict = absent(evidence, reading)
        verdict.standing = .late(since: lackingSince(reading, instance))
        verdict.prove(entry)
        return verdict
    }
}
