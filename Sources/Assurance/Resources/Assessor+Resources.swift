import Almanac
import Governance

extension Assessor {
    /// What a body commits to a partnership, and what its partners were asked about theirs.
    func resource(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        guard let involvement = instance.bond.involvement else { return EvidenceReading() }
        return resource(ask, of: instance, involvement)
    }

    private func resource(
        _ ask: Rule.Ask, of instance: Instance, _ involvement: Leaf<Involvement>
    ) -> EvidenceReading {
        switch (ask.evidence, instance.thing) {
        case (.servicePlan, .contribution(let fact)): return saying(fact) { $0.plan != nil }
        case (.inKind, .contribution(let fact)):
            guard let inKind = fact.value.inKind else { return EvidenceReading() }
            return saying(fact) { _ in inKind }
        case (.committed, _): return EvidenceReading(facts: dated(committed(by: involvement)))
        case (.moneyCommitted, _): return money(committed(by: involvement))
        case (.useReview, _):
            return EvidenceReading(facts: dated(involvement.value.useReviews.facts))
        case (.challenge, .partner(let partner)):
            let put = challenges(of: partner, by: instance.bond)
                .flatMap { $0.value.put.facts }
            return EvidenceReading(facts: dated(put))
        case (.challengeCount, .partner(let partner)):
            return concerns(about: partner, instance) { _ in .yes }
        case (.answeredChallenges, .partner(let partner)):
            return concerns(about: partner, instance) {
                stands($0.answered) ? .yes : .unknown
            }
        default: return EvidenceReading()
        }
    }

    private func challenges(of partner: Body.Key, by bond: Bond) -> [Leaf<Challenge>] {
        bond.challenges[partner] ?? []
    }

    /// Of how many of the challenges that named a concern something holds; where it is on record
    /// that there was none, of none.
    private func concerns(
        about partner: Body.Key, _ instance: Instance,
        where holds: (Challenge) -> Answer
    ) -> EvidenceReading {
        let put = challenges(of: partner, by: instance.bond)
        let asked = put.filter { $0.value.put.last { $0.concern != nil } ?? false }
        guard !asked.isEmpty else { return number(0, among: put.compactMap(\.value.put.origin)) }
        return number(
            .answeredChallenges, of: asked, for: instance, made: asked.map { $0.value.put.origin },
            where: { holds($0.value) })
    }

    /// The most money committed in any one year, in whole pounds.
    private func money(_ committed: [Fact<ContributionStated>]) -> EvidenceReading {
        let money = committed.filter { $0.value.resource == .money && $0.value.inKind != true }
        guard let most = money.max(by: { $0.value.amount < $1.value.amount }) else {
            return EvidenceReading()
        }
        return number(most.value.amount / 100, among: [(most.happened, most.entry)])
    }

    /// By how much each resource falls short in the last year of which what is required was said:
    /// nothing, where more is committed.
    func uncommitted(_ involvement: Leaf<Involvement>) -> [EvidenceReading.Dated] {
        let facts = involvement.value.contributions.facts(by: day)
        let required = facts.filter { $0.value.step == .required }
        guard let year = required.map(\.value.year).max() else { return [] }
        return Resource.allCases.compactMap { resource in
            func last(_ step: ContributionStep) -> Fact<ContributionStated>? {
                facts.last {
                    $0.value.step == step && $0.value.year == year
                        && $0.value.resource == resource
                }
            }
            guard let needed = last(.required) else { return nil }
            let given = last(.committed)
            let short = max(0, needed.value.amount - (given?.value.amount ?? 0))
            return .init(
                when: needed.happened, entry: given?.entry ?? needed.entry, number: short,
                word: String(short))
        }
    }
}
