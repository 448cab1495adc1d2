import Almanac
import Governance

extension Life {
    /// What every partnership has that meets and keeps minutes: the others are kept more rarely.
    private static let plain: Set<Evidence> = [
        .termsOfReference, .objectives, .targets, .riskRegister, .riskReview, .complaintsRoute,
        .engagement, .engagementUse, .chair, .appointingBody, .chairTerm, .leadMember,
        .oppositionSpokesperson, .leadOfficer, .publishedLeadMember, .publishedOpposition,
        .publishedLeadOfficer, .filledSeat, .vacancy, .called, .publicised, .howToAttend, .held,
        .heldInPublic, .reason, .published, .lateReason, .minutes, .confirmedMinutes, .briefing,
        .oppositionBriefing, .attendance, .absence, .decision, .dueDate, .promiseKept,
    ]

    /// Says what is kept here, so that its absence counts: the better run, the more.
    mutating func keepEvidence(after floor: Day, _ diary: inout Diary) {
        let kept = Evidence.allCases.filter {
            dice.chance(Self.plain.contains($0) ? manner.keepsPlain : manner.keepsRest)
        }
        guard !kept.isEmpty else { return }
        diary.enter(
            "keep-evidence", on: floor, after: floor,
            [
                "of": "\(subject)", "from": .day(floor), "evidence": .list(kept.map(\.rawValue)),
            ])
    }

    /// Where little is kept, an officer goes and looks: some is elsewhere, and some nowhere.
    mutating func lookFor(_ year: Int, from start: Day, _ diary: inout Diary) {
        guard manner.keepsPlain < 90 else { return }
        let sought: [Evidence] = [
            .termsOfReference, .performanceArrangements, .riskRegister, .engagement, .exitPlan,
            .complaintsRoute,
        ]
        for evidence in sought where dice.chance(35) {
            let isElsewhere = dice.chance(55)
            diary.note(
                "record-look", on: start.adding(days: 95).workday, late: dice.roll(0...3),
                after: known,
                [
                    "subject": "\(subject)", "evidence": .word(evidence),
                    "found": .word(isElsewhere ? LookResult.elsewhere : .none),
                    "address": isElsewhere ? "The secretary’s own shelf (made up)" : nil,
                ])
        }
    }
}
