/// What is needed, and what there is.
public enum ResourceHappening: Hashable, Sendable {
    case tested(ResourcesTested)

    var told: any Happened {
        switch self {
        case .tested(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .resources(.tested($0)) }
    ]
}
