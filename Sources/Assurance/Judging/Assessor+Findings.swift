import Almanac
import Governance

extension Assessor {
    /// Judges one duty for everything of which it is asked: one verdict, or one for each period.
    ///
    /// That it does not apply in a partnership is said once, of the partnership as a whole.
    func judge(
        _ item: Agenda.Item, in part: Part, _ found: (Instance, Verdict) -> Void
    ) {
        switch question(item, in: part) {
        case .nothing: return
        case .whole(let because):
            let whole = part.whole
            whole.duty = item.id
            pass(verdict(.notApplicable(because: because)), whole) { found(whole, $0) }
        case .each(let instances, let holding):
            for instance in instances {
                judge(item, instance, holding) { found(instance, $0) }
            }
        }
    }

    /// What a duty comes to before anything is judged by it.
    enum Question {
        case nothing
        /// It does not apply in the partnership, and why.
        case whole(because: String)
        /// It is asked of these, in a partnership of which that is known of its applying.
        case each([Instance], Holding)
    }

    /// Of what a duty is asked in a part.
    func question(_ item: Agenda.Item, in part: Part) -> Question {
        let bond = part.bond
        let holding = bond.isInPartnership ? bond.holding(item, of: part) : .yes
        if case .no(let because) = holding {
            guard part.sitting == nil, let because, bond.asks(item.duty) else { return .nothing }
            return .whole(because: because)
        }
        if item.isAskedAtMeetings { return .nothing }
        return .each(part.instances(of: item), holding)
    }

    /// The same for one thing, in a partnership of which it is known whether the duty applies.
    func judge(
        _ item: Agenda.Item, _ instance: Instance, _ whole: Holding, _ found: (Verdict) -> Void
    ) {
        instance.duty = item.id
        instance.occurrence = nil
        if let entry = instance.meeting?.cancelled {
            var verdict = verdict(.notApplicable(because: "the meeting was cancelled"))
            verdict.prove(entry)
            return pass(verdict, instance, found)
        }
        switch holds(item, for: instance, whole) {
        case .no(nil): return
        case .no(let because?): pass(verdict(.notApplicable(because: because)), instance, found)
        case .unknown(let missing): pass(verdict(.unknown(missing: missing)), instance, found)
        case .yes:
            judge(item.rule, instance, unless: item.unless) {
                pass($0, instance, found)
            }
        }
    }

    /// Hands on a verdict, if the framework was in force for it and the partnership lasted.
    private func pass(_ verdict: Verdict, _ instance: Instance, _ found: (Verdict) -> Void) {
        guard isInForce(verdict, for: instance) else { return }
        if instance.bond.isLasting { return found(verdict) }
        if let verdict = standing(verdict, instance) { found(verdict) }
    }

    /// Whether the framework was in force for a verdict, and something owed: on the day it is
    /// anchored, on that of the thing itself, or on the day asked.
    func isInForce(_ verdict: Verdict, for instance: Instance) -> Bool {
        let anchored = verdict.anchored ?? instance.occurred
        guard instance.bond.holds(on: anchored, or: day) else { return false }
        return anchored.map { $0 >= instance.bond.firstDue } ?? true
    }

    /// A verdict on a partnership that was wound up, or that the body bound has left: what came
    /// after is not asked for.
    private func standing(_ verdict: Verdict, _ instance: Instance) -> Verdict? {
        guard let end = instance.bond.ending else { return verdict }
        guard let anchored = verdict.anchored ?? instance.occurred else {
            var verdict = self.verdict(
                .notApplicable(because: "\(end.words) by \(end.day.inWords)"))
            verdict.prove(end.entry)
            return verdict
        }
        day.note(end.day)
        return anchored <= end.day ? verdict : nil
    }

    /// The day by which a partnership was wound up, or the body bound left it, and which of them.
    func ending(of bond: Bond) -> Bond.End? {
        var ends: [Bond.End] = []
        if let fact = bond.partnership?.value.ended.fact(on: day), let last = fact.happened.latest {
            ends.append((last, "it was wound up", fact.entry))
        }
        if let fact = bond.involvement?.value.ended.fact(on: day), let last = fact.happened.latest {
            ends.append((last, "the body left it", fact.entry))
        }
        return ends.min { $0.day < $1.day }
    }

    func finding(
        _ item: Agenda.Item, _ part: Part, _ instance: Instance, _ verdict: Verdict
    ) -> Finding {
        let verdict = historic(verdict)
        let key = key(item, part, instance, verdict)
        return Finding(
            key: key, standing: verdict.standing,
            counts: !verdict.isHistoric && answer(to: verdict, key) == nil)
    }

    func key(
        _ item: Agenda.Item, _ part: Part, _ instance: Instance, _ verdict: Verdict
    ) -> Finding.Key {
        Finding.Key(
            undertaking: part.undertaking, place: item.place, subject: instance.subject,
            detail: instance.detail, occurrence: verdict.occurrence)
    }

    /// The entry that answers a miss, which no longer counts then; `nil` where there is none.
    func answer(to verdict: Verdict, _ key: Finding.Key) -> EntryNumber? {
        guard case .missed = verdict.standing, !verdict.isHistoric, record.hasAnswers else {
            return nil
        }
        return record.answers(about: key.subject).facts(by: day)
            .last { $0.value.finding.text == key.name }?.entry
    }

    /// Whether a condition holds.
    enum Holding: Equatable {
        case yes
        /// It does not, and why that is worth saying; `nil` when it is not.
        case no(String?)
        case unknown(String)
    }

    /// Whether a duty applies to a thing, in a partnership of which it is known whether it does
    /// not: what is asked of another sort of thing is not asked at all.
    private func holds(
        _ item: Agenda.Item, for instance: Instance, _ whole: Holding
    ) -> Holding {
        // A party by itself has no partnership of which it could be known beforehand.
        let isKnown = instance.bond.isInPartnership
        let holding = holds(isKnown ? item.ofThings : item.duty.conditions, for: instance)
        guard case .no = holding else {
            if case .yes = whole { return holding }
            return whole
        }
        return holding
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
        case .band(let bands): return among(bands, instance.bond.band, "the band")
        case .level(let levels):
            return among(levels, instance.bond.level, "the level of involvement")
        case .regime(let regimes): return among(regimes, regime(of: instance), "the legal regime")
        case .sort(let sorts):
            return instance.sort.map { sorts.contains($0) } ?? true ? .yes : .no(nil)
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
            let sort = benefit.value.claimed.value?.sort
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

    private func partnership(_ instance: Instance) -> Partnership? {
        instance.bond.partnership?.value
    }

    private func regime(of instance: Instance) -> LegalRegime? {
        if let convener = instance.meeting?.convener, convener.kind == .body {
            return Body.Key(convener.key).flatMap { record.bodies[$0]?.regime }
        }
        return instance.bond.regime
    }
}

extension [EntryNumber] {
    /// Each of them once, in order.
    var onceInOrder: [EntryNumber] {
        guard count > 1 else { return self }
        var found: [EntryNumber] = []
        found.reserveCapacity(count)
        for entry in sorted() where entry != found.last { found.append(entry) }
        return found
    }
}
