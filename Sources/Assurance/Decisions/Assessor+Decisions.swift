import Almanac
import Governance

extension Assessor {
    func decision(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        switch instance.thing {
        case .promise(let promise): return reading(evidence, of: promise)
        case .approval(let approval), .report(_, _, let approval):
            return EvidenceReading(facts: facts(evidence, of: approval))
        case .meeting(let meeting) where evidence == .decision:
            let taken = record.decisions(at: meeting.key).flatMap { dated($0.taken.facts) }
            return EvidenceReading(facts: taken)
        default:
            guard let involvement = instance.bond.involvement else { return EvidenceReading() }
            let approvals = record.approvals(for: involvement.key)
            return EvidenceReading(facts: approvals.flatMap { facts(evidence, of: $0) })
        }
    }

    private func facts(
        _ evidence: Evidence, of approval: Approval
    ) -> [EvidenceReading.Dated] {
        switch evidence {
        case .approvalSought: dated(approval.sought.facts)
        case .approval:
            dated(
                approval.decided.facts.filter {
                    $0.value.outcome == .approved || $0.value.outcome == .approvedWithConditions
                })
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
