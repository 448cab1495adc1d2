import Almanac
import Governance

extension Assessor {
    /// Everybody expected at a table: every council of the named tiers in the area, and one of
    /// each named sector.
    func members(_ duty: Duty, _ bond: Bond, _ partnership: Partnership) -> [Instance] {
        guard let members = duty.members else { return [] }
        let area = partnership.started.value?.area
        let nowhere = ExpectedMember(
            key: "every-council", title: "every council of the area", body: nil, sector: nil,
            ranks: members.ranks, missing: "the area of the partnership")
        let councils = record.bodies.all.filter { body in
            guard let sector = body.sector, let area else { return false }
            return members.everyCouncil.contains(sector) && body.area == area
                && body.successor(on: day) == nil
        }
        let expected =
            (area == nil && !members.everyCouncil.isEmpty ? [nowhere] : [])
            + councils.map {
                ExpectedMember(
                    key: $0.key.word, title: $0.name(on: day), body: $0.key, sector: nil,
                    ranks: members.ranks)
            }
            + members.sectors.map {
                ExpectedMember(
                    key: $0.rawValue, title: $0.inWords, body: nil, sector: $0,
                    ranks: members.sectorRanks)
            }
        return expected.map {
            Instance(subject: partnership.ref, thing: .member($0), bond: bond)
        }
    }

    /// Who sits for an expected member, at one of the ranks or as a deputy.
    ///
    /// A seat of theirs that is empty or held at another rank shows that nobody does; a holder
    /// whose rank is not known shows nothing.
    func sitting(for member: ExpectedMember, among seats: [Seat]) -> EvidenceReading {
        var reading = EvidenceReading()
        reading.missing = member.missing
        for seat in seats {
            guard let facts = seat.made.value, stands(seat.made), speaks(facts, for: member)
            else { continue }
            guard let fact = seat.holder(on: day), case .filled(let filled) = fact.value else {
                reading.lookedInVain = emptied(seat) ?? reading.lookedInVain
                continue
            }
            switch suits(filled, facts, among: member.ranks) {
            case .yes: reading.facts.append(.init(when: fact.happened, entry: fact.entry))
            case .no: reading.lookedInVain = (fact.happened, fact.entry)
            case .unknown: reading.missing = "the rank of whoever sits there"
            }
        }
        // One whose rank is not known may be the one expected.
        if reading.missing != nil { reading.lookedInVain = nil }
        return reading
    }

    /// Since when a seat is empty, if the record says so.
    func emptied(_ seat: Seat) -> (on: When, entry: EntryNumber)? {
        guard seat.holder(on: day) == nil else { return nil }
        if let fact = seat.holding.fact(on: day) { return (fact.happened, fact.entry) }
        return seat.holding.facts(by: day).isEmpty
            ? seat.made.last.map { ($0.happened, $0.entry) } : nil
    }

    private func speaks(_ facts: SeatCreated, for member: ExpectedMember) -> Bool {
        if let body = member.body { return facts.body == body }
        return member.sector.map { $0 == facts.sector } ?? false
    }

    /// Whether a rank will do; `member` is the rank of whoever's rank is not said.
    private func suits(
        _ filled: SeatFilled, _ facts: SeatCreated, among ranks: [Rank]
    ) -> Answer {
        if ranks.isEmpty || filled.isDeputy == true { return .yes }
        let rank = filled.rank ?? facts.rank
        guard let rank, rank != .member || ranks.contains(.member) else { return .unknown }
        return Answer(ranks.contains(rank))
    }
}
