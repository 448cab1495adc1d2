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
        let counted =
            switch evidence {
            case .ownedRisks: open.filter { $0.made.value?.owner != nil }
            case .scoredRisks: open.filter { record.score(of: $0, on: day) != nil }
            case .mitigatedRisks: open.filter { stands($0.mitigations) }
            default: open
            }
        return number(
            counted.count,
            among: open.compactMap { $0.made.last.map { ($0.happened, $0.entry) } })
    }

    /// What the risks themselves add to a register and to its reviews.
    func riskFacts(_ evidence: Evidence, of instance: Instance) -> [EvidenceReading.Dated] {
        risks(of: instance).flatMap { risk in
            evidence == .riskReview ? dated(risk.reviews.facts) : dated(risk.made.facts)
        }
    }
}
