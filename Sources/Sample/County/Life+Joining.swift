import Almanac
import Governance

extension Life {
    /// The county council's case for joining: grounds, checklist, weighing, decision.
    ///
    /// - Returns: whether it joins.
    mutating func join(
        from day: Day, in year: Int, _ shire: Shire, _ diary: inout Diary
    ) -> Bool {
        let file = "case-\(number)"
        let opened = diary.note(
            "open-case", on: day,
            [
                "case": "\(file)", "partnership": "\(key)", "body": "\(Neighbour.council)",
                "purpose": "join",
            ])
        diary.note(
            "judge-form", on: opened,
            [
                "case": "\(file)", "form": "partnership",
                "reason": "Several bodies would share the aims, the means and the risk",
            ])
        let grounds: [(Ground, String)] = [
            (.strategy, "Named in the council’s plan"), (.betterTogether, "None can do it alone"),
            (.externalFunding, "A grant is given to partnerships only"),
        ]
        for (ground, evidence) in grounds.prefix(dice.roll(1...3)) {
            diary.note(
                "give-ground", on: opened,
                ["case": "\(file)", "ground": .word(ground), "evidence": "\(evidence)"])
        }
        answer(file, on: opened, shire, &diary)
        return decide(file, on: opened.adding(days: 14).workday, in: year, shire, &diary)
    }

    private mutating func answer(
        _ file: String, on day: Day, _ shire: Shire, _ diary: inout Diary
    ) {
        let officers = shire.cast.officers
        // Those of our own checklist, which hold the deciding back while any is open.
        let questions = [
            "purpose", "partnership", "alternatives", "overlap", "partners", "governance",
            "accountability", "objectives", "resources", "risks", "law", "public", "exit",
        ]
        for question in questions {
            let answer = dice.pick(["yes", "yes", "yes", "no", "willBe"])
            diary.note(
                "answer-question", on: day.adding(days: dice.roll(1...8)).workday,
                [
                    "case": "\(file)", "question": "\(question)", "answer": "\(answer)",
                    "person": "\(officers[number % officers.count].key)",
                    "by": answer == "willBe" ? .day(day.adding(months: 3)) : nil,
                ])
        }
        for resource in ["time", "assets", "knowledge", "money"] {
            let needed = dice.roll(2...40)
            diary.note(
                "weigh-resources", on: day.adding(days: 4).workday,
                [
                    "case": "\(file)", "resource": "\(resource)", "needed": .number(needed),
                    "available": .number(dice.chance(85) ? needed + 2 : needed - 1),
                ])
        }
        for adviser in ["legal", "finance"] where does() {
            diary.note(
                "take-advice", on: day.adding(days: 5).workday,
                ["case": "\(file)", "from": "\(adviser)", "advice": "Nothing against it"])
        }
        diary.note(
            "consider-overlap", on: day.adding(days: 6).workday, after: shire.from.adding(days: 60),
            [
                "case": "\(file)", "other": "partnership-1",
                "answer": "The one sets the direction, the other does the work",
            ])
    }

    private mutating func decide(
        _ file: String, on day: Day, in year: Int, _ shire: Shire, _ diary: inout Diary
    ) -> Bool {
        let day = max(day, shire.from.adding(days: 64).workday)
        let joins = fate != .declined
        let conditions = joins && number % 2 == 0
        if conditions {
            diary.note(
                "set-condition", on: day,
                [
                    "case": "\(file)", "promise": "condition-\(number)",
                    "matter": "The terms of reference name the council’s part",
                    "due": .day(day.adding(months: 4)),
                ])
        }
        known = diary.note(
            "decide-case", on: day,
            [
                "case": "\(file)",
                "outcome": joins ? (conditions ? "joinWithConditions" : "join") : "decline",
                "reasons": joins
                    ? "More is done together for the same money"
                    : "Another partnership does this already",
                "by": "body:\(Neighbour.executive)",
                "involvement": .maybe(joins ? part : nil),
                "level": joins ? .word(InvolvementLevel.fullPartner) : nil,
                "despite": "What is short is found in the coming year",
            ])
        if conditions, dice.chance(60) {
            diary.note(
                "keep-promise", on: day.adding(days: dice.roll(40...150)).workday, after: known,
                ["promise": "condition-\(number)"])
        }
        if joins { approveAtOnce(on: known, &diary) }
        return joins
    }

    /// The executive approved when it decided the case; one in a few is entered here and now, with
    /// the reason why it is not held back.
    private mutating func approveAtOnce(on day: Day, _ diary: inout Diary) {
        test(day, &diary)
        let sought = diary.note(
            "seek-approval", on: day, late: number == 2 ? 0 : 1, after: known,
            [
                "approval": "approval-\(number)", "of": "\(key)", "by": "\(part)",
                "from": "\(Neighbour.executive)",
                "despite": .maybe(
                    number == 2 ? "The executive decided with the gap before it" : nil),
            ])
        diary.note(
            "decide-approval", on: day, late: 2, after: sought,
            [
                "approval": "approval-\(number)", "outcome": "approved",
                "reason": "As decided in the case for joining",
            ])
    }

    /// The executive's approval of a part the council had before: in time, afterwards with a
    /// reason or without, or never.
    mutating func approve(
        _ began: Day, in year: Int, _ shire: Shire, _ diary: inout Diary
    ) {
        let draw = dice.roll(1...100)
        test(began, &diary)
        guard draw <= 85 else { return }
        let approval = "approval-\(number)"
        let sitting = shire.executive(ofYear: year, quarter: number % 4)
        let isOld = draw <= 55
        let day = isOld ? began.adding(days: -20).workday : sitting.day
        if !isOld { report(to: sitting, &diary) }
        let sought = diary.note(
            "seek-approval", on: day, late: 1, after: known,
            [
                "approval": "\(approval)", "of": "\(key)", "by": "\(part)",
                "from": "\(Neighbour.executive)", "meeting": .maybe(isOld ? nil : sitting.key),
                "report": .maybe(isOld ? nil : "\(approval)-report"),
            ])
        if dice.chance(92) {
            diary.note(
                "decide-approval", on: day.adding(days: isOld ? 2 : 0).workday, late: 2,
                after: sought,
                [
                    "approval": "\(approval)",
                    "outcome": .text(dice.pick(["approved", "approved", "noted"])),
                    "reason": .maybe(dice.chance(85) ? "It serves the council’s plan" : nil),
                ])
        }
        if !isOld, dice.chance(50) {
            diary.note(
                "explain-approval", on: day, late: 2, after: sought,
                [
                    "approval": "\(approval)",
                    "reason": "The council had to name its member before the executive could meet",
                ])
        }
    }
}
