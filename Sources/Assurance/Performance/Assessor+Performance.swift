import Almanac
import Governance

extension Assessor {
    /// What a partnership is to bring about, and how far it is.
    func performance(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        guard let leaf = instance.bond.partnership else { return EvidenceReading() }
        return performance(ask, of: instance, leaf.value)
    }

    private func performance(
        _ ask: Rule.Ask, of instance: Instance, _ partnership: Partnership
    ) -> EvidenceReading {
        switch ask.evidence {
        case .objective:
            let facts = objectives(of: instance.bond).flatMap { $0.value.made.facts(by: day) }
            return EvidenceReading(
                facts: dated(facts.filter { serves($0.value, ask.word, instance) }))
        case .objectiveCount, .ownedObjectives, .targetedObjectives:
            return objectives(ask.evidence, instance)
        case .performanceReport: return EvidenceReading(facts: dated(partnership.reports.facts))
        case .efficiency: return EvidenceReading(facts: dated(partnership.efficiencies.facts))
        case .pooling: return pooling(instance)
        case .stall:
            guard case .objective(let objective) = instance.thing else { return EvidenceReading() }
            return stalls(of: objective.value)
        default: return benefit(ask.evidence, partnership, instance)
        }
    }

    /// Whether an objective is shared, or the very body’s own.
    private func serves(_ set: ObjectiveSet, _ word: String?, _ instance: Instance) -> Bool {
        guard let word else { return true }
        guard set.whose.rawValue == word else { return false }
        guard set.whose == .ours, let body = set.body, let mine = instance.bond.body else {
            return true
        }
        return body == mine
    }

    private func objectives(
        _ evidence: Evidence, _ instance: Instance
    ) -> EvidenceReading {
        let all = objectives(of: instance.bond)
        return number(evidence, of: all, for: instance, made: all.map { $0.value.made.origin }) {
            objective in
            switch evidence {
            case .ownedObjectives: objective.value.made.value?.owner != nil ? .yes : .no
            case .targetedObjectives: hasWholeTarget(objective.value, instance)
            default: .yes
            }
        }
    }

    /// Whether any target of an objective has a baseline, a value and a date.
    private func hasWholeTarget(_ objective: Objective, _ instance: Instance) -> Answer {
        let targets = instance.bond.clerk.archive.targets.below(objective.ref)
            .filter { stands($0.value.made) }
        let isWhole = targets.compactMap(\.value.made.value).contains {
            $0.baseline != nil && $0.value != nil && $0.due != nil
        }
        return isWhole ? .yes : targets.isEmpty ? .unknown : .no
    }

    /// Every report of progress: 1 where nothing moved and no reason is given, else 0.
    private func stalls(of objective: Objective) -> EvidenceReading {
        let facts = objective.progress.facts(by: day).map { fact in
            let moves = fact.value.movement == .forward || fact.value.movement == .achieved
            return EvidenceReading.Dated(
                when: fact.happened, entry: fact.entry,
                number: moves || fact.value.reason != nil ? 0 : 1)
        }
        return EvidenceReading(facts: facts)
    }

    private func benefit(
        _ evidence: Evidence, _ partnership: Partnership, _ instance: Instance
    ) -> EvidenceReading {
        guard case .benefit(let benefit) = instance.thing else {
            let measured = instance.bond.clerk.archive.benefits.below(partnership.ref)
                .flatMap { $0.value.measured.facts(by: day) }
            guard evidence == .benefitOutcome else {
                return EvidenceReading(facts: dated(measured))
            }
            return EvidenceReading(facts: dated(measured) { $0.outcome != nil })
        }
        let measured = benefit.value.measured.facts(by: day)
        switch evidence {
        case .benefitTarget:
            guard let claimed = benefit.value.claimed.facts(by: day).last else {
                return EvidenceReading()
            }
            guard let target = claimed.value.target else { return saying(claimed) { _ in false } }
            return number(target, among: [(claimed.happened, claimed.entry)])
        case .benefitValue:
            let told = measured.last { $0.value.pence != nil || $0.value.after != nil }
            guard let told, let value = told.value.pence ?? told.value.after else {
                return EvidenceReading()
            }
            return number(value, among: [(told.happened, told.entry)])
        case .benefitOutcome: return EvidenceReading(facts: dated(measured) { $0.outcome != nil })
        case .benefitMoney: return EvidenceReading(facts: dated(measured) { $0.pence != nil })
        case .benefitChange:
            return EvidenceReading(
                facts: dated(measured) { $0.before != nil && $0.after != nil })
        default: return EvidenceReading(facts: dated(measured))
        }
    }

    /// Each body that takes part and commits anything, as of what it said last; others may too,
    /// unless what is committed is kept here.
    private func pooling(_ instance: Instance) -> EvidenceReading {
        let bond = instance.bond
        let given = (bond.key.map { bond.clerk.archive.involvements.below($0.ref) } ?? [])
            .filter { $0.value.ended.fact(on: day) == nil }
            .compactMap { involvement in
                committed(by: involvement).filter { $0.value.amount > 0 }
                    .min { $0.entry < $1.entry }
            }
        var reading = EvidenceReading(facts: dated(given))
        reading.mayBeMore = keptSince(.pooling, for: instance).map { $0 > day } ?? true
        return reading
    }
}
