extension Record {
    /// What a subject of the folders beside meetings and decisions hangs on directly.
    func aboveRest(_ subject: SubjectRef) -> [SubjectRef] {
        let key = subject.key
        switch subject.kind {
        case .joiningCase:
            guard let facts = cases[.init(trusted: key)]?.opened.value else { return [] }
            return [facts.partnership.ref, facts.body.ref]
        case .remit:
            guard let facts = remits[.init(trusted: key)]?.made.value else { return [] }
            return [facts.seat.ref]
        case .forwardItem:
            guard let facts = forwardItems[.init(trusted: key)]?.made.value else { return [] }
            return [facts.partnership.ref]
        case .referral:
            guard let facts = referrals[.init(trusted: key)]?.made.value else { return [] }
            return [facts.decision.ref, facts.to.ref]
        case .objective:
            guard let facts = objectives[.init(trusted: key)]?.made.value else { return [] }
            return [facts.partnership.ref]
        case .target:
            guard let facts = targets[.init(trusted: key)]?.made.value else { return [] }
            return [facts.objective.ref]
        case .benefit:
            guard let facts = benefits[.init(trusted: key)]?.claimed.value else { return [] }
            return [facts.partnership.ref]
        case .risk:
            guard let facts = risks[.init(trusted: key)]?.made.value else { return [] }
            return [facts.of]
        case .complaint:
            guard let facts = complaints[.init(trusted: key)]?.received.value else { return [] }
            return [facts.partnership.ref]
        case .challenge:
            guard let facts = challenges[.init(trusted: key)]?.put.value else { return [] }
            return [facts.involvement.ref]
        case .annualReport:
            guard let facts = annualReports[.init(trusted: key)]?.given.value else { return [] }
            return [facts.involvement.ref]
        case .recommendation:
            guard let facts = recommendations[.init(trusted: key)]?.made.value else { return [] }
            return [facts.by.ref, facts.to.ref, facts.about?.ref].compactMap { $0 }
        case .signatory:
            guard let facts = signatories[.init(trusted: key)]?.invited.value else { return [] }
            return [facts.author.ref, facts.body.ref]
        case .issue:
            guard let facts = issues[.init(trusted: key)]?.opened.value else { return [] }
            return [facts.author.ref]
        case .comment:
            guard let facts = comments[.init(trusted: key)]?.made.value else { return [] }
            return [facts.consultation.ref]
        case .request:
            guard let facts = requests[.init(trusted: key)]?.made.value else { return [] }
            return [facts.from.ref, facts.to.ref]
        default: return []
        }
    }
}
