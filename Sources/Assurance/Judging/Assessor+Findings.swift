import Almanac
import Governance

extension Assessor {
    /// Adds the findings of one duty for one thing: one, or one for each period.
    func add(findingsOf duty: Duty, for instance: Instance, to found: inout [Finding]) {
        var instance = instance
        instance.duty = duty.id
        let verdicts = cancelled(instance).map { [$0] } ?? self.verdicts(of: duty, instance)
        for verdict in verdicts where isInForce(verdict, for: instance) {
            guard let verdict = standing(verdict, instance) else { continue }
            found.append(finding(duty, instance, verdict))
        }
    }

    private func cancelled(_ instance: Instance) -> Verdict? {
        guard let entry = instance.meeting?.cancelled else { return nil }
        return Verdict(
            standing: .notApplicable(because: "the meeting was cancelled"), entries: [entry])
    }

    private func verdicts(of duty: Duty, _ instance: Instance) -> [Verdict] {
        switch holds(duty.conditions, for: instance) {
        case .yes: break
        case .no(nil): return []
        case .no(let because?): return [Verdict(standing: .notApplicable(because: because))]
        case .unknown(let missing): return [Verdict(standing: .unknown(missing: missing))]
        }
        return verdicts(duty.rule, instance, unless: duty.unless)
    }

    /// Whether the framework was in force for a verdict, and something owed: on the day it is
    /// anchored, on that of the thing itself, or on the day asked.
    func isInForce(_ verdict: Verdict, for instance: Instance) -> Bool {
        let anchored = verdict.anchored ?? occurred(instance)
        guard instance.bond.holds(on: anchored ?? day) else { return false }
        return anchored.map { $0 >= instance.bond.terms.firstDue } ?? true
    }

    /// A verdict on a partnership that was wound up, or that the body bound has left: what came
    /// after is not asked for.
    private func standing(_ verdict: Verdict, _ instance: Instance) -> Verdict? {
        guard let end = ending(of: instance.bond) else { return verdict }
        guard let anchored = verdict.anchored ?? occurred(instance) else {
            return Verdict(
                standing: .notApplicable(because: "\(end.words) by \(end.day.inWords)"),
                entries: [end.entry])
        }
        return anchored <= end.day ? verdict : nil
    }

    /// The day by which a partnership was wound up, or the body bound left it, and which of them.
    private func ending(of bond: Bond) -> (day: Day, words: String, entry: EntryNumber)? {
        var ends: [(day: Day, words: String, entry: EntryNumber)] = []
        if let fact = bond.partnership?.ended.fact(on: day), let last = fact.happened.latest {
            ends.append((last, "it was wound up", fact.entry))
        }
        if let fact = bond.involvement?.ended.fact(on: day), let last = fact.happened.latest {
            ends.append((last, "the body left it", fact.entry))
        }
        return ends.min { $0.day < $1.day }
    }

    private func finding(_ duty: Duty, _ instance: Instance, _ verdict: Verdict) -> Finding {
        let bond = instance.bond
        var verdict = historic(verdict)
        let key = Finding.Key(
            adoption: bond.adoption, framework: bond.framework.key, duty: duty.id,
            party: bond.terms.party, isAdopted: bond.terms.isAdopted, weight: duty.weight,
            partnership: bond.partnership?.key, subject: instance.subject,
            detail: instance.detail, occurrence: verdict.occurrence)
        let answer = answer(to: verdict, key)
        if let answer {
            verdict.because.append(.answered(answer))
            verdict.entries.append(answer)
        }
        return Finding(
            key: key, standing: verdict.standing, because: verdict.because,
            entries: verdict.entries.onceInOrder,
            counts: answer == nil && !verdict.isHistoric)
    }

    /// The entry that answers a miss, which no longer counts then; `nil` where there is none.
    private func answer(to verdict: Verdict, _ key: Finding.Key) -> EntryNumber? {
        guard case .missed = verdict.standing, !verdict.isHistoric else { return nil }
        return record.answers(about: key.subject).facts(by: day)
            .last { $0.value.finding.text == key.name }?.entry
    }

    /// Whether a condition holds.
    enum Holding {
        case yes
        /// It does not, and why that is worth saying; `nil` when it is not.
        case no(String?)
        case unknown(String)
    }

    /// Whether all of some conditions hold: not, if one certainly does not, whatever is unknown.
    func holds(_ conditions: [Condition], for instance: Instance) -> Holding {
        var open: Holding?
        for condition in conditions {
            let holding = holds(condition, for: instance)
            switch holding {
            case .yes: continue
            case .no: return holding
            case .unknown: open = open ?? holding
            }
        }
        return open ?? .yes
    }

    private func holds(_ condition: Condition, for instance: Instance) -> Holding {
        switch condition {
        case .kind(let kinds):
            return among(kinds, partnership(instance)?.kind(on: day), "the kind")
        case .band(let bands):
            return among(bands, partnership(instance)?.banded.value(on: day)?.band, "the band")
        case .level(let levels):
            let level = instance.bond.involvement?.level(on: day)?.level
            return among(levels, level, "the level of involvement")
        case .regime(let regimes): return among(regimes, regime(of: instance), "the legal regime")
        case .sort(let sorts):
            switch instance.thing {
            case .paper(let paper, _), .report(let paper, _, _):
                return paper.made.value.map { sorts.contains($0.sort) } ?? true ? .yes : .no(nil)
            case .agenda: return sorts.contains(.agenda) ? .yes : .no(nil)
            default: return .yes
            }
        case .meeting(let states): return holds(states, for: instance)
        case .forMonths(let months): return holds(forMonths: months, for: instance)
        case .theme, .ground, .benefit, .once: return holdsFurther(condition, for: instance)
        case .has(let evidence):
            let reading = read(.init(evidence: evidence, word: nil), of: instance)
            if !reading.facts.isEmpty { return .yes }
            return reading.isAbsenceKnown(on: day)
                ? .no("not on record: \(evidence.inWords)") : .unknown(evidence.inWords)
        }
    }

    private func holdsFurther(_ condition: Condition, for instance: Instance) -> Holding {
        switch (condition, instance.thing) {
        case (.theme(let themes), _):
            let own = partnership(instance)?.themes(on: day) ?? []
            return Set(themes).isDisjoint(with: own) ? .no(nil) : .yes
        case (.ground(let grounds), .ground(_, let fact)):
            return grounds.contains(fact.value.ground) ? .yes : .no(nil)
        case (.benefit(let sorts), .benefit(let benefit)):
            let sort = benefit.claimed.value?.sort
            return sort.map(sorts.contains) ?? true ? .yes : .no(nil)
        case (.once(let anchor), _):
            switch self.day(of: anchor, for: instance) {
            case .on: return .yes
            case .unknown(let missing): return .unknown(missing)
            case .none: return .no(nil)
            }
        default: return .yes
        }
    }

    private func among<Value: Equatable>(
        _ values: [Value], _ value: Value?, _ what: String
    ) -> Holding {
        guard let value else { return .unknown("\(what) is not recorded") }
        return values.contains(value) ? .yes : .no("\(what) is another")
    }

    private func holds(_ states: [Condition.MeetingState], for instance: Instance) -> Holding {
        guard let meeting = instance.meeting else { return .yes }
        if meeting.meeting.held.fact(on: day) != nil {
            return states.contains(.held) ? .yes : .no(nil)
        }
        let isOver = meeting.when?.isBefore(day) == .yes
        if isOver { return states.contains(.held) ? .unknown("whether it was held") : .no(nil) }
        return states.contains(.toCome) ? .yes : .no(nil)
    }

    private func partnership(_ instance: Instance) -> Partnership? { instance.bond.partnership }

    private func regime(of instance: Instance) -> LegalRegime? {
        if let convener = instance.meeting?.convener, convener.kind == .body {
            return Body.Key(convener.key).flatMap { record.bodies[$0]?.regime }
        }
        return instance.bond.partnership?.started.value?.regime
    }
}

extension [EntryNumber] {
    /// Each of them once, in order.
    fileprivate var onceInOrder: [EntryNumber] {
        guard count > 1 else { return self }
        var found: [EntryNumber] = []
        found.reserveCapacity(count)
        for entry in sorted() where entry != found.last { found.append(entry) }
        return found
    }
}
