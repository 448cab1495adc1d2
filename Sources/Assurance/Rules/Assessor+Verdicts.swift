import Almanac
import Governance

extension Assessor {
    /// Judges a rule for one thing: one verdict, or one for each period.
    func verdicts(_ rule: Rule, _ instance: Instance, unless: Evidence?) -> [Verdict] {
        let verdicts: [Verdict] =
            switch rule {
            case .exists(let exists): [judge(exists, instance)]
            case .deadline(let deadline): [judge(deadline, instance)]
            case .recurs(let recurs): judge(recurs, instance)
            case .limit(let limit): judge(limit, instance)
            case .agrees(let agrees): [judge(agrees, instance)]
            case .judged(let judged): [judge(judged, instance)]
            case .parts(let parts): joined(parts, instance, all: true)
            case .anyOf(let parts): joined(parts, instance, all: false)
            case .see: []
            }
        return verdicts.map { excused($0, unless, instance) }
    }

    /// A compound: as grave as its gravest part, or, where one part is enough, as its lightest.
    ///
    /// Where a part has one verdict for each period, so has the compound; parts without periods
    /// belong to the current one.
    private func joined(_ parts: [Rule.Part], _ instance: Instance, all: Bool) -> [Verdict] {
        let judged = parts.map { (title: $0.title, verdicts: verdicts(of: $0, instance)) }
        let periods = judged.flatMap(\.verdicts)
            .filter { $0.occurrence != nil }
            .sorted { ($0.anchored ?? day) < ($1.anchored ?? day) }
            .compactMap(\.occurrence)
        var titles: [String] = []
        for title in periods where !titles.contains(title) { titles.append(title) }
        guard let current = titles.last else { return [one(judged, all: all)] }
        return titles.map { title in
            let now = judged.map { part in
                (
                    title: part.title,
                    verdicts: part.verdicts.filter { verdict in
                        verdict.occurrence.map { $0 == title } ?? (title == current)
                    }
                )
            }
            var verdict = one(now, all: all)
            verdict.occurrence = title
            verdict.anchored = now.flatMap(\.verdicts).first { $0.occurrence != nil }?.anchored
            return verdict
        }
    }

    private func one(_ judged: [(title: String, verdicts: [Verdict])], all: Bool) -> Verdict {
        let last = judged.compactMap { part in part.verdicts.last.map { (part.title, $0) } }
        let relevant = last.map(\.1).filter { $0.standing.gravity > 0 }
        let grave: (Verdict, Verdict) -> Bool = { $0.standing.gravity < $1.standing.gravity }
        guard let chosen = all ? relevant.max(by: grave) : relevant.min(by: grave) else {
            return Verdict(
                standing: .notApplicable(because: "none of its parts applies"),
                because: last.map { .part($0, $1.standing, $1.because) })
        }
        return Verdict(
            standing: chosen.standing,
            because: last.map { .part($0, $1.standing, $1.because) },
            entries: last.flatMap(\.1.entries), anchored: chosen.anchored,
            isOngoing: chosen.isOngoing)
    }

    /// A part's verdicts, as far as the framework was in force; none where it does not apply.
    private func verdicts(of part: Rule.Part, _ instance: Instance) -> [Verdict] {
        for condition in part.conditions {
            switch holds(condition, for: instance) {
            case .yes: continue
            case .no: return []
            case .unknown(let missing): return [Verdict(standing: .unknown(missing: missing))]
            }
        }
        return verdicts(part.rule, instance, unless: nil)
            .filter { isInForce($0, for: instance) }
    }

    /// The number an amount comes to for a thing; `nil` when that depends on what is not known.
    func number(_ amount: Amount, for instance: Instance) -> Int? {
        switch amount {
        case .fixed(let number): number
        case .byBand(let numbers):
            (instance.bond.partnership?.banded.value(on: day)?.band).flatMap { numbers[$0] }
        case .byLevel(let numbers):
            instance.bond.involvement?.level(on: day).flatMap { numbers[$0.level] }
        }
    }

    func notKnown(_ amount: Amount) -> Verdict {
        switch amount {
        case .byLevel: Verdict(standing: .unknown(missing: "the level of involvement"))
        default: Verdict(standing: .unknown(missing: "the band of significance"))
        }
    }

    /// A late or missed verdict, excused where a reason is recorded by the day asked.
    private func excused(
        _ verdict: Verdict, _ unless: Evidence?, _ instance: Instance
    ) -> Verdict {
        guard verdict.standing.gravity >= 5, let unless else { return verdict }
        var instance = instance
        instance.occurrence = verdict.occurrence
        var verdict = verdict
        let reading = read(.init(evidence: unless, word: nil), of: instance)
        guard let reason = reading.last else {
            verdict.because.append(.absent(unless, looked: reading.lookedInVain?.entry))
            verdict.entries += [reading.lookedInVain?.entry].compactMap { $0 }
            return verdict
        }
        verdict.standing = .excused(by: reason.entry, reason: reason.reason)
        verdict.because.append(.excused(reason.reason, reason.entry))
        verdict.entries.append(reason.entry)
        return verdict
    }
}
