import Almanac
import Governance

extension Assessor {
    func paper(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        let paper: Paper
        switch instance.thing {
        case .paper(let one, _), .report(let one, _, _): paper = one.value
        case .meeting(let meeting) where ask.evidence == .published:
            let agendas = meeting.papers.filter { $0.value.made.value?.sort == .agenda }
            return EvidenceReading(facts: agendas.flatMap { publication(of: $0.value, instance) })
        default: return EvidenceReading()
        }
        switch ask.evidence {
        case .published: return EvidenceReading(facts: publication(of: paper, instance))
        case .lateReason:
            return EvidenceReading(
                facts: paper.acceptedLate.facts(by: day).map {
                    .init(when: $0.happened, entry: $0.entry, reason: $0.value.reason)
                })
        default: return headings(ask, paper, instance)
        }
    }

    /// When a paper was public: the day it was published, a day later after the cut-off, and no
    /// later than anybody saw it.
    private func publication(of paper: Paper, _ instance: Instance) -> [EvidenceReading.Dated] {
        let seen =
            paper.seen.isEmpty
            ? nil : paper.seen.facts(by: day).compactMap(\.happened.latest).min()
        let facts = paper.made.facts(by: day)
        // By their places, because a fact taken out is copied whole.
        return facts.indices.compactMap { place in
            var when = counted(
                facts[place].happened, facts[place].value.at, instance.meeting?.convener)
            if when.exact == nil, let seen, when.latest.map({ seen < $0 }) ?? true {
                when = when.earliest.map { .between($0, seen) } ?? .before(seen.adding(days: 1))
            }
            // What is up after the cut-off is not public before the next day.
            guard when.isOnOrBefore(day) != .no else { return nil }
            return .init(when: when, entry: facts[place].entry)
        }
    }

    /// The day as which a publication counts: the next one after the cut-off hour.
    func counted(_ happened: When, _ at: ClockTime?, _ convener: SubjectRef?) -> When {
        guard let exact = happened.exact, let at, let convener,
            let cutOff = record.place.cutOff(for: convener, on: exact), at > cutOff
        else { return happened }
        return .on(exact.adding(days: 1))
    }

    /// What a report says of itself; a heading that is not among those given is blank.
    private func headings(_ ask: Rule.Ask, _ paper: Paper, _ instance: Instance) -> EvidenceReading
    {
        guard let fact = paper.headed.facts(by: day).last else { return EvidenceReading() }
        let headed = fact.value
        let blank = EvidenceReading(lookedInVain: (fact.happened, fact.entry))
        var one = EvidenceReading.Dated(when: fact.happened, entry: fact.entry)
        switch ask.evidence {
        case .heading:
            let isGiven = ask.word.flatMap(ReportHeading.init).map(headed.given.contains)
            if isGiven != true { return blank }
        case .reference:
            guard let reference = headed.reference else { return blank }
            one.number = count(of: reference, instance)
            one.word = reference.text
        case .reliedOn:
            one.number = headed.reliesOn.isEmpty ? 0 : 1
            let words = headed.reliesOn.map(\.rawValue).joined(separator: ", ")
            one.word = words.isEmpty ? "nothing" : words
        default:
            guard let background = headed.background else { return EvidenceReading() }
            if background == .blank { return blank }
            one.number = background == .listed ? 1 : 0
            one.word = background.rawValue
        }
        return EvidenceReading(facts: [one])
    }

    /// How many reports to the same meeting's convener bear a reference.
    private func count(of reference: PublicName, _ instance: Instance) -> Int {
        guard let convener = instance.meeting?.convener else { return 1 }
        return instance.bond.clerk.references(to: convener)[reference] ?? 0
    }
}
