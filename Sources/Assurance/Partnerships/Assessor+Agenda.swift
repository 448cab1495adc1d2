import Almanac
import Governance

extension Assessor {
    /// What a partnership plans, whom it asks and how it is looked at again.
    func planning(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        guard let partnership = instance.bond.partnership else { return EvidenceReading() }
        switch ask.evidence {
        case .partnersConsulted:
            return EvidenceReading(facts: dated(partnership.value.consulted.facts))
        case .invitation: return invited(partnership, instance)
        case .invitationReply: return replied(partnership, instance)
        case .groupPlan:
            guard case .group(let group) = instance.thing else { return EvidenceReading() }
            return EvidenceReading(
                facts: dated(partnership.value.groups.facts) { $0.group == group })
        case .forwardItem, .forwardCount, .datedForward, .ownedForward:
            return forward(ask.evidence, instance.bond)
        case .itemOwner, .itemDate, .localParty:
            guard case .forwardItem(let item) = instance.thing else { return EvidenceReading() }
            let planned = item.value.made.facts(by: day).last
            // Who runs it may not have been said at all: that says nothing of local councils.
            if ask.evidence == .localParty, planned?.value.namesNobody == true {
                return EvidenceReading()
            }
            return saying(planned) { says(ask.evidence, of: $0) }
        case .priority: return current(partnership)
        case .reviewHeld, .partnerViews: return reviews(ask.evidence, partnership, instance)
        case .rival: return rivalry(with: partnership, instance)
        case .missingClause: return clauses(partnership)
        default: return EvidenceReading()
        }
    }

    private func invited(_ partnership: Leaf<Partnership>, _ instance: Instance) -> EvidenceReading
    {
        guard case .partner(let body) = instance.thing else { return EvidenceReading() }
        return EvidenceReading(
            facts: dated(partnership.value.invitations.facts) { $0.body == body })
    }

    private func replied(_ partnership: Leaf<Partnership>, _ instance: Instance) -> EvidenceReading
    {
        guard case .partner(let body) = instance.thing else { return EvidenceReading() }
        return EvidenceReading(
            facts: dated(partnership.value.replies.facts) { $0.body == body })
    }

    private func forward(
        _ evidence: Evidence, _ bond: Bond
    ) -> EvidenceReading {
        let all = bond.file?.planned ?? []
        let made = all.compactMap { $0.value.made.facts(by: day).last }
        guard evidence != .forwardItem else { return EvidenceReading(facts: dated(made)) }
        let counted =
            switch evidence {
            case .datedForward: made.filter { says(.itemDate, of: $0.value) }
            case .ownedForward: made.filter { says(.itemOwner, of: $0.value) }
            default: made
            }
        return number(counted.count, among: made.map { ($0.happened, $0.entry) })
    }

    private func says(_ evidence: Evidence, of planned: ForwardItemPlanned) -> Bool {
        switch evidence {
        case .itemOwner: planned.owner != nil || planned.person != nil
        case .itemDate: planned.day != nil || planned.meeting != nil
        default:
            (planned.partners + [planned.owner].compactMap { $0 })
                .contains { record.bodies[$0]?.sector == .parish }
        }
    }

    /// A number that holds of all of some things; no reading at all of none.
    func number(
        _ number: Int, among things: [(happened: When, entry: EntryNumber)]
    ) -> EvidenceReading {
        guard let last = things.max(by: { $0.entry < $1.entry }) else { return EvidenceReading() }
        return EvidenceReading(facts: [
            .init(when: last.happened, entry: last.entry, number: number, word: String(number))
        ])
    }

    /// The priorities a partnership serves that run on; one that is over is known to be.
    private func current(_ partnership: Leaf<Partnership>) -> EvidenceReading {
        var last: [Word: Fact<PriorityLinked>] = [:]
        for fact in partnership.value.priorities.facts(by: day) { last[fact.value.priority] = fact }
        let readings = last.values.sorted { $0.entry < $1.entry }
            .map { lasting($0, until: $0.value.until, "the priority") }
        return readings.first { !$0.facts.isEmpty } ?? readings.last ?? EvidenceReading()
    }

    private func reviews(
        _ evidence: Evidence, _ partnership: Leaf<Partnership>, _ instance: Instance
    ) -> EvidenceReading {
        let mine = instance.bond.involvement?.value.key
        return EvidenceReading(
            facts: dated(partnership.value.reviewsHeld.facts) {
                ($0.involvement == nil || $0.involvement == mine)
                    && (evidence == .reviewHeld || !$0.views.isEmpty)
            })
    }

    /// The others like it, each since the later of its own beginning and that of what is asked:
    /// one that was there before something was said of it is no less there.
    private func rivalry(
        with partnership: Leaf<Partnership>, _ instance: Instance
    ) -> EvidenceReading {
        guard partnership.value.area(on: day) != nil else {
            return EvidenceReading(missing: "the area of the partnership")
        }
        let first = max(instance.bond.firstDue, beginning(of: instance))
        let others = rivals(of: partnership.value)
            .compactMap(\.value.started.last)
        return EvidenceReading(
            facts: others.map { started in
                let isOlder = started.happened.isBefore(first) == .yes
                return .init(when: isOlder ? .on(first) : started.happened, entry: started.entry)
            }, knownSince: .first, isStanding: true)
    }

    /// How many clauses a governing document was last found to lack, once somebody looked.
    private func clauses(_ partnership: Leaf<Partnership>) -> EvidenceReading {
        var last: [GoverningClause: Fact<ClauseChecked>] = [:]
        for fact in partnership.value.clauses.facts(by: day) { last[fact.value.clause] = fact }
        let missing = last.values.count { $0.value.found == .missing }
        return number(missing, among: last.values.map { ($0.happened, $0.entry) })
    }
}

extension ForwardItemPlanned {
    fileprivate var namesNobody: Bool { owner == nil && partners.isEmpty }
}
