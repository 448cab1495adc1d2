/// What is reported to committees, and what they recommend.
public enum ScrutinyHappening: Hashable, Sendable {
    case committeeAssigned(CommitteeAssigned)
    case annualReportGiven(AnnualReportGiven)
    case scrutinyPlanned(ScrutinyPlanned)
    case recommendationMade(RecommendationMade)
    case recommendationAnswered(RecommendationAnswered)
    case recommendationUpdated(RecommendationUpdated)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .committeeAssigned(let happening): happening.fold(into: &record, told)
        case .annualReportGiven(let happening): happening.fold(into: &record, told)
        case .scrutinyPlanned(let happening): happening.fold(into: &record, told)
        case .recommendationMade(let happening): happening.fold(into: &record, told)
        case .recommendationAnswered(let happening): happening.fold(into: &record, told)
        case .recommendationUpdated(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .committeeAssigned(let told): told
        case .annualReportGiven(let told): told
        case .scrutinyPlanned(let told): told
        case .recommendationMade(let told): told
        case .recommendationAnswered(let told): told
        case .recommendationUpdated(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .scrutiny(.committeeAssigned($0)) },
        .init { .scrutiny(.annualReportGiven($0)) },
        .init { .scrutiny(.scrutinyPlanned($0)) },
        .init { .scrutiny(.recommendationMade($0)) },
        .init { .scrutiny(.recommendationAnswered($0)) },
        .init { .scrutiny(.recommendationUpdated($0)) },
    ]
}
