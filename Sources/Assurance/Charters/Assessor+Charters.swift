import Almanac
import Governance

extension Assessor {
    func charter(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        switch (ask.evidence, instance.thing) {
        case (.versionReason, .versionChange(let version)):
            return EvidenceReading(
                facts: dated(version.value.made.facts.filter { $0.value.reason != nil }))
        case (.adopted, .versionChange(let version)):
            return EvidenceReading(facts: dated(version.value.adopted.facts))
        case (.consultationClosed, .versionChange(let version)):
            let closed = record.consultations(on: version.value.key)
                .filter { ask.word == nil || sector(of: $0)?.rawValue == ask.word }
                .flatMap { dated($0.closed.facts) }
            return EvidenceReading(facts: closed)
        case (.rating, _): return EvidenceReading(facts: ratings(ask.word, instance))
        default: return EvidenceReading()
        }
    }

    private func sector(of consultation: Consultation) -> Sector? {
        consultation.opened.value.flatMap { record.bodies[$0.with]?.sector }
    }

    private func ratings(_ principle: String?, _ instance: Instance) -> [EvidenceReading.Dated] {
        let adoption = record.adoptions[instance.bond.adoption]
        return (adoption?.ratings.facts(by: day) ?? [])
            .filter { principle == nil || $0.value.principle.text == principle }
            .map {
                .init(
                    when: $0.happened, entry: $0.entry, number: $0.value.score,
                    word: $0.value.by.word,
                    series: $0.value.by.word + "/" + $0.value.principle.text)
            }
    }
}
