public import Almanac
public import Governance

extension Assessor {
    /// The first day by which evidence of a kind was or is owed, by the findings given; `nil`
    /// where none of them counts days for it.
    public func owed(_ evidence: Evidence, among findings: [Finding]) -> Day? {
        findings.filter { duty(of: $0)?.rule.asks(for: evidence) ?? false }
            .compactMap { finding in
                if let day = owed(evidence, by: proof(of: finding).because) { return day }
                guard case .due(let day) = finding.standing else { return nil }
                return day
            }.min()
    }

    private func owed(_ evidence: Evidence, by steps: [Because]) -> Day? {
        steps.compactMap { step in
            switch step {
            case .counted(let counting) where counting.evidence == evidence: last(counting)
            case .part(_, _, let inner): owed(evidence, by: inner)
            default: nil
            }
        }.min()
    }

    /// The last day on which what is counted comes in time.
    private func last(_ counting: Because.Counting) -> Day {
        guard counting.isBefore else {
            return counting.count.due(
                after: counting.anchor, required: counting.required, on: calendar)
        }
        return counting.required == 0
            ? counting.anchor
            : counting.count.publishBy(
                before: counting.anchor, required: counting.required, on: calendar)
    }
}

extension Rule {
    /// Whether it, or a part of it, asks for evidence of a kind.
    fileprivate func asks(for evidence: Evidence) -> Bool {
        switch self {
        case .exists(let rule): rule.ask.evidence == evidence
        case .deadline(let rule): rule.ask.evidence == evidence
        case .parts(let parts), .anyOf(let parts): parts.contains { $0.rule.asks(for: evidence) }
        case .recurs, .limit, .agrees, .judged, .see: false
        }
    }
}
