/// What happens to a body.
public enum BodyHappening: Hashable, Sendable {
    case established(BodyEstablished)
    case renamed(BodyRenamed)
    case succeeded(BodySucceeded)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .established(let happening): happening.fold(into: &record, told)
        case .renamed(let happening): happening.fold(into: &record, told)
        case .succeeded(let happening): happening.fold(into: &record, told)
        }
    }

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
