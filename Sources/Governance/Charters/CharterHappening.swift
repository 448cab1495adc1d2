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
    case signatoryInvited(SignatoryInvited)
    case signatoryAnswered(SignatoryAnswered)
    case variationRecorded(VariationRecorded)
    case issueOpened(IssueOpened)
    case issueDated(IssueDated)
    case issueSettled(IssueSettled)
    case commentMade(CommentMade)
    case commentAnswered(CommentAnswered)
    case consultationFedBack(ConsultationFedBack)
    case supportRequested(SupportRequested)
    case requestAnswered(RequestAnswered)
    case responseStandardSet(ResponseStandardSet)
    case gapDiscussed(GapDiscussed)
    case reviewDated(ReviewDated)
    case documentOffered(DocumentOffered)
    case partyRecorded(PartyRecorded)
    case sideContactNamed(SideContactNamed)
    case sideContactTried(SideContactTried)
    case measureTaken(MeasureTaken)
    case commitmentMade(CommitmentMade)

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
        case .signatoryInvited(let happening): happening.fold(into: &record, told)
        case .signatoryAnswered(let happening): happening.fold(into: &record, told)
        case .variationRecorded(let happening): happening.fold(into: &record, told)
        case .issueOpened(let happening): happening.fold(into: &record, told)
        case .issueDated(let happening): happening.fold(into: &record, told)
        case .issueSettled(let happening): happening.fold(into: &record, told)
        case .commentMade(let happening): happening.fold(into: &record, told)
        case .commentAnswered(let happening): happening.fold(into: &record, told)
        case .consultationFedBack(let happening): happening.fold(into: &record, told)
        case .supportRequested(let happening): happening.fold(into: &record, told)
        case .requestAnswered(let happening): happening.fold(into: &record, told)
        case .responseStandardSet(let happening): happening.fold(into: &record, told)
        case .gapDiscussed(let happening): happening.fold(into: &record, told)
        case .reviewDated(let happening): happening.fold(into: &record, told)
        case .documentOffered(let happening): happening.fold(into: &record, told)
        case .partyRecorded(let happening): happening.fold(into: &record, told)
        case .sideContactNamed(let happening): happening.fold(into: &record, told)
        case .sideContactTried(let happening): happening.fold(into: &record, told)
        case .measureTaken(let happening): happening.fold(into: &record, told)
        case .commitmentMade(let happening): happening.fold(into: &record, told)
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
        case .signatoryInvited(let told): told
        case .signatoryAnswered(let told): told
        case .variationRecorded(let told): told
        case .issueOpened(let told): told
        case .issueDated(let told): told
        case .issueSettled(let told): told
        case .commentMade(let told): told
        case .commentAnswered(let told): told
        case .consultationFedBack(let told): told
        case .supportRequested(let told): told
        case .requestAnswered(let told): told
        case .responseStandardSet(let told): told
        case .gapDiscussed(let told): told
        case .reviewDated(let told): told
        case .documentOffered(let told): told
        case .partyRecorded(let told): told
        case .sideContactNamed(let told): told
        case .sideContactTried(let told): told
        case .measureTaken(let told): told
        case .commitmentMade(let told): told
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
        .init { .charters(.signatoryInvited($0)) },
        .init { .charters(.signatoryAnswered($0)) },
        .init { .charters(.variationRecorded($0)) },
        .init { .charters(.issueOpened($0)) },
        .init { .charters(.issueDated($0)) },
        .init { .charters(.issueSettled($0)) },
        .init { .charters(.commentMade($0)) },
        .init { .charters(.commentAnswered($0)) },
        .init { .charters(.consultationFedBack($0)) },
        .init { .charters(.supportRequested($0)) },
        .init { .charters(.requestAnswered($0)) },
        .init { .charters(.responseStandardSet($0)) },
        .init { .charters(.gapDiscussed($0)) },
        .init { .charters(.reviewDated($0)) },
        .init { .charters(.documentOffered($0)) },
        .init { .charters(.partyRecorded($0)) },
        .init { .charters(.sideContactNamed($0)) },
        .init { .charters(.sideContactTried($0)) },
        .init { .charters(.measureTaken($0)) },
        .init { .charters(.commitmentMade($0)) },
    ]
}
