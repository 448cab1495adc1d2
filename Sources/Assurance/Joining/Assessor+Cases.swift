import Almanac
import Governance

extension SubjectWord {
    /// Whether it is asked of a body that only makes up its mind about a partnership.
    var isOfCase: Bool {
        switch self {
        case .joiningCase, .ground, .question, .resource: true
        default: false
        }
    }
}

extension Assessor {
    /// What is asked of the cases themselves.
    func cases(_ duty: Duty, _ bond: Bond) -> [Instance] {
        bond.cases.flatMap { one -> [Instance] in
            switch duty.subject {
            case .ground:
                return grounds(of: one.value).map {
                    Instance(subject: one.value.ref, thing: .ground(one, $0), bond: bond)
                }
            case .question:
                return duty.among.map {
                    Instance(subject: one.value.ref, thing: .question(one, $0.key), bond: bond)
                }
            default: return [Instance(subject: one.value.ref, thing: .joiningCase(one), bond: bond)]
            }
        }
    }

    /// The grounds given in a case by the day asked, each as given last.
    func grounds(of one: JoiningCase) -> [Fact<GroundGiven>] {
        var last: [Ground: Fact<GroundGiven>] = [:]
        for fact in one.grounds.facts(by: day) { last[fact.value.ground] = fact }
        return last.values.sorted { $0.entry < $1.entry }
    }

    /// The four resources, of the case that is open, or else of the body's part.
    func resources(_ bond: Bond) -> [Instance] {
        let open = bond.cases.last { !$0.value.isDecided(on: day) }
        guard let subject = open?.value.ref ?? bond.involvement?.value.ref else { return [] }
        return Resource.allCases.map {
            Instance(subject: subject, thing: .resource($0), bond: bond)
        }
    }

    func joining(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        switch (ask.evidence, instance.thing) {
        case (.ground, _):
            let facts = instance.bond.cases
                .flatMap { $0.value.grounds.facts(by: day) }
                .filter { ask.word == nil || $0.value.ground.rawValue == ask.word }
            return EvidenceReading(facts: dated(facts))
        case (.groundCitation, .ground(_, let fact)): return saying(fact) { $0.citation != nil }
        case (.groundSum, .ground(_, let fact)): return saying(fact) { $0.pence != nil }
        case (.groundCurrent, .ground(_, let fact)): return current(fact)
        case (.riskFall, .ground(_, let fact)): return fall(of: fact)
        case (.judgedForm, .joiningCase(let one)):
            return EvidenceReading(facts: dated(one.value.forms.facts))
        case (.checklistAnswer, .question(let one, let question)):
            return EvidenceReading(
                facts: dated(one.value.answers.facts.filter { $0.value.question == question }))
        case (.caseDecided, .joiningCase(let one)):
            return EvidenceReading(
                facts: dated(one.value.decided.facts) { $0.outcome != .deferred })
        case (.decisionReason, .joiningCase(let one)):
            return EvidenceReading(
                facts: one.value.decided.facts(by: day).filter { $0.value.outcome != .deferred }.map
                {
                    .init(when: $0.happened, entry: $0.entry, reason: $0.value.reasons)
                })
        default: return EvidenceReading()
        }
    }

    /// What the fact that came last by the day asked says of itself.
    func saying<Value>(
        lastOf timeline: Timeline<Value>, where says: (Value) -> Bool
    ) -> EvidenceReading {
        let facts = timeline.facts(by: day)
        // By its place, because a fact taken out is copied whole.
        guard let last = facts.indices.last else { return EvidenceReading() }
        let (happened, entry) = (facts[last].happened, facts[last].entry)
        return says(facts[last].value)
            ? EvidenceReading(facts: [.init(when: happened, entry: entry)])
            : EvidenceReading(lookedInVain: (happened, entry))
    }

    /// What one fact says of itself: it is there, or known to be missing.
    func saying<Value>(
        _ fact: Fact<Value>?, where says: (Value) -> Bool
    ) -> EvidenceReading {
        guard let fact else { return EvidenceReading() }
        guard says(fact.value) else {
            return EvidenceReading(lookedInVain: (fact.happened, fact.entry))
        }
        return EvidenceReading(facts: [.init(when: fact.happened, entry: fact.entry)])
    }

    /// Whether a ground still holds: one that names no end does.
    private func current(_ fact: Fact<GroundGiven>) -> EvidenceReading {
        lasting(fact, until: fact.value.until, "the ground")
    }

    /// What holds from a fact until a day, and from the next on is known to be over.
    func lasting<Value>(
        _ fact: Fact<Value>, until: Day?, _ what: String
    ) -> EvidenceReading {
        guard let until, until < day else {
            return EvidenceReading(facts: [.init(when: fact.happened, entry: fact.entry)])
        }
        var reading = EvidenceReading(lookedInVain: (.on(until), fact.entry))
        reading.lacking = Lacking(on: day, turns: [until.adding(days: 1)]) { day in
            day > until
                ? .none(words: "\(what) ran until \(until.inWords)", on: .on(until), fact.entry)
                : .there
        }
        return reading
    }

    /// Whether the risk that a ground is to reduce was scored lower than when it was scored first.
    private func fall(of ground: Fact<GroundGiven>) -> EvidenceReading {
        guard let risk = ground.value.risk.flatMap({ record.risks[$0] }) else {
            return EvidenceReading(lookedInVain: (ground.happened, ground.entry))
        }
        let facts = risk.scores.facts(by: day)
        guard let first = facts.first, let last = facts.last, facts.count > 1,
            let before = first.happened.latest.flatMap({ record.score(of: risk, on: $0) }),
            let now = record.score(of: risk, on: day)
        else { return EvidenceReading(missing: "a score of the risk before and after") }
        guard now.product < before.product else {
            return EvidenceReading(lookedInVain: (last.happened, last.entry))
        }
        return EvidenceReading(facts: [.init(when: last.happened, entry: last.entry)])
    }
}
