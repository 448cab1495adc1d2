import Almanac
import Governance

extension Assessor {
    /// Everybody expected at a table: every council of the named tiers in the area, and one of
    /// each named sector.
    func members(_ duty: Duty, _ bond: Bond, _ partnership: Partnership) -> [Instance] {
        guard let members = duty.members else { return [] }
        let area = partnership.area(on: day)
        let nowhere = ExpectedMember(
            key: "every-council", title: "every council of the area", body: nil, sector: nil,
            ranks: members.ranks, missing: "the area of the partnership")
        let councils = (area.map { bond.clerk.bodies(of: $0) } ?? []).filter { body in
            body.value.sector.map { members.everyCouncil.contains($0) } ?? false
        }
        let expected =
            (area == nil && !members.everyCouncil.isEmpty ? [nowhere] : [])
            + councils.map {
                ExpectedMember(
                    key: $0.value.key.word, title: $0.value.name(on: day), body: $0.value.key,
                    sector: nil,
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
    /// A seat of theirs that is empty, or held by one whose rank rules the others out, shows that
    /// nobody does; a holder whose rank is not known, or leaves them open, shows nothing.
    func sitting(for member: ExpectedMember, among seats: [Leaf<Seat>]) -> EvidenceReading {
        var reading = EvidenceReading()
        reading.missing = member.missing
        let own = seats.filter { seat in
            stands(seat.value.made)
                && seat.value.made.last { speaks($0, for: member) } ?? false
        }
        for seat in own {
            let holder = seat.value.holder(on: day)
            switch state(of: seat.value, for: member, on: day.day) {
            case .there:
                reading.facts += [holder].compactMap { $0 }
                    .map { .init(when: $0.happened, entry: $0.entry) }
            case .none(_, let when, let entry): reading.lookedInVain = (when, entry)
            case .perhaps:
                guard let holder, case .filled(let filled) = holder.value else { continue }
                reading.missing = missing(filled.rank ?? seat.value.made.value?.rank, member.ranks)
                reading.seen.append(holder.entry)
            case .silent: continue
            }
        }
        // One whose rank is not known may be the one expected.
        if reading.missing != nil { reading.lookedInVain = nil }
        guard reading.facts.isEmpty, reading.lookedInVain != nil else { return reading }
        reading.lacking = Lacking(on: day, turns: own.flatMap { turns(of: $0.value) }) { day in
            together(own.map { state(of: $0.value, for: member, on: day) })
        }
        return reading
    }

    /// Whether somebody who will do sits in a seat at the end of a day.
    private func state(of seat: Seat, for member: ExpectedMember, on day: Day) -> Lacking.State {
        guard let fact = seat.holder(on: day), case .filled(let filled) = fact.value,
            let facts = seat.made.value
        else { return emptiness(of: seat, on: day) }
        switch suits(filled, facts, among: member.ranks) {
        case .yes: return .there
        case .unknown: return .perhaps
        case .no:
            let rank = (filled.rank ?? facts.rank)?.inWords ?? "somebody"
            let words =
                "\(rank.withArticle) sat there, not \(member.ranks.either): "
                + fact.happened.inWords
            return .none(words: words, on: fact.happened, fact.entry)
        }
    }

    /// What is not known of somebody who sits there.
    private func missing(_ rank: Rank?, _ ranks: [Rank]) -> String {
        guard let rank, rank != .member else { return "the rank of whoever sits there" }
        return "whether the \(rank.inWords) who sits there is \(ranks.either)"
    }

    private func speaks(_ facts: SeatCreated, for member: ExpectedMember) -> Bool {
        if let body = member.body { return facts.body == body }
        return member.sector.map { $0 == facts.sector } ?? false
    }

    /// Whether a rank will do, as far as it says.
    private func suits(
        _ filled: SeatFilled, _ facts: SeatCreated, among ranks: [Rank]
    ) -> Answer {
        if ranks.isEmpty || filled.isDeputy == true { return .yes }
        guard let rank = filled.rank ?? facts.rank else { return .unknown }
        if ranks.contains(rank) { return .yes }
        return ranks.contains { rank.leavesOpen($0) } ? .unknown : .no
    }
}

extension Rank {
    /// Whether whoever is known by this rank may hold another too: a councillor may be the leader.
    fileprivate func leavesOpen(_ other: Rank) -> Bool {
        switch self {
        case .member: true
        case .councillor:
            [.leader, .deputyLeader, .executiveMember, .chair].contains(other)
        case .executiveMember: [.leader, .deputyLeader].contains(other)
        case .officer: [.chiefExecutive, .director, .chiefOfficer, .clerk].contains(other)
        case .chiefOfficer: [.chiefExecutive, .director].contains(other)
        default: false
        }
    }
}

extension [Rank] {
    /// "the leader or chair".
    fileprivate var either: String { "the " + map(\.inWords).joined(separator: " or ") }
}

extension String {
    /// "an officer", "a director".
    fileprivate var withArticle: String {
        guard self != "somebody", let first else { return self }
        return ("aeiou".contains(first) ? "an " : "a ") + self
    }
}
