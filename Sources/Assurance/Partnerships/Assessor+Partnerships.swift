import Almanac
import Governance

extension Assessor {
    func arrangement(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let leaf = instance.bond.partnership else { return EvidenceReading() }
        return arrangement(evidence, of: instance, leaf)
    }

    private func arrangement(
        _ evidence: Evidence, of instance: Instance, _ partnership: Leaf<Partnership>
    ) -> EvidenceReading {
        let reviewed: Arrangement? =
            switch evidence {
            case .termsApproval: .termsOfReference
            case .riskReview: .riskRegister
            case .engagementUse: .engagement
            default: nil
            }
        if let reviewed {
            let reviews = dated(partnership.value.reviews.facts) { $0.arrangement == reviewed }
            let own = evidence == .riskReview ? riskFacts(evidence, of: instance) : []
            return EvidenceReading(facts: reviews + own)
        }
        guard let kind = Arrangement(rawValue: evidence.rawValue) else { return EvidenceReading() }
        let made = dated(partnership.value.arrangements.facts) { $0.arrangement == kind }
        let own: [EvidenceReading.Dated] =
            switch evidence {
            case .riskRegister: riskFacts(evidence, of: instance)
            case .objectives:
                objectives(of: instance.bond).flatMap { dated($0.value.made.facts) }
            case .targets:
                objectives(of: instance.bond)
                    .flatMap { instance.bond.clerk.archive.targets.below($0.value.ref) }
                    .flatMap { dated($0.value.made.facts) }
            default: []
            }
        return EvidenceReading(facts: made + own)
    }

    func involvement(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let leaf = instance.bond.involvement else { return tests(evidence, of: instance) }
        return involvement(evidence, of: instance, leaf)
    }

    private func involvement(
        _ evidence: Evidence, of instance: Instance, _ involvement: Leaf<Involvement>
    ) -> EvidenceReading {
        switch evidence {
        case .involvementLevel, .levelReason:
            guard let level = involvement.value.level(on: day),
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
            return EvidenceReading(
                facts: dated(involvement.value.overlaps.facts) { $0.other == other })
        case .shortfall where instance.detail == nil && !uncommitted(involvement).isEmpty:
            return EvidenceReading(facts: uncommitted(involvement))
        default: return tests(evidence, of: instance)
        }
    }

    /// The last test of each resource, or the last weighing in a case, whichever came later.
    private func tests(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        var latest: [Resource: Tested] = [:]
        for fact in instance.bond.involvement?.value.tests.facts(by: day) ?? [] {
            latest[fact.value.resource] = Tested(
                when: fact.happened, entry: fact.entry, needed: fact.value.needed,
                available: fact.value.available)
        }
        for fact in instance.bond.cases.flatMap({ $0.value.weighings.facts(by: day) }) {
            if let other = latest[fact.value.resource], other.entry > fact.entry { continue }
            latest[fact.value.resource] = Tested(
                when: fact.happened, entry: fact.entry, needed: fact.value.needed,
                available: fact.value.available)
        }
        if case .resource(let resource) = instance.thing {
            latest = latest.filter { $0.key == resource }
        }
        var reading = EvidenceReading()
        if instance.detail == nil, latest.count < Resource.allCases.count {
            reading.missing = "a test of all four resources"
        }
        for fact in latest.values.sorted(by: { $0.entry < $1.entry }) {
            let number =
                switch evidence {
                case .needed: fact.needed
                case .available: fact.available
                default: max(0, fact.needed - fact.available)
                }
            reading.facts.append(
                .init(
                    when: fact.when, entry: fact.entry, number: number,
                    word: String(number)))
        }
        return reading
    }
}

/// What a resource was found to be needed and available.
private struct Tested {
    let when: When
    let entry: EntryNumber
    let needed: Int
    let available: Int
}
