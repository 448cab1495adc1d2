import Almanac
import Governance

extension Assessor {
    func office(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        switch evidence {
        case .chair: holder(.chair, instance.bond.partnership?.value.offices) { _ in true }
        case .appointingBody:
            holder(.chair, instance.bond.partnership?.value.offices) { $0.appointedBy != nil }
        case .chairTerm:
            holder(.chair, instance.bond.partnership?.value.offices) { $0.until != nil }
        case .leadMember:
            holder(.leadMember, instance.bond.involvement?.value.offices) { _ in true }
        case .oppositionSpokesperson:
            holder(.oppositionSpokesperson, instance.bond.involvement?.value.offices) { _ in true }
        case .leadOfficer:
            holder(.leadOfficer, instance.bond.involvement?.value.offices) { _ in true }
        case .publishedLeadMember: contact(.leadMember, instance)
        case .publishedOpposition: contact(.oppositionSpokesperson, instance)
        default: contact(.leadOfficer, instance)
        }
    }

    /// Who holds an office, and otherwise since when nobody does.
    private func holder(
        _ office: Office, _ offices: Timeline<OfficeHeld>?, where isEnough: (OfficeFilled) -> Bool
    ) -> EvidenceReading {
        guard let offices, let fact = offices.last(office, on: day) else {
            return EvidenceReading()
        }
        var reading = EvidenceReading()
        if let until = fact.value.filled?.until { day.note(until) }
        switch state(of: fact, on: day.day, isEnough) {
        case .there, .perhaps, .silent:
            let filled = fact.value.filled
            let word = filled?.person?.word ?? filled?.rank?.rawValue ?? ""
            reading.facts = [.init(when: fact.happened, entry: fact.entry, word: word)]
            return reading
        case .none(let words, let when, let entry):
            if words != nil { reading.lookedInVain = (when, entry) }
        }
        let turns = offices.facts.filter { $0.value.office == office }.flatMap {
            $0.happened.turns + [$0.value.filled?.until?.adding(days: 1)].compactMap { $0 }
        }
        reading.lacking = Lacking(on: day, turns: turns) { day in
            offices.last(office, on: day).map { state(of: $0, on: day, isEnough) } ?? .silent
        }
        return reading
    }

    /// How an office stands on a day by the last word on it.
    private func state(
        of fact: Fact<OfficeHeld>, on day: Day, _ isEnough: (OfficeFilled) -> Bool
    ) -> Lacking.State {
        guard let filled = fact.value.filled else {
            let words = "the office fell vacant \(fact.happened.onWords)"
            return .none(words: words, on: fact.happened, fact.entry)
        }
        if let until = filled.until, until < day {
            let words = "the term ended on \(until.inWords)"
            return .none(words: words, on: .on(until), fact.entry)
        }
        return isEnough(filled) ? .there : .none(words: nil, on: fact.happened, fact.entry)
    }

    private func contact(_ office: Office, _ instance: Instance) -> EvidenceReading {
        let contacts = instance.bond.involvement?.value.contacts.facts(by: day) ?? []
        guard let fact = contacts.last(where: { $0.value.office == office }) else {
            return EvidenceReading()
        }
        let word = fact.value.person?.word ?? ""
        return EvidenceReading(facts: [.init(when: fact.happened, entry: fact.entry, word: word)])
    }
}
