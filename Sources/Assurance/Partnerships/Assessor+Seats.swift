import Almanac
import Governance

extension Assessor {
    func seat(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        switch (evidence, instance.thing) {
        case (.member, .member(let member)), (.filledSeat, .member(let member)):
            return instance.bond.file.map { sitting(for: member, among: $0.seats) }
                ?? EvidenceReading()
        case (.filledSeat, .seat(let seat)): return filled([seat])
        case (.vacancy, .seat(let seat)): return EvidenceReading(facts: vacancies(of: seat.value))
        case (.vacancy, _):
            return EvidenceReading(facts: seats(of: instance).flatMap { vacancies(of: $0.value) })
        case (.filledSeat, _): return filled(seats(of: instance))
        case (.votingSeat, _): return voting(instance)
        default: return EvidenceReading()
        }
    }

    /// The seats of the body bound, or all seats where it is the partnership that is bound.
    private func seats(of instance: Instance) -> [Leaf<Seat>] {
        guard let file = instance.bond.file else { return [] }
        return file.seats.filter { seat in
            guard stands(seat.value.made), let facts = seat.value.made.value else { return false }
            return instance.bond.body == nil || facts.body == instance.bond.body
        }
    }

    /// Who sits in any of some seats, and otherwise since when nobody does.
    private func filled(_ seats: [Leaf<Seat>]) -> EvidenceReading {
        var reading = EvidenceReading()
        for seat in seats {
            if let holder = seat.value.holder(on: day) {
                reading.facts.append(.init(when: holder.happened, entry: holder.entry))
            } else if case .none(_, let when, let entry) = emptiness(of: seat.value, on: day.day) {
                reading.lookedInVain = (when, entry)
            }
        }
        guard reading.facts.isEmpty, reading.lookedInVain != nil else { return reading }
        reading.lacking = Lacking(on: day, turns: seats.flatMap { turns(of: $0.value) }) { day in
            together(seats.map { emptiness(of: $0.value, on: day) })
        }
        return reading
    }

    /// How several seats stand together: with one that is filled there is somebody.
    ///
    /// Where all are empty, the one that was emptied last says since when.
    func together(_ states: [Lacking.State]) -> Lacking.State {
        var all = Lacking.State.silent
        for state in states {
            switch (state, all) {
            case (.there, _): return .there
            case (.perhaps, _): all = .perhaps
            case (.none(_, let when, _), .none(_, let other, _))
            where When.order(when, other):
                continue
            case (.none, .silent), (.none, .none): all = state
            default: continue
            }
        }
        return all
    }

    /// Whether anybody sits in a seat at the end of a day, and what shows that nobody does.
    func emptiness(of seat: Seat, on day: Day) -> Lacking.State {
        if let fact = seat.holding.fact(on: day) {
            guard case .vacant = fact.value else { return .there }
            let words = "the seat was emptied \(fact.happened.onWords)"
            return .none(words: words, on: fact.happened, fact.entry)
        }
        guard seat.holding.facts(by: day).isEmpty else { return .perhaps }
        guard let made = seat.made.last, made.happened.isOnOrBefore(day) != .no else {
            return .silent
        }
        let words = "nobody has sat there since the seat was created \(made.happened.onWords)"
        return .none(words: words, on: made.happened, made.entry)
    }

    /// The days on which who sits in a seat can have become otherwise.
    func turns(of seat: Seat) -> [Day] {
        seat.made.facts.flatMap(\.happened.turns) + seat.holding.facts.flatMap(\.happened.turns)
    }

    /// Whether any of the seats has a vote: one that has, or all that have none.
    private func voting(_ instance: Instance) -> EvidenceReading {
        let seats = seats(of: instance).compactMap(\.value.made.last)
        if let fact = seats.first(where: { $0.value.isVoting == true }) {
            return EvidenceReading(facts: [
                .init(when: fact.happened, entry: fact.entry, word: "a vote")
            ])
        }
        guard let last = seats.last else { return EvidenceReading() }
        guard seats.allSatisfy({ $0.value.isVoting == false }) else {
            return EvidenceReading(missing: "whether the seat has a vote")
        }
        return EvidenceReading(facts: [
            .init(when: last.happened, entry: last.entry, number: 0, word: "no vote")
        ])
    }

    private func vacancies(of seat: Seat) -> [EvidenceReading.Dated] {
        var found: [EvidenceReading.Dated] = []
        var open: EvidenceReading.Dated?
        if let made = seat.made.last {
            open = .init(when: made.happened, entry: made.entry)
        }
        for fact in seat.holding.facts(by: day) {
            switch fact.value {
            case .vacant: open = open ?? .init(when: fact.happened, entry: fact.entry)
            case .filled:
                if var vacancy = open, let end = fact.happened.earliest ?? fact.happened.latest {
                    vacancy.until = end
                    found.append(vacancy)
                }
                open = nil
            }
        }
        return found + [open].compactMap { $0 }
    }
}
