import Almanac
import Governance

extension Assessor {
    /// Judges a rule for one thing: one verdict, or one for each period.
    func judge(
        _ rule: Rule, _ instance: Instance, unless: Evidence?, _ found: (Verdict) -> Void
    ) {
        if let verdict = verdict(rule, instance) {
            return found(unless.map { excused(verdict, $0, instance) } ?? verdict)
        }
        for verdict in verdicts(rule, instance) {
            found(unless.map { excused(verdict, $0, instance) } ?? verdict)
        }
    }

    /// The verdict by a rule that gives one, whatever the evidence; `nil` for all others.
    private func verdict(_ rule: Rule, _ instance: Instance) -> Verdict? {
        switch rule {
        case .exists(let exists): judge(exists, instance)
        case .deadline(let deadline): judge(deadline, instance)
        case .agrees(let agrees): judge(agrees, instance)
        case .judged(let judged): judge(judged, instance)
        case .parts(let parts) where parts.allSatisfy(\.rule.isOfOneVerdict):
            joinedOnce(parts, instance, all: true)
        case .anyOf(let parts) where parts.allSatisfy(\.rule.isOfOneVerdict):
            joinedOnce(parts, instance, all: false)
        default: nil
        }
    }

    private func verdicts(_ rule: Rule, _ instance: Instance) -> [Verdict] {
        switch rule {
        case .recurs(let recurs): judge(recurs, instance)
        case .limit(let limit): judge(limit, instance)
        case .parts(let parts): joined(parts, instance, all: true)
        case .anyOf(let parts): joined(parts, instance, all: false)
        default: verdict(rule, instance).map { [$0] } ?? []
        }
    }

    /// A compound of parts that have one verdict each: as grave as its gravest part, or, where one
    /// part is enough, as its lightest.
    private func joinedOnce(_ parts: [Rule.Part], _ instance: Instance, all: Bool) -> Verdict {
        var judged = Compound(whole: verdict(.notApplicable(because: Self.noneApplies)), all)
        for part in parts {
            switch holds(part.conditions, for: instance) {
            case .no: continue
            case .unknown(let missing):
                add(verdict(.unknown(missing: missing)), part.title, to: &judged)
            case .yes:
                guard let verdict = verdict(part.rule, instance) else { continue }
                if isInForce(verdict, for: instance) {
                    add(verdict, part.title, to: &judged)
                } else if let beyond = beyond(verdict) {
                    add(beyond, part.title, to: &judged)
                }
            }
        }
        return whole(judged)
    }

    /// A compound: as grave as its gravest part, or, where one part is enough, as its lightest.
    ///
    /// Where a part has one verdict for each period, so has the compound; parts without periods
    /// belong to the current one.
    private func joined(_ parts: [Rule.Part], _ instance: Instance, all: Bool) -> [Verdict] {
        let judged = parts.map { Judged(title: $0.title, verdicts: verdicts(of: $0, instance)) }
        let periods = periods(of: judged)
        guard let current = periods.indices.last else {
            return [one(judged.map { (title: $0.title, verdict: $0.verdicts.last) }, all: all)]
        }
        let places = Dictionary(
            uniqueKeysWithValues: periods.enumerated().map { ($0.element.title, $0.offset) })
        // Which verdict of each part belongs to each period: the last.
        let own = judged.map { part in
            var own = [Int?](repeating: nil, count: periods.count)
            for (place, verdict) in part.verdicts.enumerated() {
                own[verdict.occurrence.flatMap { places[$0] } ?? current] = place
            }
            return own
        }
        return periods.enumerated().map { place, period in
            let now = zip(judged, own).map { part, own in
                (title: part.title, verdict: own[place].map { part.verdicts[$0] })
            }
            var verdict = one(now, all: all)
            verdict.occurrence = period.title
            verdict.anchored = period.anchored
            return verdict
        }
    }

    /// A part with its verdicts: one, or one for each period.
    private struct Judged {
        let title: String
        let verdicts: [Verdict]
    }

    /// The periods of all parts, each once, in the order of their last days.
    private func periods(of judged: [Judged]) -> [(title: String, anchored: Day?)] {
        var periods: [(title: String, anchored: Day?)] = []
        for part in judged {
            for verdict in part.verdicts {
                guard let title = verdict.occurrence else { continue }
                periods.append((title, verdict.anchored))
            }
        }
        guard periods.count > 1 else { return periods }
        var seen: Set<String> = []
        let today = day.day
        return periods.sorted { ($0.anchored ?? today) < ($1.anchored ?? today) }
            .filter { seen.insert($0.title).inserted }
    }

    private func one(_ judged: [(title: String, verdict: Verdict?)], all: Bool) -> Verdict {
        var found = Compound(whole: verdict(.notApplicable(because: Self.noneApplies)), all)
        for (title, verdict) in judged {
            if let verdict { add(verdict, title, to: &found) }
        }
        return whole(found)
    }

    private static let noneApplies = "none of its parts applies"

    /// What the parts of a compound come to, as far as they were judged.
    private struct Compound {
        var whole: Verdict
        let all: Bool
        /// The one of its parts that counts, if any says anything.
        var chosen: Verdict?
        /// What proves them.
        var entries: [EntryNumber] = []
        /// The part of which it is not asked, because it belongs to a day before the framework.
        var beyond: String?

        init(whole: Verdict, _ all: Bool) {
            self.whole = whole
            self.all = all
        }
    }

    private func add(_ verdict: Verdict, _ title: String, to found: inout Compound) {
        let verdict = historic(verdict)
        found.whole.tell(.part(title, verdict.standing, verdict.because))
        found.entries += verdict.entries
        if verdict.standing.gravity > 0 { choose(verdict, in: &found) }
        if found.all, verdict.isBeyond { found.beyond = title }
    }

    /// Keeps the gravest of the parts or, where one is enough, the lightest; of several as light,
    /// the one that counts.
    private func choose(_ verdict: Verdict, in found: inout Compound) {
        guard let known = found.chosen else {
            found.chosen = verdict
            return
        }
        let (gravity, other) = (verdict.standing.gravity, known.standing.gravity)
        let isBetter =
            found.all || gravity == other ? outweighs(verdict, known) : gravity < other
        if isBetter { found.chosen = verdict }
    }

    private func whole(_ found: Compound) -> Verdict {
        var whole = found.whole
        guard let chosen = found.chosen else { return whole }
        whole.prove(all: found.entries)
        // Nobody can say that the whole is kept where a part of it was not asked.
        if let beyond = found.beyond, case .kept = chosen.standing {
            whole.standing = .notApplicable(
                because: "‘\(beyond)’ belongs to a day on which the framework was not in force")
            return whole
        }
        whole.standing = chosen.standing
        whole.anchored = chosen.anchored
        whole.isOngoing = chosen.isOngoing
        whole.isHistoric = chosen.isHistoric
        return whole
    }

    /// A part's verdicts, as far as the framework was in force; none where it does not apply.
    private func verdicts(of part: Rule.Part, _ instance: Instance) -> [Verdict] {
        switch holds(part.conditions, for: instance) {
        case .yes: break
        case .no: return []
        case .unknown(let missing): return [verdict(.unknown(missing: missing))]
        }
        let verdicts = verdicts(part.rule, instance)
        if verdicts.allSatisfy({ isInForce($0, for: instance) }) { return verdicts }
        let inForce = verdicts.filter { isInForce($0, for: instance) }
        guard inForce.isEmpty, let one = verdicts.first, let beyond = beyond(one) else {
            return inForce
        }
        return [beyond]
    }

    /// That a part belongs to a day before the framework; `nil` where it has no day of its own.
    private func beyond(_ verdict: Verdict) -> Verdict? {
        guard verdict.occurrence == nil, let anchored = verdict.anchored else { return nil }
        let because = "\(anchored.inWords) is a day on which the framework was not in force"
        var verdict = self.verdict(.notApplicable(because: because))
        verdict.isBeyond = true
        return verdict
    }

    /// The number an amount comes to for a thing; `nil` when that depends on what is not known.
    func number(_ amount: Amount, for instance: Instance) -> Int? {
        switch amount {
        case .fixed(let number): number
        case .byBand(let numbers):
            instance.bond.band.flatMap { numbers[$0] }
        case .byLevel(let numbers):
            instance.bond.level.flatMap { numbers[$0] }
        case .byStandard:
            instance.bond.body.flatMap { standard(of: $0, for: instance) }
        }
    }

    /// In how many days a body said it would answer, when it was asked; what it says later is for
    /// later requests.
    private func standard(of body: Body.Key, for instance: Instance) -> Int? {
        guard let standards = record.bodies[body]?.standards else { return nil }
        day.note(standards)
        let asked = origin(of: instance)?.happened.latest ?? day.itself
        return standards.value(on: day.orEarlier(asked))?.days
    }

    func notKnown(_ amount: Amount) -> Verdict {
        switch amount {
        case .byLevel: verdict(.unknown(missing: "the level of involvement"))
        case .byStandard: verdict(.unknown(missing: "in how many working days it answers"))
        default: verdict(.unknown(missing: "the band of significance"))
        }
    }

    /// A late or missed verdict, excused where a reason is recorded by the day asked.
    private func excused(
        _ verdict: Verdict, _ unless: Evidence, _ instance: Instance
    ) -> Verdict {
        guard verdict.standing.gravity >= 5 else { return verdict }
        instance.occurrence = verdict.occurrence
        var verdict = verdict
        let reading = read(.init(evidence: unless, word: nil), of: instance)
        guard let reason = reading.last else {
            verdict.tell(.absent(unless, looked: reading.lookedInVain?.entry))
            verdict.prove(reading.lookedInVain?.entry)
            return verdict
        }
        verdict.standing = .excused(by: reason.entry, reason: reason.reason)
        verdict.isHistoric = false
        verdict.tell(.excused(reason.reason, reason.entry))
        verdict.prove(reason.entry)
        return verdict
    }
}

extension Rule {
    /// Whether it gives one verdict, whatever the evidence.
    fileprivate var isOfOneVerdict: Bool {
        switch self {
        case .exists, .deadline, .agrees, .judged: true
        default: false
        }
    }
}
