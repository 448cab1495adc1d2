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
        argue(file, on: opened, after: opened, &diary)
        answer(file, on: opened, after: opened, shire, &diary)
        considerOther(file, on: opened.adding(days: 6).workday, shire, &diary)
        let ready = decideTwice(
            file, on: max(opened.adding(days: 14), shire.from.adding(days: 64)).workday, &diary)
        return decide(file, on: ready, in: year, shire, &diary)
    }

    mutating func answer(
        _ file: String, on day: Day, after floor: Day, _ shire: Shire, _ diary: inout Diary
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
                "answer-question", on: day.adding(days: dice.roll(1...8)).workday, after: floor,
                [
                    "case": "\(file)", "question": "\(question)", "answer": "\(answer)",
                    "person": "\(officers[number % officers.count].key)",
                    "by": answer == "willBe" ? .day(day.adding(months: 3)) : nil,
                ])
        }
        for resource in ["time", "assets", "knowledge", "money"] {
            let needed = dice.roll(2...40)
            diary.note(
                "weigh-resources", on: day.adding(days: 4).workday, after: floor,
                [
                    "case": "\(file)", "resource": "\(resource)", "needed": .number(needed),
                    "available": .number(
                        usually(85) ? needed + 2 : needed - 1),
                ])
        }
        for adviser in ["legal", "finance"] where does() {
            diary.note(
                "take-advice", on: day.adding(days: 5).workday, after: floor,
                ["case": "\(file)", "from": "\(adviser)", "advice": "Nothing against it"])
        }
    }

    private func considerOther(
        _ file: String, on day: Day, _ shire: Shire, _ diary: inout Diary
    ) {
        diary.note(
            "consider-overlap", on: day, after: shire.from.adding(days: 60),
            [
                "case": "\(file)", "other": "partnership-1",
                "answer": "The one sets the direction, the other does the work",
            ])
    }

    private mutating func decide(
        _ file: String, on day: Day, in year: Int, _ shire: Shire, _ diary: inout Diary
    ) -> Bool {
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
        if joins { approveAtOnce(on: known, shire, &diary) }
        return joins
    }

    /// The executive approved when it decided the case; one in a few is entered here and now, with
    /// the reason why it is not held back.
    private mutating func approveAtOnce(
        on day: Day, _ shire: Shire, _ diary: inout Diary
    ) {
        test(day, &diary)
        consult(on: day, &diary)
        let asked = diary.note(
            "seek-approval", on: day, late: number == 2 ? 0 : 1, after: known,
            [
                "approval": "approval-\(number)", "of": "\(key)", "by": "\(part)",
                "from": "\(Neighbour.executive)",
                "despite": .maybe(
                    number == 2 ? "The executive decided with the gap before it" : nil),
            ])
        if day > shire.adopted { sought = asked }
        diary.note(
            "decide-approval", on: day, late: 2, after: asked,
            [
                "approval": "approval-\(number)", "outcome": "approved",
                "reason": "As decided in the case for joining",
            ])
    }
}
