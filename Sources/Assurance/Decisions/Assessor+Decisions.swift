import Almanac
import Governance

extension Assessor {
    func decision(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        switch instance.thing {
        case .promise(let promise): return reading(evidence, of: promise.value)
        case .approval(let approval), .report(_, _, let approval):
            return EvidenceReading(facts: facts(evidence, of: approval.value))
        case .meeting(let meeting) where evidence == .decision:
            let taken = meeting.decisions.flatMap { dated($0.value.taken.facts) }
            return EvidenceReading(facts: taken)
        default:
            guard let involvement = instance.bond.involvement else { return EvidenceReading() }
            let approvals = instance.bond.clerk.archive.approvals.below(involvement.value.ref)
            return EvidenceReading(facts: approvals.flatMap { facts(evidence, of: $0.value) })
        }
    }

    private func facts(
        _ evidence: Evidence, of approval: Approval
    ) -> [EvidenceReading.Dated] {
        switch evidence {
        case .approvalSought: dated(approval.sought.facts)
        case .approval:
            dated(approval.decided.facts) {
                $0.outcome == .approved || $0.outcome == .approvedWithConditions
            }
        case .outcome: dated(approval.decided.facts)
        case .outcomeReason:
            approval.decided.facts(by: day).filter { $0.value.reason != nil }.map {
                .init(when: $0.happened, entry: $0.entry, reason: $0.value.reason)
            }
        case .retrospectiveReason:
            approval.explained.facts(by: day).map {
                .init(when: $0.happened, entry: $0.entry, reason: $0.value.reason)
            }
        default: []
        }
    }

    /// What became of a promise; one that was made without a date has none.
    private func reading(_ evidence: Evidence, of promise: Promise) -> EvidenceReading {
        switch evidence {
        case .promiseKept: return EvidenceReading(facts: dated(promise.kept.facts))
        case .dueDate:
            if let fact = promise.dated.fact(on: day) {
                return EvidenceReading(facts: [.init(when: fact.happened, entry: fact.entry)])
            }
            guard let made = promise.made.last else { return EvidenceReading() }
            if made.value.due == nil {
                return EvidenceReading(lookedInVain: (made.happened, made.entry))
            }
            return EvidenceReading(facts: [.init(when: made.happened, entry: made.entry)])
        default: return EvidenceReading()
        }
    }
}
