import Almanac
import Governance

extension Assessor {
    /// What representatives were sent and accepted, and what a body offers its partners.
    func representing(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        switch (ask.evidence, instance.thing) {
        case (.remitAccepted, .seat(let seat)): return accepted(seat.value, instance)
        case (.workingContact, .side(let side)), (.contactTried, .side(let side)):
            return trials(of: side, instance, working: ask.evidence == .workingContact)
        case (.workingContact, _), (.contactTried, _):
            let facts = instance.bond.involvement?.value.verifications.facts(by: day) ?? []
            guard ask.evidence == .workingContact else {
                return EvidenceReading(facts: dated(facts))
            }
            return saying(facts.last) { $0.works }
        case (.offer, .partner(let partner)):
            return instance.bond.involvement.map { offer($0.value, to: partner) }
                ?? EvidenceReading()
        case (.briefingReceived, _):
            guard let sitting = instance.meeting, let mine = instance.bond.involvement?.value.key
            else {
                return EvidenceReading()
            }
            let facts = sitting.meeting.receipts.facts(by: day)
                .filter { $0.value.involvement == mine && $0.value.to != .oppositionSpokesperson }
            return saying(facts.last) { $0.received }
        default: return EvidenceReading()
        }
    }

    /// Whether whoever sits in a seat accepted a remit for it, since they sit there.
    private func accepted(_ seat: Seat, _ instance: Instance) -> EvidenceReading {
        guard let holder = seat.holder(on: day), case .filled(let filled) = holder.value else {
            return EvidenceReading()
        }
        let facts = instance.bond.clerk.archive.remits.below(seat.ref)
            .flatMap { $0.value.accepted.facts }
            .filter { filled.person == nil || $0.value.person == filled.person }
        return EvidenceReading(facts: dated(facts))
    }

    private func trials(
        of side: Word, _ instance: Instance, working: Bool
    ) -> EvidenceReading {
        let facts = (record.adoptions[instance.bond.adoption]?.trials.facts(by: day) ?? [])
            .filter { $0.value.side == side }
        return working ? saying(facts.last) { $0.works } : EvidenceReading(facts: dated(facts))
    }

    /// What a body offers, unless the partner objected to it and it was not sent anew since.
    private func offer(_ involvement: Involvement, to partner: Body.Key) -> EvidenceReading {
        guard let sent = involvement.offers.facts(by: day).last else { return EvidenceReading() }
        let answer = involvement.offerAnswers.facts(by: day).last { $0.value.by == partner }
        if let answer, answer.value.answer == .objected, answer.entry > sent.entry {
            return EvidenceReading(lookedInVain: (answer.happened, answer.entry))
        }
        return EvidenceReading(facts: [.init(when: sent.happened, entry: sent.entry)])
    }
}
