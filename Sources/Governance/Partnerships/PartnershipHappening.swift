/// What happens to a partnership, to the involvements in it and to its seats.
public enum PartnershipHappening: Hashable, Sendable {
    case started(PartnershipStarted)
    case renamed(PartnershipRenamed)
    case banded(PartnershipBanded)
    case ended(PartnershipEnded)
    case arrangementMade(ArrangementMade)
    case arrangementReviewed(ArrangementReviewed)
    case involvementRecorded(InvolvementRecorded)
    case involvementChanged(InvolvementChanged)
    case officeFilled(OfficeFilled)
    case officeVacated(OfficeVacated)
    case contactPublished(ContactPublished)
    case seatCreated(SeatCreated)
    case seatFilled(SeatFilled)
    case seatVacated(SeatVacated)
    case deputyNamed(DeputyNamed)
    case overlapAnswered(OverlapAnswered)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .started(let happening): happening.fold(into: &record, told)
        case .renamed(let happening): happening.fold(into: &record, told)
        case .banded(let happening): happening.fold(into: &record, told)
        case .ended(let happening): happening.fold(into: &record, told)
        case .arrangementMade(let happening): happening.fold(into: &record, told)
        case .arrangementReviewed(let happening): happening.fold(into: &record, told)
        case .involvementRecorded(let happening): happening.fold(into: &record, told)
        case .involvementChanged(let happening): happening.fold(into: &record, told)
        case .officeFilled(let happening): happening.fold(into: &record, told)
        case .officeVacated(let happening): happening.fold(into: &record, told)
        case .contactPublished(let happening): happening.fold(into: &record, told)
        case .seatCreated(let happening): happening.fold(into: &record, told)
        case .seatFilled(let happening): happening.fold(into: &record, told)
        case .seatVacated(let happening): happening.fold(into: &record, told)
        case .deputyNamed(let happening): happening.fold(into: &record, told)
        case .overlapAnswered(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .started(let told): told
        case .renamed(let told): told
        case .banded(let told): told
        case .ended(let told): told
        case .arrangementMade(let told): told
        case .arrangementReviewed(let told): told
        case .involvementRecorded(let told): told
        case .involvementChanged(let told): told
        case .officeFilled(let told): told
        case .officeVacated(let told): told
        case .contactPublished(let told): told
        case .seatCreated(let told): told
        case .seatFilled(let told): told
        case .seatVacated(let told): told
        case .deputyNamed(let told): told
        case .overlapAnswered(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .partnerships(.started($0)) },
        .init { .partnerships(.renamed($0)) },
        .init { .partnerships(.banded($0)) },
        .init { .partnerships(.ended($0)) },
        .init { .partnerships(.arrangementMade($0)) },
        .init { .partnerships(.arrangementReviewed($0)) },
        .init { .partnerships(.involvementRecorded($0)) },
        .init { .partnerships(.involvementChanged($0)) },
        .init { .partnerships(.officeFilled($0)) },
        .init { .partnerships(.officeVacated($0)) },
        .init { .partnerships(.contactPublished($0)) },
        .init { .partnerships(.seatCreated($0)) },
        .init { .partnerships(.seatFilled($0)) },
        .init { .partnerships(.seatVacated($0)) },
        .init { .partnerships(.deputyNamed($0)) },
        .init { .partnerships(.overlapAnswered($0)) },
    ]
}
