import Almanac
import Governance

extension Assessor {
    /// What a report says of impacts and priorities, and what becomes of promises and decisions.
    func following(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        switch (ask.evidence, instance.thing) {
        case (.impact, .report(let paper, _, _)): return impact(ask.word, paper.value)
        case (.priorityAnswer, .priority(let paper, _, let priority)):
            let facts = paper.value.sayings.facts.filter {
                if case .priority(let answer) = $0.value { return answer.priority == priority }
                return false
            }
            return EvidenceReading(facts: dated(facts))
        case (.promiseOwner, .promise(let promise)):
            return saying(lastOf: promise.value.made) {
                $0.person != nil || $0.rank != nil
            }
        case (.handedOver, .promise(let promise)):
            let facts =
                dated(promise.value.passed.facts) + dated(promise.value.kept.facts)
                + dated(promise.value.released.facts)
            return EvidenceReading(facts: facts)
        case (.localVariation, .decision(let decision)):
            return EvidenceReading(facts: dated(decision.value.taken.facts) { $0.variation != nil })
        case (.decisionSum, .decision(let decision)):
            guard let taken = decision.value.taken.facts(by: day).last else {
                return EvidenceReading()
            }
            guard let pence = taken.value.pence else { return saying(taken) { _ in false } }
            return number(pence, among: [(taken.happened, taken.entry)])
        case (.remitLimit, .decision(let decision)): return limit(decision.value, instance)
        case (.referral, .decision(let decision)): return referral(of: decision.value, instance)
        case (.referralAnswered, .referral(let referral)):
            return EvidenceReading(facts: dated(referral.value.answered.facts))
        case (.itemReason, .item(let item, _)):
            return EvidenceReading(facts: dated(item.value.made.facts) { $0.levelReason != nil })
        case (.together, .item(let item, _)):
            return EvidenceReading(facts: dated(item.value.made.facts) { $0.together != nil })
        default: return EvidenceReading()
        }
    }

    /// What a report says of an impact, or that it has that heading.
    private func impact(_ word: String?, _ paper: Paper) -> EvidenceReading {
        guard let impact = word.flatMap(Impact.init) else { return EvidenceReading() }
        let told = paper.sayings.facts.filter {
            if case .impact(let assessed) = $0.value { return assessed.impact == impact }
            return false
        }
        guard told.isEmpty else { return EvidenceReading(facts: dated(told)) }
        let heading: ReportHeading =
            switch impact {
            case .equality: .equalities
            case .crimeAndDisorder: .crimeAndDisorder
            case .carbon: .carbonFootprint
            case .climateAdaptation: .climateResilience
            }
        return saying(lastOf: paper.headed) { $0.given.contains(heading) }
    }

    /// The most that any remit of the body bound lets be agreed to; a remit that names no sum and
    /// no sort of decision sets no limit.
    private func limit(_ decision: Decision, _ instance: Instance) -> EvidenceReading {
        guard let taken = decision.taken.value else { return EvidenceReading() }
        let remits = instance.bond.remits.filter { remit in
            remit.value.kinds.isEmpty
                || taken.sort.map { remit.value.kinds.contains($0) } ?? true
        }
        guard !remits.isEmpty else { return EvidenceReading() }
        let most = remits.map { $0.value.limit ?? .max }.max() ?? 0
        return number(most, among: remits.map { ($0.happened, $0.entry) })
    }

    /// Whether a decision that concerns the body bound was referred to it; one that concerns
    /// others only need not be.
    private func referral(of decision: Decision, _ instance: Instance) -> EvidenceReading {
        let made = instance.bond.clerk.archive.referrals.below(decision.ref)
            .flatMap { $0.value.made.facts(by: day) }
            .filter { instance.bond.body == nil || $0.value.to == instance.bond.body }
        return EvidenceReading(facts: dated(made))
    }
}
