import Almanac
import Governance

extension Assessor {
    /// What is asked of the partners, groups, plans, objectives and so on of a partnership.
    func further(_ duty: Duty, _ bond: Bond, _ partnership: Partnership) -> [Instance] {
        func each(_ things: [(SubjectRef, Instance.Thing)]) -> [Instance] {
            things.map { Instance(subject: $0.0, thing: $0.1, bond: bond) }
        }
        let ref = partnership.ref
        switch duty.subject {
        case .partner:
            let subject = bond.involvement?.ref ?? ref
            return each(partners(bond, partnership).map { (subject, .partner($0)) })
        case .group: return each(duty.among.map { (ref, .group($0.key)) })
        case .priority: return priorities(duty, bond)
        case .forwardTheme: return each(forward(ref, .theme))
        case .project: return each(forward(ref, .project))
        case .inheritedPromise:
            return each(inherited(partnership).map { ($0.ref, .promise($0)) })
        case .objective:
            return each(objectives(of: ref).map { ($0.ref, .objective($0)) })
        case .benefit:
            let benefits = record.all(\.benefits, below: ref).filter { stands($0.claimed) }
            return each(benefits.map { ($0.ref, .benefit($0)) })
        case .contribution:
            guard let involvement = bond.involvement else { return [] }
            return each(committed(by: involvement).map { (involvement.ref, .contribution($0)) })
        case .annualReport:
            guard let involvement = bond.involvement else { return [] }
            let reports = record.all(\.annualReports, below: involvement.ref)
                .filter { stands($0.given) }
            return each(reports.map { ($0.ref, .annualReport($0)) })
        case .referral: return each(referrals(bond, partnership))
        default: return []
        }
    }

    /// The other bodies that take part on the day asked.
    private func partners(_ bond: Bond, _ partnership: Partnership) -> [Body.Key] {
        record.involvements(in: partnership.key)
            .filter { stands($0.recorded) && $0.ended.fact(on: day) == nil }
            .compactMap { $0.between?.body }.filter { $0 != bond.body }
    }

    private func priorities(_ duty: Duty, _ bond: Bond) -> [Instance] {
        guard let involvement = bond.involvement else { return [] }
        return record.approvals(for: involvement.key).filter { stands($0.sought) }
            .compactMap { $0.sought.value?.report.flatMap { record.papers[$0] } }
            .flatMap { paper -> [Instance] in
                let meeting = paper.made.value.flatMap { record.meetings[$0.meeting] }
                guard let meeting else { return [] }
                let sitting = bond.clerk.sitting(Leaf(meeting))
                return duty.among.map {
                    Instance(
                        subject: paper.ref, thing: .priority(Leaf(paper), sitting, $0.key),
                        bond: bond)
                }
            }
    }

    private func forward(
        _ ref: SubjectRef, _ sort: ForwardSort
    ) -> [(SubjectRef, Instance.Thing)] {
        planned(ref).filter { $0.made.value?.sort == sort }.map { ($0.ref, .forwardItem($0)) }
    }

    /// What stands on a forward agenda on the day asked.
    func planned(_ ref: SubjectRef) -> [ForwardItem] {
        record.all(\.forwardItems, below: ref)
            .filter { stands($0.made) && $0.closed.fact(on: day) == nil }
    }

    /// The objectives set and not closed.
    func objectives(of ref: SubjectRef) -> [Objective] {
        record.all(\.objectives, below: ref)
            .filter { stands($0.made) && $0.closed.fact(on: day) == nil }
    }

    /// The promises of the partnerships that it took over from that were open when it began.
    private func inherited(_ partnership: Partnership) -> [Promise] {
        guard let facts = partnership.started.value, let start = partnership.began.latest else {
            return []
        }
        return facts.predecessors.flatMap { record.promises(below: $0.ref) }.filter { promise in
            stands(promise.made) && promise.made.last?.happened.isOnOrBefore(start) != .no
                && !ended(promise, before: start)
        }
    }

    private func ended(_ promise: Promise, before start: Day) -> Bool {
        let ends = [promise.kept.facts.first?.happened, promise.released.facts.first?.happened]
        return ends.contains { $0?.isBefore(start) == .yes }
    }

    /// What a body committed, as said last of each resource in each year.
    func committed(by involvement: Involvement) -> [Fact<ContributionStated>] {
        var last: [String: Fact<ContributionStated>] = [:]
        for fact in involvement.contributions.facts(by: day) where fact.value.step == .committed {
            last["\(fact.value.year) \(fact.value.resource.rawValue)"] = fact
        }
        return last.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The references back to the body bound, or all where the partnership is bound.
    private func referrals(
        _ bond: Bond, _ partnership: Partnership
    ) -> [(SubjectRef, Instance.Thing)] {
        record.decisions(by: partnership.ref)
            .flatMap { record.all(\.referrals, below: $0.ref) }
            .filter { stands($0.made) && (bond.body == nil || $0.made.value?.to == bond.body) }
            .map { ($0.ref, .referral($0)) }
    }
}
