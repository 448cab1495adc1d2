import Almanac
import Governance

extension Assessor {
    /// At most or at least so much in a period, or a state that lasts at most so many days.
    func judge(_ rule: Rule.Limit, _ instance: Instance) -> [Verdict] {
        var reading = read(rule.ask, of: instance)
        if let count = rule.lasting { return [lasting(count, rule, reading, instance)] }
        let start = max(instance.bond.firstDue, beginning(of: instance))
        reading.facts.putInOrder()
        guard let period = rule.per else {
            let span = Span(
                days: start...max(start, day.day), start: start, period: nil, asked: day.day,
                facts: reading.facts[...])
            var verdict = measured(rule, reading, instance, span)
            verdict.isOngoing = goesOn(verdict, rule, reading, instance)
            return [verdict]
        }
        var verdicts: [Verdict] = []
        var rest = reading.facts[...]
        for (range, title) in instance.bond.clerk.spans(of: period, from: start) {
            let first = max(range.lowerBound, start)
            // What was over before this period is over before every later one.
            rest = rest.drop { $0.when.isBefore(first) == .yes }
            let span = Span(
                days: first...max(first, range.upperBound), start: first, period: title,
                asked: day.day, facts: rest)
            var verdict = measured(rule, reading, instance, span)
            verdict.occurrence = title
            verdict.anchored = day.orEarlier(range.upperBound)
            verdicts.append(verdict)
        }
        return verdicts
    }

    /// Whether what was missed over all time is so still, and can be put right.
    ///
    /// What happens once is over on its day, and what happened too often stays so for ever.
    private func goesOn(
        _ verdict: Verdict, _ rule: Rule.Limit, _ reading: EvidenceReading, _ instance: Instance
    ) -> Bool {
        guard case .missed = verdict.standing, occurred(instance) == nil else { return false }
        return rule.measure != .count || rule.atMost == nil || reading.isStanding
    }

    /// The days over which something is measured.
    struct Span {
        let days: ClosedRange<Day>
        let start: Day
        /// What the period is called, if it is one.
        let period: String?
        let asked: Day
        /// The evidence that may lie within them, in the order of its days.
        let facts: ArraySlice<EvidenceReading.Dated>

        var isPeriod: Bool { period != nil }
        var title: String { period.map { "in \($0)" } ?? "by \(asked.inWords)" }
    }

    private func measured(
        _ rule: Rule.Limit, _ reading: EvidenceReading, _ instance: Instance, _ span: Span
    ) -> Verdict {
        let most = rule.atMost.flatMap { number($0, for: instance) }
        let least = rule.atLeast.flatMap { number($0, for: instance) }
        if let amount = rule.atMost, most == nil { return notKnown(amount) }
        if let amount = rule.atLeast, least == nil { return notKnown(amount) }
        let (sure, unsure) = split(rule, span)
        guard let number = number(rule, reading, sure) else {
            let isOpen = span.isPeriod && span.days.upperBound >= day
            return isOpen
                ? verdict(.due(by: span.days.upperBound))
                : notKept(rule.ask.evidence, reading)
        }
        var verdict = verdict(.kept)
        verdict.tell(
            .measured(
                rule.measure, rule.ask.evidence, number, atMost: most, atLeast: least,
                within: span.title))
        verdict.prove(all: sure.map(\.entry))
        let isWhole = isWhole(rule, reading, span)
        let isCertain = rule.measure == .count || (unsure.isEmpty && isWhole)
        if let most, number > most, isCertain {
            verdict.standing = missed(rule, most, sure, span)
        } else if let least, number < least, unsure.isEmpty && isWhole {
            let isOpen = span.isPeriod && span.days.upperBound > day
            verdict.standing =
                isOpen ? .due(by: span.days.upperBound) : missed(rule, 0, sure, span)
        } else if let missing = reading.missing {
            verdict.standing = .unknown(missing: missing)
        } else if most == nil, number >= least ?? .max, rule.measure.onlyGrows {
            return verdict
        } else if !isWhole || !isCertain || exceeds(most, number + unsure.count) {
            let isReached = !exceeds(most, number) && number >= least ?? number
            verdict.standing = .unknown(missing: unsaid(rule, span, isReached))
        }
        return verdict
    }

    /// The number that evidence comes to; where such a sum is known to have nothing in it, nothing.
    private func number(
        _ rule: Rule.Limit, _ reading: EvidenceReading, _ sure: [EvidenceReading.Dated]
    ) -> Int? {
        if let number = measure(rule.measure, sure) { return number }
        let isEmpty = rule.measure == .sum && rule.atLeast != nil && reading.facts.isEmpty
        return isEmpty && reading.missing == nil && reading.isAbsenceKnown(on: day) ? 0 : nil
    }

    /// Missed on the day on which the limit was passed, or on the first on which it was one.
    private func missed(
        _ rule: Rule.Limit, _ most: Int, _ sure: [EvidenceReading.Dated], _ span: Span
    ) -> Standing {
        if let turning = turning(rule, most, sure) { return .missed(on: max(turning, span.start)) }
        return .missed(on: span.isPeriod ? span.days.upperBound : max(day.itself, span.start))
    }

    /// What is not known of a record that may not have everything, and how far it goes.
    private func unsaid(_ rule: Rule.Limit, _ span: Span, _ isReached: Bool) -> String {
        "whether the record has all there is of ‘\(rule.ask.evidence.inWords)’ \(span.title);"
            + " as far as it goes, the limit is \(isReached ? "kept" : "not kept")"
    }

    private func exceeds(_ most: Int?, _ number: Int) -> Bool { most.map { number > $0 } ?? false }

    /// The evidence that certainly and that possibly lies within the days measured.
    ///
    /// What is added up or compared is a standing state, whenever it came about.
    private func split(
        _ rule: Rule.Limit, _ span: Span
    ) -> (sure: [EvidenceReading.Dated], unsure: [EvidenceReading.Dated]) {
        let isState = !span.isPeriod && (rule.measure == .sum || rule.measure == .change)
        var (sure, unsure): ([EvidenceReading.Dated], [EvidenceReading.Dated]) = ([], [])
        for fact in span.facts {
            if !span.isPeriod { day.note(fact.when) }
            if !isState, let earliest = fact.when.earliest, earliest > span.days.upperBound {
                break
            }
            switch isState ? .yes : fact.when.falls(within: span.days) {
            case .yes where !fact.isElsewhere: sure.append(fact)
            case .no: continue
            default: unsure.append(fact)
            }
        }
        return (sure, unsure)
    }

    /// Whether the record can be trusted to have everything: it must, where one more could turn
    /// the verdict.
    private func isWhole(_ rule: Rule.Limit, _ reading: EvidenceReading, _ span: Span) -> Bool {
        switch rule.measure {
        case .sum, .change: !reading.mayBeMore
        case .count, .share, .run: reading.keptSince.map { $0 <= span.start } ?? false
        }
    }

    /// The day on which the limit was passed; of a sum with nothing in it there is none.
    private func turning(
        _ rule: Rule.Limit, _ most: Int, _ facts: [EvidenceReading.Dated]
    ) -> Day? {
        guard rule.measure == .count else { return facts.last?.when.latest }
        return facts.filter { $0.number > 0 }.dropFirst(most).first?.when.latest
    }

    /// The number that evidence comes to; `nil` when there is too little to say.
    func measure(_ measure: Measure, _ facts: [EvidenceReading.Dated]) -> Int? {
        switch measure {
        case .count: return facts.count { $0.number > 0 }
        case .sum:
            guard !facts.isEmpty else { return nil }
            return facts.reduce(0) { $0 &+ $1.number }
        case .share:
            guard !facts.isEmpty else { return nil }
            return 100 * facts.count { $0.number > 0 } / facts.count
        case .run:
            guard !facts.isEmpty else { return nil }
            return facts.reversed().prefix { $0.number > 0 }.count
        case .change:
            return Dictionary(grouping: facts, by: \.series).values.compactMap { series in
                let last = series.suffix(2)
                guard let first = last.first, let second = last.last, last.count == 2 else {
                    return nil
                }
                return second.number - first.number
            }.min()
        }
    }
}

extension Measure {
    /// Whether one more piece of evidence never makes it less.
    fileprivate var onlyGrows: Bool { self == .count || self == .sum }
}
