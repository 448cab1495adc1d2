import Almanac
import Governance

extension Life {
    /// What a meeting agrees: decisions, what is brought back to the partners, promises.
    mutating func agree(at meeting: Gathering, _ shire: Shire, _ diary: inout Diary) {
        guard dice.chance(manner.upkeep) else { return }
        let key = "decision-\(meeting.key)"
        let isCostly = dice.chance(18)
        let agreed = diary.note(
            "take-decision", on: meeting.day, late: meeting.late, after: meeting.known,
            [
                "decision": "\(key)", "by": "\(subject)", "meeting": "\(meeting.key)",
                "matter": .text(
                    dice.pick([
                        "Share one team for the work", "Open the helpline on Saturdays",
                        "Go on as planned", "Ask every school", "Write to the ministry",
                    ])),
                "reasons": .maybe(
                    usually(80) ? "More is done for the same money" : nil),
                "pence": isCostly ? .number(dice.roll(5...400) * 100_000) : nil,
                "concerns": isCostly ? ["\(Neighbour.council)"] : nil,
                "variation": does() ? "A district may begin a year later" : nil,
            ])
        if isCostly { refer(key, at: meeting, after: agreed, shire, &diary) }
        for _ in 0..<dice.roll(0...2) { promise(at: meeting, shire, &diary) }
    }

    private mutating func refer(
        _ decision: String, at meeting: Gathering, after agreed: Day, _ shire: Shire,
        _ diary: inout Diary
    ) {
        let to = dice.chance(60) ? Neighbour.council : partners.first?.key ?? Neighbour.council
        let referred = diary.note(
            "refer-decision", on: meeting.day, late: meeting.late, after: agreed,
            [
                "referral": "\(decision)", "decision": "\(decision)", "to": "\(to)",
                "due": does() ? .day(meeting.day(60)) : nil,
            ])
        guard dice.chance(manner.upkeep) else { return }
        diary.note(
            "answer-referral", on: meeting.day(dice.roll(20...85)), late: lateness(),
            after: referred,
            [
                "referral": "\(decision)",
                "outcome": .text(
                    dice.pick(["endorsed", "endorsed", "noted", "amended", "rejected"])),
            ])
    }

    /// Who does what by when: some with no date, some kept late, some not at all.
    private mutating func promise(
        at meeting: Gathering, _ shire: Shire, _ diary: inout Diary
    ) {
        promises += 1
        let key = "promise-\(number)-\(promises)"
        let isDated = dice.chance(manner.upkeep)
        let due = meeting.day(dice.roll(30...120))
        let partner = partners.isEmpty ? Neighbour.council : dice.pick(partners.map(\.key))
        let body = dice.chance(50) ? Neighbour.council : shire.standing(partner, on: meeting.day)
        let isJoint = dice.chance(15)
        let made = diary.note(
            "make-promise", on: meeting.day, late: meeting.late, after: meeting.known,
            [
                "promise": "\(key)", "by": isJoint ? "\(subject)" : "body:\(body)",
                "rank": does() ? "officer" : nil,
                "about": "\(self.key)",
                "matter": .text(
                    dice.pick([
                        "Bring the figures for every district", "Name somebody for the joint team",
                        "Ask the board for its share", "Put the plan on the website",
                    ])),
                "due": isDated ? .day(due) : nil,
            ])
        if !isDated, dice.chance(25) {
            diary.note(
                "date-promise", on: meeting.day(20), after: made,
                ["promise": "\(key)", "due": .day(due)])
        }
        keep(key, made, due, &diary)
    }

    private mutating func keep(_ key: String, _ made: Day, _ due: Day, _ diary: inout Diary) {
        let draw = manner.isExemplary ? 1 : dice.roll(1...100)
        if dice.chance(3) {
            diary.note(
                "pass-promise", on: due.adding(days: -25).workday, after: made,
                ["promise": "\(key)", "to": "body:\(Neighbour.council)"])
        }
        if draw <= manner.upkeep - 8 {
            diary.note(
                "keep-promise", on: due.adding(days: -dice.roll(0...18)).workday, late: lateness(),
                after: made, ["promise": "\(key)", "note": "Done as promised"])
        } else if draw <= 92 {
            diary.note(
                "keep-promise", on: due.adding(days: dice.roll(3...90)).workday, after: made,
                ["promise": "\(key)"])
        } else if draw <= 94 {
            diary.note(
                "release-promise", on: due, after: made,
                ["promise": "\(key)", "reason": "The work was given to somebody else"])
        } else {
            open.append((key, made))
        }
    }
}
