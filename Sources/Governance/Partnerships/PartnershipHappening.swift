/// What happens to a partnership as a whole.
public enum PartnershipHappening: Hashable, Sendable {
    case started(PartnershipStarted)
    case renamed(PartnershipRenamed)
    case banded(PartnershipBanded)
    case ended(PartnershipEnded)
    case arrangementMade(ArrangementMade)
    case arrangementReviewed(ArrangementReviewed)
    case officeFilled(OfficeFilled)
    case officeVacated(OfficeVacated)
    case described(PartnershipDescribed)
    case criterionScored(CriterionScored)
    case clauseChecked(ClauseChecked)
    case reviewHeld(ReviewHeld)
    case reviewAskedFor(ReviewAskedFor)
    case forwardItemPlanned(ForwardItemPlanned)
    case forwardItemClosed(ForwardItemClosed)
    case groupConsidered(GroupConsidered)
    case partnerInvited(PartnerInvited)
    case invitationAnswered(InvitationAnswered)
    case partnersConsulted(PartnersConsulted)
    case exitSettled(ExitSettled)
    case quorumSet(QuorumSet)

    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .started(let happening): happening.fold(into: &record, told)
        case .renamed(let happening): happening.fold(into: &record, told)
        case .banded(let happening): happening.fold(into: &record, told)
        case .ended(let happening): happening.fold(into: &record, told)
        case .arrangementMade(let happening): happening.fold(into: &record, told)
        case .arrangementReviewed(let happening): happening.fold(into: &record, told)
        case .officeFilled(let happening): happening.fold(into: &record, told)
        case .officeVacated(let happening): happening.fold(into: &record, told)
        case .described(let happening): happening.fold(into: &record, told)
        case .criterionScored(let happening): happening.fold(into: &record, told)
        case .clauseChecked(let happening): happening.fold(into: &record, told)
        case .reviewHeld(let happening): happening.fold(into: &record, told)
        case .reviewAskedFor(let happening): happening.fold(into: &record, told)
        case .forwardItemPlanned(let happening): happening.fold(into: &record, told)
        case .forwardItemClosed(let happening): happening.fold(into: &record, told)
        case .groupConsidered(let happening): happening.fold(into: &record, told)
        case .partnerInvited(let happening): happening.fold(into: &record, told)
        case .invitationAnswered(let happening): happening.fold(into: &record, told)
        case .partnersConsulted(let happening): happening.fold(into: &record, told)
        case .exitSettled(let happening): happening.fold(into: &record, told)
        case .quorumSet(let happening): happening.fold(into: &record, told)
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
        case .officeFilled(let told): told
        case .officeVacated(let told): told
        case .described(let told): told
        case .criterionScored(let told): told
        case .clauseChecked(let told): told
        case .reviewHeld(let told): told
        case .reviewAskedFor(let told): told
        case .forwardItemPlanned(let told): told
        case .forwardItemClosed(let told): told
        case .groupConsidered(let told): told
        case .partnerInvited(let told): told
        case .invitationAnswered(let told): told
        case .partnersConsulted(let told): told
        case .exitSettled(let told): told
        case .quorumSet(let told): told
        }
    }

    static let readings: [Happening.Reading] = [
        .init { .partnerships(.started($0)) },
        .init { .partnerships(.renamed($0)) },
        .init { .partnerships(.banded($0)) },
        .init { .partnerships(.ended($0)) },
        .init { .partnerships(.arrangementMade($0)) },
        .init { .partnerships(.arrangementReviewed($0)) },
        .init { .partnerships(.officeFilled($0)) },
        .init { .partnerships(.officeVacated($0)) },
        .init { .partnerships(.described($0)) },
        .init { .partnerships(.criterionScored($0)) },
        .init { .partnerships(.clauseChecked($0)) },
        .init { .partnerships(.reviewHeld($0)) },
        .init { .partnerships(.reviewAskedFor($0)) },
        .init { .partnerships(.forwardItemPlanned($0)) },
        .init { .partnerships(.forwardItemClosed($0)) },
        .init { .partnerships(.groupConsidered($0)) },
        .init { .partnerships(.partnerInvited($0)) },
        .init { .partnerships(.invitationAnswered($0)) },
        .init { .partnerships(.partnersConsulted($0)) },
        .init { .partnerships(.exitSettled($0)) },
        .init { .partnerships(.quorumSet($0)) },
    ]
}
