/// What happens to a place as a whole, to its grants and to its entries.
public enum PlaceHappening: Hashable, Sendable {
    case founded(PlaceFounded)
    case opened(PlaceOpened)
    case holidayEdited(HolidayEdited)
    case cutOffSet(CutOffSet)
    case grantGiven(GrantGiven)
    case grantWithdrawn(GrantWithdrawn)
    case evidenceKept(EvidenceKept)
    case looked(Look)
    case answered(Answered)
    case cited(SourceCited)
    case entryCorrected(EntryCorrected)
    case entryWithdrawn(EntryWithdrawn)
    case batchWithdrawn(BatchWithdrawn)
    case textErased(TextErased)
    case dutyOverridden(DutyOverridden)
    case weightSet(WeightSet)
    case bandsSet(BandsSet)
    case retentionSet(RetentionSet)
    case retentionReviewed(RetentionReviewed)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .founded(let happening): happening.fold(into: &record, told)
        case .opened(let happening): happening.fold(into: &record, told)
        case .holidayEdited(let happening): happening.fold(into: &record, told)
        case .cutOffSet(let happening): happening.fold(into: &record, told)
        case .grantGiven(let happening): happening.fold(into: &record, told)
        case .grantWithdrawn(let happening): happening.fold(into: &record, told)
        case .evidenceKept(let happening): happening.fold(into: &record, told)
        case .looked(let happening): happening.fold(into: &record, told)
        case .answered(let happening): happening.fold(into: &record, told)
        case .cited(let happening): happening.fold(into: &record, told)
        case .entryCorrected(let happening): happening.fold(into: &record, told)
        case .entryWithdrawn(let happening): happening.fold(into: &record, told)
        case .batchWithdrawn(let happening): happening.fold(into: &record, told)
        case .textErased(let happening): happening.fold(into: &record, told)
        case .dutyOverridden(let happening): happening.fold(into: &record, told)
        case .weightSet(let happening): happening.fold(into: &record, told)
        case .bandsSet(let happening): happening.fold(into: &record, told)
        case .retentionSet(let happening): happening.fold(into: &record, told)
        case .retentionReviewed(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .founded(let told): told
        case .opened(let told): told
        case .holidayEdited(let told): told
        case .cutOffSet(let told): told
        case .grantGiven(let told): told
        case .grantWithdrawn(let told): told
        case .evidenceKept(let told): told
        case .looked(let told): told
        case .answered(let told): told
        case .cited(let told): told
        case .entryCorrected(let told): told
        case .entryWithdrawn(let told): told
        case .batchWithdrawn(let told): told
        case .textErased(let told): told
        case .dutyOverridden(let told): told
        case .weightSet(let told): told
        case .bandsSet(let told): told
        case .retentionSet(let told): told
        case .retentionReviewed(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .places(.founded($0)) },
        .init { .places(.opened($0)) },
        .init { .places(.holidayEdited($0)) },
        .init { .places(.cutOffSet($0)) },
        .init { .places(.grantGiven($0)) },
        .init { .places(.grantWithdrawn($0)) },
        .init { .places(.evidenceKept($0)) },
        .init { .places(.looked($0)) },
        .init { .places(.answered($0)) },
        .init { .places(.cited($0)) },
        .init { .places(.entryCorrected($0)) },
        .init { .places(.entryWithdrawn($0)) },
        .init { .places(.batchWithdrawn($0)) },
        .init { .places(.textErased($0)) },
        .init { .places(.dutyOverridden($0)) },
        .init { .places(.weightSet($0)) },
        .init { .places(.bandsSet($0)) },
        .init { .places(.retentionSet($0)) },
        .init { .places(.retentionReviewed($0)) },
    ]
}
