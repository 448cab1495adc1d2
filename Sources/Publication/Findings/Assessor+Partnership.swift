public import Assurance
public import Governance

extension Assessor {
    /// The partnership that a finding is about: the one it was judged in, or else the one that its
    /// subject belongs to, as what a council promised about a partnership does.
    public func partnership(of finding: Finding) -> Partnership.Key? {
        finding.key.partnership ?? record.partnership(about: finding.key.subject)
    }
}

extension Record {
    /// The partnership that a subject is, belongs to or is about, if to one.
    public func partnership(about subject: SubjectRef) -> Partnership.Key? {
        switch subject.kind {
        case .decision:
            Decision.Key(subject.key).flatMap { decisions[$0]?.taken.value }
                .flatMap { partnership(of: $0) }
        case .promise:
            Promise.Key(subject.key).flatMap { promises[$0]?.made.value }
                .flatMap { partnership(of: $0) }
        default:
            covering(subject).first { $0.kind == .partnership }.flatMap { partnership(named: $0) }
        }
    }

    private func partnership(named party: SubjectRef) -> Partnership.Key? {
        party.kind == .partnership ? Partnership.Key(party.key) : nil
    }

    private func partnership(meetingAt key: Meeting.Key) -> Partnership.Key? {
        meetings[key]?.convener.flatMap { partnership(named: $0) }
    }

    private func partnership(of decision: DecisionTaken) -> Partnership.Key? {
        partnership(named: decision.by) ?? decision.meeting.flatMap { partnership(meetingAt: $0) }
    }

    private func partnership(of promise: PromiseMade) -> Partnership.Key? {
        promise.about ?? partnership(named: promise.by)
            ?? promise.report.flatMap { partnership(about: $0.ref) }
    }
}
