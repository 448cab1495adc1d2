/// What is asked for, decided and promised.
public enum DecisionHappening: Hashable, Sendable {
    case approvalSought(ApprovalSought)
    case approvalDecided(ApprovalDecided)
    case approvalExplained(ApprovalExplained)
    case reportHeaded(ReportHeaded)
    case decisionTaken(DecisionTaken)
    case promiseMade(PromiseMade)
    case promiseDated(PromiseDated)
    case promiseKept(PromiseKept)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .approvalSought(let happening): happening.fold(into: &record, told)
        case .approvalDecided(let happening): happening.fold(into: &record, told)
        case .approvalExplained(let happening): happening.fold(into: &record, told)
        case .reportHeaded(let happening): happening.fold(into: &record, told)
        case .decisionTaken(let happening): happening.fold(into: &record, told)
        case .promiseMade(let happening): happening.fold(into: &record, told)
        case .promiseDated(let happening): happening.fold(into: &record, told)
        case .promiseKept(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .approvalSought(let told): told
        case .approvalDecided(let told): told
        case .approvalExplained(let told): told
        case .reportHeaded(let told): told
        case .decisionTaken(let told): told
        case .promiseMade(let told): told
        case .promiseDated(let told): told
        case .promiseKept(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .decisions(.approvalSought($0)) },
        .init { .decisions(.approvalDecided($0)) },
        .init { .decisions(.approvalExplained($0)) },
        .init { .decisions(.reportHeaded($0)) },
        .init { .decisions(.decisionTaken($0)) },
        .init { .decisions(.promiseMade($0)) },
        .init { .decisions(.promiseDated($0)) },
        .init { .decisions(.promiseKept($0)) },
    ]
}
