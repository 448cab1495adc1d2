/// What is needed, and what there is.
public enum ResourceHappening: Hashable, Sendable {
    case tested(ResourcesTested)
    case contributionStated(ContributionStated)
    case challenged(UseChallenged)
    case challengeAnswered(ChallengeAnswered)
    case useReviewed(UseReviewed)
    case efficiencyFound(EfficiencyFound)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .tested(let happening): happening.fold(into: &record, told)
        case .contributionStated(let happening): happening.fold(into: &record, told)
        case .challenged(let happening): happening.fold(into: &record, told)
        case .challengeAnswered(let happening): happening.fold(into: &record, told)
        case .useReviewed(let happening): happening.fold(into: &record, told)
        case .efficiencyFound(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .tested(let told): told
        case .contributionStated(let told): told
        case .challenged(let told): told
        case .challengeAnswered(let told): told
        case .useReviewed(let told): told
        case .efficiencyFound(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .resources(.tested($0)) },
        .init { .resources(.contributionStated($0)) },
        .init { .resources(.challenged($0)) },
        .init { .resources(.challengeAnswered($0)) },
        .init { .resources(.useReviewed($0)) },
        .init { .resources(.efficiencyFound($0)) },
    ]
}
