/// What becomes of living frameworks.
public enum CharterHappening: Hashable, Sendable {
    case adopted(FrameworkAdopted)
    case heldUp(YardstickHeldUp)
    case dropped(FrameworkDropped)
    case versionRecorded(VersionRecorded)
    case versionAdopted(VersionAdopted)
    case consultationOpened(ConsultationOpened)
    case consultationClosed(ConsultationClosed)
    case rated(RatingGiven)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .adopted(let happening): happening.fold(into: &record, told)
        case .heldUp(let happening): happening.fold(into: &record, told)
        case .dropped(let happening): happening.fold(into: &record, told)
        case .versionRecorded(let happening): happening.fold(into: &record, told)
        case .versionAdopted(let happening): happening.fold(into: &record, told)
        case .consultationOpened(let happening): happening.fold(into: &record, told)
        case .consultationClosed(let happening): happening.fold(into: &record, told)
        case .rated(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .adopted(let told): told
        case .heldUp(let told): told
        case .dropped(let told): told
        case .versionRecorded(let told): told
        case .versionAdopted(let told): told
        case .consultationOpened(let told): told
        case .consultationClosed(let told): told
        case .rated(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .charters(.adopted($0)) },
        .init { .charters(.heldUp($0)) },
        .init { .charters(.dropped($0)) },
        .init { .charters(.versionRecorded($0)) },
        .init { .charters(.versionAdopted($0)) },
        .init { .charters(.consultationOpened($0)) },
        .init { .charters(.consultationClosed($0)) },
        .init { .charters(.rated($0)) },
    ]
}
