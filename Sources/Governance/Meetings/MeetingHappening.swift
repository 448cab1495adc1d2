/// What happens to a meeting, its agenda and its papers.
public enum MeetingHappening: Hashable, Sendable {
    case called(MeetingCalled)
    case publicised(MeetingPublicised)
    case moved(MeetingMoved)
    case cancelled(MeetingCancelled)
    case held(MeetingHeld)
    case itemAdded(ItemAdded)
    case paperPublished(PaperPublished)
    case paperSeen(PaperSeen)
    case paperAcceptedLate(PaperAcceptedLate)
    case paperExempted(PaperExempted)
    case minutesPublished(MinutesPublished)
    case briefingSent(BriefingSent)
    case attended(AttendanceRecorded)
    case briefingConfirmed(BriefingConfirmed)
    case minutesSigned(MinutesSigned)
    case itemExempted(ItemExempted)
    case inspectionRecorded(InspectionRecorded)
    case privateMeetingAnnounced(PrivateMeetingAnnounced)
    case privateMeetingAgreed(PrivateMeetingAgreed)
    case keyDecisionFound(KeyDecisionFound)
    case keyDecisionAnnounced(KeyDecisionAnnounced)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .called(let happening): happening.fold(into: &record, told)
        case .publicised(let happening): happening.fold(into: &record, told)
        case .moved(let happening): happening.fold(into: &record, told)
        case .cancelled(let happening): happening.fold(into: &record, told)
        case .held(let happening): happening.fold(into: &record, told)
        case .itemAdded(let happening): happening.fold(into: &record, told)
        case .paperPublished(let happening): happening.fold(into: &record, told)
        case .paperSeen(let happening): happening.fold(into: &record, told)
        case .paperAcceptedLate(let happening): happening.fold(into: &record, told)
        case .paperExempted(let happening): happening.fold(into: &record, told)
        case .minutesPublished(let happening): happening.fold(into: &record, told)
        case .briefingSent(let happening): happening.fold(into: &record, told)
        case .attended(let happening): happening.fold(into: &record, told)
        case .briefingConfirmed(let happening): happening.fold(into: &record, told)
        case .minutesSigned(let happening): happening.fold(into: &record, told)
        case .itemExempted(let happening): happening.fold(into: &record, told)
        case .inspectionRecorded(let happening): happening.fold(into: &record, told)
        case .privateMeetingAnnounced(let happening): happening.fold(into: &record, told)
        case .privateMeetingAgreed(let happening): happening.fold(into: &record, told)
        case .keyDecisionFound(let happening): happening.fold(into: &record, told)
        case .keyDecisionAnnounced(let happening): happening.fold(into: &record, told)
        }
    }

    var told: any Happened {
        switch self {
        case .called(let told): told
        case .publicised(let told): told
        case .moved(let told): told
        case .cancelled(let told): told
        case .held(let told): told
        case .itemAdded(let told): told
        case .paperPublished(let told): told
        case .paperSeen(let told): told
        case .paperAcceptedLate(let told): told
        case .paperExempted(let told): told
        case .minutesPublished(let told): told
        case .briefingSent(let told): told
        case .attended(let told): told
        case .briefingConfirmed(let told): told
        case .minutesSigned(let told): told
        case .itemExempted(let told): told
        case .inspectionRecorded(let told): told
        case .privateMeetingAnnounced(let told): told
        case .privateMeetingAgreed(let told): told
        case .keyDecisionFound(let told): told
        case .keyDecisionAnnounced(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .meetings(.called($0)) },
        .init { .meetings(.publicised($0)) },
        .init { .meetings(.moved($0)) },
        .init { .meetings(.cancelled($0)) },
        .init { .meetings(.held($0)) },
        .init { .meetings(.itemAdded($0)) },
        .init { .meetings(.paperPublished($0)) },
        .init { .meetings(.paperSeen($0)) },
        .init { .meetings(.paperAcceptedLate($0)) },
        .init { .meetings(.paperExempted($0)) },
        .init { .meetings(.minutesPublished($0)) },
        .init { .meetings(.briefingSent($0)) },
        .init { .meetings(.attended($0)) },
        .init { .meetings(.briefingConfirmed($0)) },
        .init { .meetings(.minutesSigned($0)) },
        .init { .meetings(.itemExempted($0)) },
        .init { .meetings(.inspectionRecorded($0)) },
        .init { .meetings(.privateMeetingAnnounced($0)) },
        .init { .meetings(.privateMeetingAgreed($0)) },
        .init { .meetings(.keyDecisionFound($0)) },
        .init { .meetings(.keyDecisionAnnounced($0)) },
    ]
}
