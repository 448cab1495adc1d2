import Almanac
import Governance

extension Assessor {
    /// What is asked of the partners, groups, plans, objectives and so on of a partnership.
    func further(
        _ duty: Duty, _ bond: Bond, _ partnership: Leaf<Partnership>
    ) -> [Instance] {
        func each(_ things: [(SubjectRef, Instance.Thing)]) -> [Instance] {
            things.map { Instance(subject: $0.0, thing: $0.1, bond: bond) }
        }
        let ref = partnership.value.ref
        let archive = bond.clerk.archive
        switch duty.subject {
        case .partner:
            let subject = bond.involvement?.value.ref ?? ref
            return each(partners(bond, ref).map { (subject, .partner($0)) })
        case .group: return each(duty.among.map { (ref, .group($0.key)) })
        case .priority: return priorities(duty, bond)
        case .forwardTheme: return each(forward(.theme, bond))
        case .project: return each(forward(.project, bond))
        case .inheritedPromise:
            return each(inherited(partnership.value, bond).map { ($0.value.ref, .promise($0)) })
        case .objective:
            return each(objectives(of: bond).map { ($0.value.ref, .objective($0)) })
        case .benefit:
            let benefits = archive.benefits.below(ref).filter { stands($0.value.claimed) }
            return each(benefits.map { ($0.value.ref, .benefit($0)) })
        case .contribution:
            guard let involvement = bond.involvement else { return [] }
            return each(
                committed(by: involvement).map { (involvement.value.ref, .contribution($0)) })
        case .annualReport:
            guard let involvement = bond.involvement else { return [] }
            let reports = archive.annualReports.below(involvement.value.ref)
                .filter { stands($0.value.given) }
            return each(reports.map { ($0.value.ref, .annualReport($0)) })
        case .referral: return each(referrals(bond))
        default: return []
        }
    }

    /// The other bodies that take part on the day asked.
    private func partners(_ bond: Bond, _ ref: SubjectRef) -> [Body.Key] {
        bond.clerk.archive.involvements.below(ref)
            .filter { stands($0.value.recorded) && $0.value.ended.fact(on: day) == nil }
            .compactMap { $0.value.between?.body }.filter { $0 != bond.body }
    }

    private func priorities(_ duty: Duty, _ bond: Bond) -> [Instance] {
        guard let involvement = bond.involvement else { return [] }
        return bond.clerk.archive.approvals.below(involvement.value.ref)
            .filter { stands($0.value.sought) }
            .compactMap { $0.value.sought.value?.report.flatMap { record.papers.leaf($0) } }
            .flatMap { paper -> [Instance] in
                let sitting = paper.value.made.value.flatMap { bond.clerk.sitting($0.meeting) }
                guard let sitting else { return [] }
                return duty.among.map {
                    Instance(
                        subject: paper.value.ref, thing: .priority(paper, sitting, $0.key),
                        bond: bond)
                }
            }
    }

    private func forward(
        _ sort: ForwardSort, _ bond: Bond
    ) -> [(SubjectRef, Instance.Thing)] {
        (bond.file?.planned ?? []).filter { $0.value.made.last { $0.sort } == sort }
            .map { ($0.value.ref, .forwardItem($0)) }
    }

    /// The objectives set and not closed.
    func objectives(of bond: Bond) -> [Leaf<Objective>] {
        (bond.key.map { bond.clerk.archive.objectives.below($0.ref) } ?? [])
            .filter { stands($0.value.made) && $0.value.closed.fact(on: day) == nil }
    }

    /// The promises of the partnerships that it took over from that were open when it began.
    private func inherited(
        _ partnership: Partnership, _ bond: Bond
    ) -> [Leaf<Promise>] {
        guard let facts = partnership.started.value, let start = partnership.began.latest else {
            return []
        }
        let promises = bond.clerk.archive.promises
        return facts.predecessors.flatMap { promises.below($0.ref) }.filter { promise in
            stands(promise.value.made)
                && promise.value.made.last?.happened.isOnOrBefore(start) != .no
                && !ended(promise.value, before: start)
        }
    }

    private func ended(_ promise: Promise, before start: Day) -> Bool {
        let ends = [promise.kept.facts.first?.happened, promise.released.facts.first?.happened]
        return ends.contains { $0?.isBefore(start) == .yes }
    }

    /// What a body committed, as said last of each resource in each year.
    func committed(by involvement: Leaf<Involvement>) -> [Fact<ContributionStated>] {
        var last: [String: Fact<ContributionStated>] = [:]
        for fact in involvement.value.contributions.facts(by: day)
        where fact.value.step == .committed {
            last["\(fact.value.year) \(fact.value.resource.rawValue)"] = fact
        }
        return last.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The references back to the body bound, or all where the partnership is bound.
    private func referrals(_ bond: Bond) -> [(SubjectRef, Instance.Thing)] {
        (bond.file?.referrals ?? [])
            .filter {
                stands($0.value.made)
                    && (bond.body == nil || $0.value.made.last { $0.to } == bond.body)
            }
            .map { ($0.value.ref, .referral($0)) }
    }
}
