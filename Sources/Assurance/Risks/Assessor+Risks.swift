import Almanac
import Governance

extension Assessor {
    /// The risks of a partnership, and those that the body bound keeps of its own part.
    private func risks(of instance: Instance) -> [Leaf<Risk>] {
        let refs = [instance.bond.partnership?.value.ref, instance.bond.involvement?.value.ref]
        return refs.compactMap { $0 }.flatMap { instance.bond.clerk.archive.risks.below($0) }
            .filter { stands($0.value.made) }
    }

    func risk(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        let open = risks(of: instance).filter { $0.value.closed.fact(on: day) == nil }
        return number(evidence, of: open, for: instance, made: open.map { $0.value.made.origin }) {
            risk in
            switch evidence {
            case .ownedRisks: risk.value.made.value?.owner != nil ? .yes : .no
            case .scoredRisks: record.score(of: risk.value, on: day) != nil ? .yes : .unknown
            case .mitigatedRisks: stands(risk.value.mitigations) ? .yes : .unknown
            default: .yes
            }
        }
    }

    /// What the risks themselves add to a register and to its reviews.
    func riskFacts(_ evidence: Evidence, of instance: Instance) -> [EvidenceReading.Dated] {
        risks(of: instance).flatMap { risk in
            evidence == .riskReview ? dated(risk.value.reviews.facts) : dated(risk.value.made.facts)
        }
    }
}
