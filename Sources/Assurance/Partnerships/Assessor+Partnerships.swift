import Almanac
import Governance

extension Assessor {
    func arrangement(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let partnership = instance.bond.partnership else { return EvidenceReading() }
        let reviewed: Arrangement? =
            switch evidence {
            case .termsApproval: .termsOfReference
            case .riskReview: .riskRegister
            case .engagementUse: .engagement
            default: nil
            }
        if let reviewed {
            let reviews = partnership.reviews.facts.filter { $0.value.arrangement == reviewed }
            return EvidenceReading(facts: dated(reviews))
        }
        guard let kind = Arrangement(rawValue: evidence.rawValue) else { return EvidenceReading() }
        let made = partnership.arrangements.facts.filter { $0.value.arrangement == kind }
        return EvidenceReading(facts: dated(made))
    }

    func involvement(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let involvement = instance.bond.involvement else { return EvidenceReading() }
        switch evidence {
        case .involvementLevel, .levelReason:
            guard let level = involvement.level(on: day),
                evidence == .involvementLevel || level.reason != nil
            else { return EvidenceReading() }
            let isSilent = level.level == .papersOnly || level.level == .observer
            return EvidenceReading(facts: [
                .init(
                    when: level.since, entry: level.entry, number: isSilent ? 0 : 1,
                    word: level.level.inWords, reason: level.reason)
            ])
        case .overlapAnswer:
            guard case .overlap(let other) = instance.thing else { return EvidenceReading() }
            let answers = involvement.overlaps.facts.filter { $0.value.other == other.key }
            return EvidenceReading(facts: dated(answers))
        default: return tests(evidence, of: instance, in: involvement)
        }
    }

    private func tests(
        _ evidence: Evidence, of instance: Instance, in involvement: Involvement
    ) -> EvidenceReading {
        var latest: [Resource: Fact<ResourcesTested>] = [:]
        for fact in involvement.tests.facts(by: day) { latest[fact.value.resource] = fact }
        if case .resource(let resource) = instance.thing {
            latest = latest.filter { $0.key == resource }
        }
        var reading = EvidenceReading()
        if instance.detail == nil, latest.count < Resource.allCases.count {
            reading.missing = "a test of all four resources"
        }
        for fact in latest.values.sorted(by: { $0.entry < $1.entry }) {
            let test = fact.value
            let number =
                switch evidence {
                case .needed: test.needed
                case .available: test.available
                default: max(0, test.needed - test.available)
                }
            reading.facts.append(
                .init(
                    when: fact.happened, entry: fact.entry, number: number,
                    word: String(number)))
        }
        return reading
    }
}
