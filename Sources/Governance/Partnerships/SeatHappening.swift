/// What happens to the seats at a partnership and to those who sit there.
public enum SeatHappening: Hashable, Sendable {
    case seatCreated(SeatCreated)
    case seatFilled(SeatFilled)
    case seatVacated(SeatVacated)
    case deputyNamed(DeputyNamed)
    case seatEnded(SeatEnded)
    case seatHandedOver(SeatHandedOver)
    case remitSet(RemitSet)
    case remitSent(RemitSent)
    case remitAccepted(RemitAccepted)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .seatCreated(let happening): happening.fold(into: &record, told)
        case .seatFilled(let happening): happening.fold(into: &record, told)
        case .seatVacated(let happening): happening.fold(into: &record, told)
        case .deputyNamed(let happening): happening.fold(into: &record, told)
        case .seatEnded(let happening): happening.fold(into: &record, told)
        case .seatHandedOver(let happening): happening.fold(into: &record, told)
        case .remitSet(let happening): happening.fold(into: &record, told)
        case .remitSent(let happening): happening.fold(into: &record, told)
        case .remitAccepted(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .seatCreated(let told): told
        case .seatFilled(let told): told
        case .seatVacated(let told): told
        case .deputyNamed(let told): told
        case .seatEnded(let told): told
        case .seatHandedOver(let told): told
        case .remitSet(let told): told
        case .remitSent(let told): told
        case .remitAccepted(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .seats(.seatCreated($0)) },
        .init { .seats(.seatFilled($0)) },
        .init { .seats(.seatVacated($0)) },
        .init { .seats(.deputyNamed($0)) },
        .init { .seats(.seatEnded($0)) },
        .init { .seats(.seatHandedOver($0)) },
        .init { .seats(.remitSet($0)) },
        .init { .seats(.remitSent($0)) },
        .init { .seats(.remitAccepted($0)) },
    ]
}
