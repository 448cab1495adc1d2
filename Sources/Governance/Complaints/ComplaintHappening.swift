/// What is complained of, and what is answered.
public enum ComplaintHappening: Hashable, Sendable {
    case stageSet(StageSet)
    case received(ComplaintReceived)
    case answered(ComplaintAnswered)
    case escalated(ComplaintEscalated)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .stageSet(let happening): happening.fold(into: &record, told)
        case .received(let happening): happening.fold(into: &record, told)
        case .answered(let happening): happening.fold(into: &record, told)
        case .escalated(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .stageSet(let told): told
        case .received(let told): told
        case .answered(let told): told
        case .escalated(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .complaints(.stageSet($0)) },
        .init { .complaints(.received($0)) },
        .init { .complaints(.answered($0)) },
        .init { .complaints(.escalated($0)) },
    ]
}
