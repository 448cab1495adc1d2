import Almanac
import Governance

extension Assessor {
    /// The risks of a partnership, and those that the body bound keeps of its own part.
    private func risks(of instance: Instance) -> [Risk] {
        let refs = [instance.bond.partnership?.ref, instance.bond.involvement?.ref]
        return refs.compactMap { $0 }.flatMap { record.all(\.risks, below: $0) }
            .filter { stands($0.made) }
    }

    func risk(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        let open = risks(of: instance).filter { $0.closed.fact(on: day) == nil }
        return number(evidence, of: open, for: instance, made: open.map { $0.made.origin }) {
            risk in
            switch evidence {
            case .ownedRisks: risk.made.value?.owner != nil ? .yes : .no
            case .scoredRisks: record.score(of: risk, on: day) != nil ? .yes : .unknown
            case .mitigatedRisks: stands(risk.mitigations) ? .yes : .unknown
            default: .yes
            }
        }
    }

    /// What the risks themselves add to a register and to its reviews.
    func riskFacts(_ evidence: Evidence, of instance: Instance) -> [EvidenceReading.Dated] {
        risks(of: instance).flatMap { risk in
            evidence == .riskReview ? dated(risk.reviews.facts) : dated(risk.made.facts)
        }
    }
}
