import Almanac
import Governance

extension Assessor {
    /// What was reported to committees, and what stands on their programmes.
    func scrutiny(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        switch (evidence, instance.thing) {
        case (.reportOnWork, .annualReport(let report)):
            return saying(lastOf: report.value.given) { $0.work }
        case (.reportOnPerformance, .annualReport(let report)):
            return saying(lastOf: report.value.given) { $0.performance }
        case (.annualReport, _): return annualReports(instance)
        case (.scrutinyPlanned, _):
            let planned = instance.bond.involvement?.value.scrutiny.facts(by: day) ?? []
            return EvidenceReading(
                facts: planned.map { .init(when: $0.value.day, entry: $0.entry) })
        default: return EvidenceReading()
        }
    }

    /// The reports of a lead member to the committee that was to have them when they were given.
    private func annualReports(_ instance: Instance) -> EvidenceReading {
        guard let involvement = instance.bond.involvement else { return EvidenceReading() }
        let given = instance.bond.clerk.archive.annualReports.below(involvement.value.ref)
            .flatMap { $0.value.given.facts }
            .filter { fact in
                let committee = fact.happened.latest
                    .flatMap { involvement.value.committees.value(on: $0)?.committee }
                return fact.value.office == .leadMember
                    && (committee == nil || committee == fact.value.to)
            }
        return EvidenceReading(facts: dated(given))
    }
}
