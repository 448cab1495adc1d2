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
    case referred(DecisionReferred)
    case referralAnswered(ReferralAnswered)
    case calledIn(DecisionCalledIn)
    case callInSettled(CallInSettled)
    case priorityAnswered(PriorityAnswered)
    case impactAssessed(ImpactAssessed)
    case promisePassed(PromisePassed)
    case promiseReleased(PromiseReleased)

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
        case .referred(let happening): happening.fold(into: &record, told)
        case .referralAnswered(let happening): happening.fold(into: &record, told)
        case .calledIn(let happening): happening.fold(into: &record, told)
        case .callInSettled(let happening): happening.fold(into: &record, told)
        case .priorityAnswered(let happening): happening.fold(into: &record, told)
        case .impactAssessed(let happening): happening.fold(into: &record, told)
        case .promisePassed(let happening): happening.fold(into: &record, told)
        case .promiseReleased(let happening): happening.fold(into: &record, told)
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
        case .referred(let told): told
        case .referralAnswered(let told): told
        case .calledIn(let told): told
        case .callInSettled(let told): told
        case .priorityAnswered(let told): told
        case .impactAssessed(let told): told
        case .promisePassed(let told): told
        case .promiseReleased(let told): told
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
        .init { .decisions(.referred($0)) },
        .init { .decisions(.referralAnswered($0)) },
        .init { .decisions(.calledIn($0)) },
        .init { .decisions(.callInSettled($0)) },
        .init { .decisions(.priorityAnswered($0)) },
        .init { .decisions(.impactAssessed($0)) },
        .init { .decisions(.promisePassed($0)) },
        .init { .decisions(.promiseReleased($0)) },
    ]
}
