import Almanac
import Governance

extension Assessor {
    func arrangement(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let partnership = instance.bond.partnership else { return EvidenceReading() }
        let reviewed: Arrangement? =
            switch evidence {
            case .termsApproval: .termsOfReference
            case .riskReview: .riskRegister
            case .engagementUse: .engagement
            default: nil
            }
        if let reviewed {
            let reviews = partnership.reviews.facts.filter { $0.value.arrangement == reviewed }
            return EvidenceReading(facts: dated(reviews))
        }
        guard let kind = Arrangement(rawValue: evidence.rawValue) else { return EvidenceReading() }
        let made = partnership.arrangements.facts.filter { $0.value.arrangement == kind }
        return EvidenceReading(facts: dated(made))
    }

    func office(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        switch evidence {
        case .chair: holder(.chair, instance.bond.partnership?.offices) { _ in true }
        case .appointingBody:
            holder(.chair, instance.bond.partnership?.offices) { $0.appointedBy != nil }
        case .chairTerm: holder(.chair, instance.bond.partnership?.offices) { $0.until != nil }
        case .leadMember: holder(.leadMember, instance.bond.involvement?.offices) { _ in true }
        case .oppositionSpokesperson:
            holder(.oppositionSpokesperson, instance.bond.involvement?.offices) { _ in true }
        case .leadOfficer: holder(.leadOfficer, instance.bond.involvement?.offices) { _ in true }
        case .publishedLeadMember: contact(.leadMember, instance)
        case .publishedOpposition: contact(.oppositionSpokesperson, instance)
        default: contact(.leadOfficer, instance)
        }
    }

    private func holder(
        _ office: Office, _ offices: Timeline<OfficeHeld>?, where isEnough: (OfficeFilled) -> Bool
    ) -> EvidenceReading {
        guard let fact = offices?.last(office, on: day) else { return EvidenceReading() }
        guard let filled = fact.value.filled else {
            return EvidenceReading(lookedInVain: (fact.happened, fact.entry))
        }
        if let until = filled.until, until < day {
            return EvidenceReading(lookedInVain: (.on(until), fact.entry))
        }
        guard isEnough(filled) else { return EvidenceReading() }
        let word = filled.person?.word ?? filled.rank?.rawValue ?? ""
        return EvidenceReading(facts: [.init(when: fact.happened, entry: fact.entry, word: word)])
    }

    private func contact(_ office: Office, _ instance: Instance) -> EvidenceReading {
        let contacts = instance.bond.involvement?.contacts.facts(by: day) ?? []
        guard let fact = contacts.last(where: { $0.value.office == office }) else {
            return EvidenceReading()
        }
        let word = fact.value.person?.word ?? ""
        return EvidenceReading(facts: [.init(when: fact.happened, entry: fact.entry, word: word)])
    }

    func seat(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        switch (evidence, instance.thing) {
        case (.member, .member(let member)), (.filledSeat, .member(let member)):
            return instance.bond.file.map { sitting(for: member, among: $0.seats) }
                ?? EvidenceReading()
        case (.filledSeat, .seat(let seat)):
            return EvidenceReading(
                facts: seat.holder(on: day).map { [.init(when: $0.happened, entry: $0.entry)] }
                    ?? [], lookedInVain: emptied(seat))
        case (.vacancy, .seat(let seat)): return EvidenceReading(facts: vacancies(of: seat))
        case (.vacancy, _):
            return EvidenceReading(facts: seats(of: instance).flatMap { vacancies(of: $0) })
        case (.filledSeat, _): return filled(instance)
        case (.votingSeat, _): return voting(instance)
        default: return EvidenceReading()
        }
    }

    /// The seats of the body bound, or all seats where it is the partnership that is bound.
    private func seats(of instance: Instance) -> [Seat] {
        guard let file = instance.bond.file else { return [] }
        return file.seats.filter { seat in
            guard stands(seat.made), let facts = seat.made.value else { return false }
            return instance.bond.body == nil || facts.body == instance.bond.body
        }
    }

    private func filled(_ instance: Instance) -> EvidenceReading {
        var reading = EvidenceReading()
        for seat in seats(of: instance) {
            if let holder = seat.holder(on: day) {
                reading.facts.append(.init(when: holder.happened, entry: holder.entry))
            } else {
                reading.lookedInVain = emptied(seat) ?? reading.lookedInVain
            }
        }
        return reading
    }

    /// Whether any of the seats has a vote: one that has, or all that have none.
    private func voting(_ instance: Instance) -> EvidenceReading {
        let seats = seats(of: instance).compactMap(\.made.last)
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

    func involvement(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let involvement = instance.bond.involvement else { return EvidenceReading() }
        switch evidence {
        case .involvementLevel, .levelReason:
            guard let level = involvement.level(on: day),
                evidence == .involvementLevel || level.reason != nil
            else { return EvidenceReading() }
            let isSilent = level.level == .papersOnly || level.level == .observer
            return EvidenceReading(facts: [
                .init(
                    when: level.since, entry: level.entry, number: isSilent ? 0 : 1,
                    word: level.level.inWords, reason: level.reason)
            ])
        case .overlapAnswer:
            guard case .overlap(let other) = instance.thing else { return EvidenceReading() }
            let answers = involvement.overlaps.facts.filter { $0.value.other == other.key }
            return EvidenceReading(facts: dated(answers))
        default: return tests(evidence, of: instance, in: involvement)
        }
    }

    private func tests(
        _ evidence: Evidence, of instance: Instance, in involvement: Involvement
    ) -> EvidenceReading {
        var latest: [Resource: Fact<ResourcesTested>] = [:]
        for fact in involvement.tests.facts(by: day) { latest[fact.value.resource] = fact }
        if case .resource(let resource) = instance.thing {
            latest = latest.filter { $0.key == resource }
        }
        var reading = EvidenceReading()
        if instance.detail == nil, latest.count < Resource.allCases.count {
            reading.missing = "a test of all four resources"
        }
        for fact in latest.values.sorted(by: { $0.entry < $1.entry }) {
            let test = fact.value
            let number =
                switch evidence {
                case .needed: test.needed
                case .available: test.available
                default: max(0, test.needed - test.available)
                }
            reading.facts.append(
                .init(
                    when: fact.happened, entry: fact.entry, number: number,
                    word: String(number)))
        }
        return reading
    }
}
