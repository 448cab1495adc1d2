import Almanac
import Governance

extension Life {
    /// Enters it in the register, and how it is set up.
    ///
    /// - Returns: whether the county council is in it.
    mutating func begin(in year: Int, _ shire: Shire, _ diary: inout Diary) -> Bool {
        let isOld = year == 0 && fate != .begins(year: 0) && fate != .declined
        if year == 0, case .begins(let later) = fate, later > 0 { return false }
        let entered = shire.start(ofYear: year).adding(days: 3 + number % 50).workday
        let began =
            isOld
            ? shire.from.adding(months: -dice.roll(6...120)).workday : entered
        known = diary.note(
            "start-partnership", on: began, after: entered,
            [
                "partnership": "\(key)", "name": "\(name)", "kind": .word(kind),
                "themes": .list(themes), "area": "\(area)", "regime": .word(regime),
                "predecessors": .list(predecessors(in: shire)),
            ])
        score(on: entered, &diary)
        partners = chosen(in: shire)
        joined = year
        considered = isOld ? began.adding(days: -30).workday : known
        if !isOld {
            guard join(from: known, in: year, shire, &diary) else { return false }
        } else {
            known = enrol(began, shire, &diary)
            approve(began, in: year, shire, &diary)
        }
        keepEvidence(after: known, &diary)
        gather(isOld ? began : known, shire, &diary)
        arrange(began, &diary)
        claim(on: isOld ? began : known, &diary)
        return true
    }

    /// The part the council had before the register was begun.
    private mutating func enrol(_ began: Day, _ shire: Shire, _ diary: inout Diary) -> Day {
        if manner.isExemplary { return recall(began, shire, &diary) }
        return diary.note(
            "record-involvement", on: began, after: known,
            [
                "involvement": "\(part)", "body": "\(Neighbour.council)",
                "partnership": "\(key)", "level": .word(level),
                "reason": .maybe(dice.chance(85) ? "It serves what the council plans" : nil),
            ])
    }

    /// What begins in the third year takes over from what is wound up then.
    private func predecessors(in shire: Shire) -> [String] {
        guard number % 30 == 17, case .begins(let year) = fate, year == shire.years - 1 else {
            return []
        }
        return ["partnership-\(number - 14)"]
    }

    private var regime: LegalRegime {
        switch kind {
        case .jointCommittee: .councilCommittee
        case .outsideBody: .company
        default: .informal
        }
    }

    var level: InvolvementLevel {
        switch number % 10 {
        case 0, 5: .leadAccountableBody
        case 1: .jointLead
        case 7: .contributor
        case 9: .observer
        default: .fullPartner
        }
    }

    private mutating func score(on day: Day, _ diary: inout Diary) {
        let high = band == .major ? 4 : band == .moderate ? 3 : 2
        for (criterion, _) in CouncilLife.criteria where does() {
            diary.note(
                "score-criterion", on: day, after: known,
                [
                    "partnership": "\(key)", "criterion": "\(criterion)",
                    "score": .number(max(0, high - dice.roll(0...2))),
                ])
        }
        diary.note(
            "band-partnership", on: day, after: known,
            [
                "partnership": "\(key)", "band": .word(band),
                "reason": .maybe(dice.chance(70) ? "By its score on the eight criteria" : nil),
            ])
        guard does() else { return }
        diary.note(
            "link-priority", on: day, after: known,
            ["partnership": "\(key)", "priority": "\(theme)"])
    }

    private mutating func arrange(_ began: Day, _ diary: inout Diary) {
        let all: [Arrangement] = [
            .termsOfReference, .objectives, .targets, .performanceArrangements, .riskRegister,
            .complaintsRoute, .engagement, .exitPlan,
        ]
        for arrangement in all where does() {
            diary.note(
                "make-arrangement", on: began, late: lateness(), after: known,
                [
                    "partnership": "\(key)", "arrangement": .word(arrangement),
                    "review-by": .day(known.adding(months: 12)),
                ])
        }
        if band != .limited {
            diary.note(
                "set-quorum", on: began, after: known,
                [
                    "partnership": "\(key)", "number": .number(3),
                    "of": .word(band == .major ? QuorumOf.seats : .people),
                ])
        }
        let clauses: [GoverningClause] =
            band == .limited
            ? [.name, .aims]
            : band == .major
                ? GoverningClause.allCases.map { $0 }
                : [.name, .aims, .membership, .termination, .quorum, .voting, .dissolution, .exit]
        for clause in clauses {
            diary.note(
                "check-clause", on: known,
                [
                    "partnership": "\(key)", "clause": .word(clause),
                    "found": does() ? "present" : "missing",
                ])
        }
    }
}
