import Almanac
import Governance

extension Assessor {
    func complaint(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let partnership = instance.bond.partnership else { return EvidenceReading() }
        guard evidence == .complaintStages else {
            guard record.tellsOfComplaints(about: partnership.value.key, by: day) else {
                // Whether there are none or four, late or not, has to read the same.
                return EvidenceReading(missing: Self.tooFewComplaints)
            }
            return EvidenceReading(facts: late(complaintsAbout: partnership.value, instance))
        }
        let own = partnership.value.stages.facts(by: day)
        let general = record.place.stages.facts(by: day)
        return EvidenceReading(facts: dated(own.isEmpty ? general : own))
    }

    private static let tooFewComplaints =
        "whether complaints were answered in time; nothing is told of fewer than five"

    /// Each stage of a complaint that was not answered by its day, on the day after.
    ///
    /// That no answer is on record counts only where such answers are kept here by then.
    private func late(
        complaintsAbout partnership: Partnership, _ instance: Instance
    ) -> [EvidenceReading.Dated] {
        let kept = keptSince(.lateComplaint, for: instance)
        return instance.bond.clerk.archive.complaints.below(partnership.ref).flatMap { complaint in
            stages(of: complaint.value).compactMap { stage, begun -> EvidenceReading.Dated? in
                guard let start = begun.when.exact,
                    let days = record.days(forStage: stage, of: partnership.key, on: start)
                else { return nil }
                let due = DayCount.clearWorkingDays.due(after: start, required: days, on: calendar)
                let answer = complaint.value.answered.facts(by: day).first {
                    $0.value.stage == stage
                }
                let isKept = kept.map { $0 <= due } ?? false
                let inTime =
                    answer.map { $0.happened.isOnOrBefore(due) != .no }
                    ?? (day <= due || !isKept)
                guard !inTime else { return nil }
                return .init(when: .on(due.adding(days: 1)), entry: begun.entry)
            }
        }
    }

    /// When each stage of a complaint began.
    private func stages(
        of complaint: Complaint
    ) -> [(stage: Int, begun: EvidenceReading.Dated)] {
        let received = dated(complaint.received.facts).last.map { (stage: 1, begun: $0) }
        let later = complaint.escalated.facts(by: day).map { fact in
            (
                stage: fact.value.stage,
                begun: EvidenceReading.Dated(when: fact.happened, entry: fact.entry)
            )
        }
        return [received].compactMap { $0 } + later
    }
}
