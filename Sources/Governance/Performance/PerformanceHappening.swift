/// What is to be brought about, and how far it is.
public enum PerformanceHappening: Hashable, Sendable {
    case objectiveSet(ObjectiveSet)
    case progressReported(ProgressReported)
    case objectiveClosed(ObjectiveClosed)
    case targetSet(TargetSet)
    case targetRead(TargetRead)
    case reported(PerformanceReported)
    case benefitClaimed(BenefitClaimed)
    case benefitMeasured(BenefitMeasured)
    case priorityLinked(PriorityLinked)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .objectiveSet(let happening): happening.fold(into: &record, told)
        case .progressReported(let happening): happening.fold(into: &record, told)
        case .objectiveClosed(let happening): happening.fold(into: &record, told)
        case .targetSet(let happening): happening.fold(into: &record, told)
        case .targetRead(let happening): happening.fold(into: &record, told)
        case .reported(let happening): happening.fold(into: &record, told)
        case .benefitClaimed(let happening): happening.fold(into: &record, told)
        case .benefitMeasured(let happening): happening.fold(into: &record, told)
        case .priorityLinked(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .objectiveSet(let told): told
        case .progressReported(let told): told
        case .objectiveClosed(let told): told
        case .targetSet(let told): told
        case .targetRead(let told): told
        case .reported(let told): told
        case .benefitClaimed(let told): told
        case .benefitMeasured(let told): told
        case .priorityLinked(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .performance(.objectiveSet($0)) },
        .init { .performance(.progressReported($0)) },
        .init { .performance(.objectiveClosed($0)) },
        .init { .performance(.targetSet($0)) },
        .init { .performance(.targetRead($0)) },
        .init { .performance(.reported($0)) },
        .init { .performance(.benefitClaimed($0)) },
        .init { .performance(.benefitMeasured($0)) },
        .init { .performance(.priorityLinked($0)) },
    ]
}
