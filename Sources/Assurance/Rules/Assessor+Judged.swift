import Almanac
import Governance

extension Assessor {
    /// People rate a principle, each side for itself; a rating counts until it expires.
    func judge(_ rule: Rule.Judged, _ instance: Instance) -> Verdict {
        let reading = read(Rule.Ask(evidence: .rating, word: rule.principle.text), of: instance)
        var latest: [String: EvidenceReading.Dated] = [:]
        for rating in reading.facts { latest[rating.word] = rating }
        let standing = latest.values.filter { expiry(of: $0, rule) >= day }
            .sorted { $0.entry < $1.entry }
        guard standing.count >= rule.sides else {
            return lapsed(rule, reading, Array(latest.values), instance)
        }
        let scores = standing.map(\.number)
        let lowest = scores.min() ?? 0
        let gap = (scores.max() ?? 0) - lowest
        var verdict = verdict(.kept)
        verdict.tell(
            .words(
                "rated by \(standing.count) sides; the lowest is \(lowest) of 5 (at least"
                    + " \(rule.atLeast) is owed), and they are \(gap) apart"
                    + (rule.gapAtMost.map { " (at most \($0))" } ?? "")))
        verdict.prove(all: standing.map(\.entry))
        let isApart = rule.gapAtMost.map { gap > $0 } ?? false
        if lowest < rule.atLeast || isApart {
            let since = standing.compactMap(\.when.latest).max() ?? day.itself
            verdict.standing = .late(since: max(since, instance.bond.firstDue))
        }
        return verdict
    }

    private func expiry(of rating: EvidenceReading.Dated, _ rule: Rule.Judged) -> Day {
        (rating.when.latest ?? .first).adding(months: rule.expiresInMonths)
    }

    /// Too few sides have a rating that still counts: due until the first of them should have
    /// been renewed, or, where a side never rated, until as long after the start.
    private func lapsed(
        _ rule: Rule.Judged, _ reading: EvidenceReading, _ latest: [EvidenceReading.Dated],
        _ instance: Instance
    ) -> Verdict {
        let start = instance.bond.firstDue
        var ends = latest.map { max(expiry(of: $0, rule), start) }
        if latest.count < rule.sides { ends.append(start.adding(months: rule.expiresInMonths)) }
        let due = ends.min() ?? start
        let count = latest.count { expiry(of: $0, rule) >= day }
        var verdict = verdict(.due(by: due))
        verdict.tell(
            .words(
                "\(count) of \(rule.sides) sides have a rating that is not older than"
                    + " \(rule.expiresInMonths) months"))
        verdict.prove(all: latest.map(\.entry))
        guard day > due else { return verdict }
        guard reading.isAbsenceKnown(from: due, to: due) else {
            verdict.standing = .unknown(missing: Evidence.rating.inWords)
            verdict.tell(.notKept(.rating))
            return verdict
        }
        verdict.standing = .late(since: due.adding(days: 1))
        return verdict
    }
}
