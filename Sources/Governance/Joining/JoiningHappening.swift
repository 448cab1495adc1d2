/// A body’s case for its part in a partnership.
public enum JoiningHappening: Hashable, Sendable {
    case opened(CaseOpened)
    case formJudged(FormJudged)
    case groundGiven(GroundGiven)
    case questionAnswered(QuestionAnswered)
    case resourcesWeighed(ResourcesWeighed)
    case overlapConsidered(OverlapConsidered)
    case adviceTaken(AdviceTaken)
    case conditionSet(ConditionSet)
    case decided(CaseDecided)
    case reopened(CaseReopened)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .opened(let happening): happening.fold(into: &record, told)
        case .formJudged(let happening): happening.fold(into: &record, told)
        case .groundGiven(let happening): happening.fold(into: &record, told)
        case .questionAnswered(let happening): happening.fold(into: &record, told)
        case .resourcesWeighed(let happening): happening.fold(into: &record, told)
        case .overlapConsidered(let happening): happening.fold(into: &record, told)
        case .adviceTaken(let happening): happening.fold(into: &record, told)
        case .conditionSet(let happening): happening.fold(into: &record, told)
        case .decided(let happening): happening.fold(into: &record, told)
        case .reopened(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .opened(let told): told
        case .formJudged(let told): told
        case .groundGiven(let told): told
        case .questionAnswered(let told): told
        case .resourcesWeighed(let told): told
        case .overlapConsidered(let told): told
        case .adviceTaken(let told): told
        case .conditionSet(let told): told
        case .decided(let told): told
        case .reopened(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .joining(.opened($0)) },
        .init { .joining(.formJudged($0)) },
        .init { .joining(.groundGiven($0)) },
        .init { .joining(.questionAnswered($0)) },
        .init { .joining(.resourcesWeighed($0)) },
        .init { .joining(.overlapConsidered($0)) },
        .init { .joining(.adviceTaken($0)) },
        .init { .joining(.conditionSet($0)) },
        .init { .joining(.decided($0)) },
        .init { .joining(.reopened($0)) },
    ]
}
