/// What happens to a body’s part in a partnership.
public enum InvolvementHappening: Hashable, Sendable {
    case involvementRecorded(InvolvementRecorded)
    case involvementChanged(InvolvementChanged)
    case contactPublished(ContactPublished)
    case overlapAnswered(OverlapAnswered)
    case contactVerified(ContactVerified)
    case involvementEnded(InvolvementEnded)
    case offerSent(OfferSent)
    case offerAnswered(OfferAnswered)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .involvementRecorded(let happening): happening.fold(into: &record, told)
        case .involvementChanged(let happening): happening.fold(into: &record, told)
        case .contactPublished(let happening): happening.fold(into: &record, told)
        case .overlapAnswered(let happening): happening.fold(into: &record, told)
        case .contactVerified(let happening): happening.fold(into: &record, told)
        case .involvementEnded(let happening): happening.fold(into: &record, told)
        case .offerSent(let happening): happening.fold(into: &record, told)
        case .offerAnswered(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .involvementRecorded(let told): told
        case .involvementChanged(let told): told
        case .contactPublished(let told): told
        case .overlapAnswered(let told): told
        case .contactVerified(let told): told
        case .involvementEnded(let told): told
        case .offerSent(let told): told
        case .offerAnswered(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .involvements(.involvementRecorded($0)) },
        .init { .involvements(.involvementChanged($0)) },
        .init { .involvements(.contactPublished($0)) },
        .init { .involvements(.overlapAnswered($0)) },
        .init { .involvements(.contactVerified($0)) },
        .init { .involvements(.involvementEnded($0)) },
        .init { .involvements(.offerSent($0)) },
        .init { .involvements(.offerAnswered($0)) },
    ]
}
