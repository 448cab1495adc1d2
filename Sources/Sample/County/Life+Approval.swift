import Almanac
import Governance

extension Life {
    /// The partners were asked what they think of it.
    mutating func consult(on day: Day, _ diary: inout Diary) {
        guard does(), !partners.isEmpty else { return }
        diary.note(
            "consult-partners", on: day, after: known,
            [
                "partnership": "\(key)", "with": .list(partners.prefix(6).map(\.key)),
                "how": .text(dice.pick(["A workshop", "Letters", "A meeting of all of them"])),
            ])
    }

    /// The executive's approval of a part the council had before: in time, afterwards with a
    /// reason or without, or never.
    mutating func approve(
        _ began: Day, in year: Int, _ shire: Shire, _ diary: inout Diary
    ) {
        let draw = manner.isExemplary ? 1 : dice.roll(1...100)
        test(began, &diary)
        consult(on: began.adding(days: -40).workday, &diary)
        guard draw <= 85 else { return }
        let approval = "approval-\(number)"
        let sitting = shire.executive(ofYear: year, quarter: number % 4)
        let isOld = draw <= 55
        let day = isOld ? began.adding(days: -20).workday : sitting.day
        if !isOld { report(to: sitting, &diary) }
        let asked = diary.note(
            "seek-approval", on: day, late: 1, after: known,
            [
                "approval": "\(approval)", "of": "\(key)", "by": "\(part)",
                "from": "\(Neighbour.executive)", "meeting": .maybe(isOld ? nil : sitting.key),
                "report": .maybe(isOld ? nil : "\(approval)-report"),
            ])
        if day > shire.adopted { sought = asked }
        if usually(92) {
            diary.note(
                "decide-approval", on: day.adding(days: isOld ? 2 : 0).workday, late: 2,
                after: asked,
                [
                    "approval": "\(approval)",
                    "outcome": .text(dice.pick(["approved", "approved", "noted"])),
                    "reason": .maybe(
                        usually(85) ? "It serves the council’s plan" : nil
                    ),
                ])
        }
        if !isOld { explain(approval, on: day, after: asked, &diary) }
    }

    /// Why it was asked for only afterwards: half of the time somebody says so.
    private mutating func explain(
        _ approval: String, on day: Day, after asked: Day, _ diary: inout Diary
    ) {
        if dice.chance(50) {
            diary.note(
                "explain-approval", on: day, late: 2, after: asked,
                [
                    "approval": "\(approval)",
                    "reason": "The council had to name its member before the executive could meet",
                ])
        }
    }

    /// The council says why more money was given than was told when approval was sought.
    mutating func explainMoney(_ year: Int, _ shire: Shire, _ diary: inout Diary) {
        guard let sought, year == joined, does() else { return }
        for duty in shire.answerable {
            let approval = "approval:approval-\(number)"
            diary.enter(
                "answer-finding", on: yearly(250, year, shire), after: sought.adding(days: 30),
                [
                    "subject": "\(approval)",
                    "finding": "\(duty)/\(Neighbour.council)/\(approval)",
                    "answer": "The council was told of the sum when it set its budget",
                ])
        }
    }
}
