import Almanac
import Governance

extension Assessor {
    /// The gravest of several verdicts.
    func gravest(of verdicts: [Verdict]) -> Verdict? {
        var gravest: Verdict?
        for verdict in verdicts {
            let verdict = historic(verdict)
            if let known = gravest, !outweighs(verdict, known) { continue }
            gravest = verdict
        }
        return gravest
    }

    /// A verdict, marked as history where its miss lies so far back that it no longer counts.
    func historic(_ verdict: consuming Verdict) -> Verdict {
        guard !verdict.isHistoric, !verdict.isOngoing, let last = verdict.standing.lastDayCounted,
            day > last
        else { return verdict }
        verdict.isHistoric = true
        verdict.tell(
            .words(
                "no longer counted: the municipal year after the miss ended on \(last.inWords)"))
        return verdict
    }

    /// Whether one of several verdicts is graver than another as things stand today.
    ///
    /// What was missed so long ago that it no longer counts hides nothing that does. Of misses,
    /// one that goes on comes before one that is over, and then the latest, which counts longest;
    /// of all else the earliest. Both are marked as history where they are.
    func outweighs(_ one: Verdict, _ other: Verdict) -> Bool {
        if one.weight != other.weight { return one.weight > other.weight }
        guard let day = one.standing.day, let its = other.standing.day else {
            return one.isOngoing && !other.isOngoing
        }
        guard case .missed = one.standing else { return day < its }
        if one.isOngoing != other.isOngoing { return one.isOngoing }
        return one.isOngoing ? day < its : day > its
    }
}

extension Standing {
    /// The last day on which a miss that is over counts: that of the municipal year after it.
    var lastDayCounted: Day? {
        guard case .missed(let missed) = self else { return nil }
        return MunicipalYear(containing: missed).next.last
    }
}

extension Verdict {
    /// How much it weighs beside others: a miss that is history no more than what was excused.
    fileprivate var weight: Int {
        isHistoric ? Standing.excused(by: .none, reason: nil).gravity : standing.gravity
    }
}
