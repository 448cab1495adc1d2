import Governance

extension Assessor {
    /// What a subject is called that belongs to a case, to performance, risks, complaints,
    /// resources, scrutiny or a charter.
    func further(_ ref: SubjectRef) -> String? {
        switch ref.kind {
        case .joiningCase, .remit, .forwardItem, .referral: ofPartnership(ref)
        case .objective, .target, .benefit: ofPerformance(ref)
        case .risk, .complaint, .challenge, .annualReport, .recommendation: ofCare(ref)
        case .signatory, .issue, .comment, .request: ofCharter(ref)
        default: nil
        }
    }

    private func ofPartnership(_ ref: SubjectRef) -> String? {
        switch ref.kind {
        case .joiningCase:
            JoiningCase.Key(ref.key).flatMap { record.cases[$0]?.opened.value }.map {
                "the case of \(title(of: $0.body.ref)) about \(title(of: $0.partnership.ref))"
            }
        case .remit:
            Remit.Key(ref.key).flatMap { record.remits[$0]?.made.value }
                .map { "the remit for \(title(of: $0.seat.ref))" }
        case .forwardItem:
            ForwardItem.Key(ref.key).flatMap { record.forwardItems[$0]?.made.value }
                .map { "‘\(open($0.matter))’" }
        default:
            Referral.Key(ref.key).flatMap { record.referrals[$0]?.made.value }
                .map { "\(title(of: $0.decision.ref)), brought to \(title(of: $0.to.ref))" }
        }
    }

    private func ofPerformance(_ ref: SubjectRef) -> String? {
        switch ref.kind {
        case .objective:
            Objective.Key(ref.key).flatMap { record.objectives[$0]?.made.value }
                .map { "‘\(open($0.says))’" }
        case .target:
            Target.Key(ref.key).flatMap { record.targets[$0]?.made.value }
                .map { "‘\(open($0.measure))’" }
        default:
            Benefit.Key(ref.key).flatMap { record.benefits[$0]?.claimed.value }
                .map { "‘\(open($0.claim))’" }
        }
    }

    private func ofCare(_ ref: SubjectRef) -> String? {
        switch ref.kind {
        case .risk:
            Risk.Key(ref.key).flatMap { record.risks[$0]?.made.value }
                .map { "a risk of \(title(of: $0.of))" }
        case .complaint:
            Complaint.Key(ref.key).flatMap { record.complaints[$0]?.received.value }
                .map { "a complaint about \(title(of: $0.partnership.ref))" }
        case .challenge:
            Challenge.Key(ref.key).flatMap { record.challenges[$0]?.put.value }
                .map { "what \(title(of: $0.partner.ref)) was asked about \($0.year)" }
        case .annualReport:
            AnnualReport.Key(ref.key).flatMap { record.annualReports[$0]?.given.value }
                .map { "the annual report on \(title(of: $0.involvement.ref))" }
        default:
            Recommendation.Key(ref.key).flatMap { record.recommendations[$0]?.made.value }
                .map { "‘\(open($0.says))’" }
        }
    }

    private func ofCharter(_ ref: SubjectRef) -> String? {
        switch ref.kind {
        case .signatory:
            Signatory.Key(ref.key).flatMap { record.signatories[$0]?.invited.value }
                .map { "\(title(of: $0.body.ref)) and \($0.framework.inWords)" }
        case .issue:
            OpenIssue.Key(ref.key).flatMap { record.issues[$0]?.opened.value }
                .map { "‘\(open($0.matter))’" }
        case .comment:
            Comment.Key(ref.key).flatMap { record.comments[$0]?.made.value }
                .map { "‘\(open($0.says))’" }
        default:
            SupportRequest.Key(ref.key).flatMap { record.requests[$0]?.made.value }
                .map { "‘\(open($0.matter))’" }
        }
    }
}
