/// What becomes known of a person.
public enum PersonHappening: Hashable, Sendable {
    case entered(PersonEntered)
    case renamed(PersonRenamed)
    case left(PersonLeft)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .entered(let happening): happening.fold(into: &record, told)
        case .renamed(let happening): happening.fold(into: &record, told)
        case .left(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .entered(let told): told
        case .renamed(let told): told
        case .left(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .people(.entered($0)) },
        .init { .people(.renamed($0)) },
        .init { .people(.left($0)) },
    ]
}
