/// What is needed, and what there is.
public enum ResourceHappening: Hashable, Sendable {
    case tested(ResourcesTested)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .tested(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .tested(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .resources(.tested($0)) }
    ]
}
