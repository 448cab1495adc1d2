/// What may go wrong, and what is done about it.
public enum RiskHappening: Hashable, Sendable {
    case entered(RiskEntered)
    case scored(RiskScored)
    case mitigated(RiskMitigated)
    case reviewed(RiskReviewed)
    case closed(RiskClosed)
    case matrixMapped(MatrixMapped)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .entered(let happening): happening.fold(into: &record, told)
        case .scored(let happening): happening.fold(into: &record, told)
        case .mitigated(let happening): happening.fold(into: &record, told)
        case .reviewed(let happening): happening.fold(into: &record, told)
        case .closed(let happening): happening.fold(into: &record, told)
        case .matrixMapped(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .entered(let told): told
        case .scored(let told): told
        case .mitigated(let told): told
        case .reviewed(let told): told
        case .closed(let told): told
        case .matrixMapped(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .risks(.entered($0)) },
        .init { .risks(.scored($0)) },
        .init { .risks(.mitigated($0)) },
        .init { .risks(.reviewed($0)) },
        .init { .risks(.closed($0)) },
        .init { .risks(.matrixMapped($0)) },
    ]
}
