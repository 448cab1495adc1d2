public import Almanac
public import Assurance
public import Governance

/// A partnership that a committee watches over, on behalf of one of its partners.
public struct Watched: Sendable {
    /// The part of the partner in the partnership.
    public let involvement: Involvement
    /// The partner.
    public let body: Body.Key
    /// The partnership.
    public let partnership: Partnership.Key
    /// The last report of the lead member to the committee.
    public let report: Fact<AnnualReportGiven>?
    /// The next day on which it is on the committee's programme.
    public let planned: When?
}

extension Assessor {
    /// The partnerships that a committee watches over on the day asked, by name.
    ///
    /// - Parameter ledger: what lists say of the place; where it is left out, everything is gone
    ///   through.
    public func watched(by committee: Body.Key, in ledger: Ledger? = nil) -> [Watched] {
        let all =
            ledger.map { $0.involvements(watchedBy: committee) }?
            .compactMap { record.involvements[$0] }
            ?? record.involvements.filter {
                $0.committees.value(on: day)?.committee == committee && isInvolved($0)
            }
        return all.compactMap { watched($0, by: committee) }.sorted {
            (title(of: $0.partnership.ref), $0.body) < (title(of: $1.partnership.ref), $1.body)
        }
    }

    private func watched(_ involvement: Involvement, by committee: Body.Key) -> Watched? {
        guard let between = involvement.between,
            record.partnerships[between.partnership].map(isRunning) == true
        else { return nil }
        let reports = record.all(\.annualReports, below: involvement.ref)
            .flatMap { $0.given.facts(by: day) }
            .filter { $0.value.to == committee && $0.value.office == .leadMember }
        let planned = involvement.scrutiny.facts(by: day)
            .filter { $0.value.committee == committee }.map(\.value.day)
            .filter { $0.isOnOrAfter(day) == .yes }
        return Watched(
            involvement: involvement, body: between.body, partnership: between.partnership,
            report: reports.max { When.order($0.happened, $1.happened) },
            planned: planned.min { When.order($0, $1) })
    }

    /// Whether a finding is of a duty to report to a committee every so often.
    public func isOfAnnualReport(_ finding: Finding) -> Bool {
        duty(of: finding)?.rule.asks(for: .annualReport) ?? false
    }

    /// What a committee recommended by the day asked, the latest first.
    public func recommendations(by committee: Body.Key) -> [Recommendation] {
        record.all(\.recommendations, below: committee.ref)
            .filter { stands($0.made) && $0.made.value?.by == committee }
            .sorted {
                ($1.made.last?.happened.place ?? 0, $1.key)
                    < ($0.made.last?.happened.place ?? 0, $0.key)
            }
    }
}

extension Rule {
    /// Whether it is kept by one sort of evidence, wholly or in part.
    fileprivate func asks(for evidence: Evidence) -> Bool {
        switch self {
        case .exists(let rule): rule.ask.evidence == evidence
        case .deadline(let rule): rule.ask.evidence == evidence
        case .recurs(let rule): rule.ask.evidence == evidence
        case .parts(let parts), .anyOf(let parts):
            parts.contains { $0.rule.asks(for: evidence) }
        default: false
        }
    }
}
