/// What happens to a body.
public enum BodyHappening: Hashable, Sendable {
    case established(BodyEstablished)
    case renamed(BodyRenamed)
    case succeeded(BodySucceeded)

    var told: any Happened {
        switch self {
        case .established(let told): told
        case .renamed(let told): told
        case .succeeded(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .bodies(.established($0)) },
        .init { .bodies(.renamed($0)) },
        .init { .bodies(.succeeded($0)) },
    ]
}
