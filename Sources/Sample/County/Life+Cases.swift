import Almanac
import Governance

extension Life {
    /// The case by which a part the council had before came about, as the old files have it.
    ///
    /// - Returns: the day on which the last of it is entered.
    mutating func recall(_ began: Day, _ shire: Shire, _ diary: inout Diary) -> Day {
        let file = "case-\(number)"
        let opened = diary.note(
            "open-case", on: began.adding(days: -60).workday, after: known,
            [
                "case": "\(file)", "partnership": "\(key)", "body": "\(Neighbour.council)",
                "purpose": "join",
            ])
        argue(file, on: began.adding(days: -50).workday, after: opened, &diary)
        answer(file, on: began.adding(days: -45).workday, after: opened, shire, &diary)
        return diary.note(
            "decide-case", on: began, after: opened.adding(days: 1),
            [
                "case": "\(file)", "outcome": "join",
                "reasons": "More is done together for the same money",
                "by": "body:\(Neighbour.executive)", "involvement": "\(part)",
                "level": .word(level),
            ])
    }

    /// Why it is a partnership at all, and on what grounds the council takes part.
    mutating func argue(_ file: String, on day: Day, after floor: Day, _ diary: inout Diary) {
        diary.note(
            "judge-form", on: day, after: floor,
            [
                "case": "\(file)", "form": "partnership",
                "reason": "Several bodies would share the aims, the means and the risk",
            ])
        let grounds: [(Ground, String)] = [
            (.strategy, "Named in the council’s plan"), (.betterTogether, "None can do it alone"),
            (.externalFunding, "A grant is given to partnerships only"),
        ]
        for (ground, evidence) in grounds.prefix(dice.roll(manner.isExemplary ? 2...3 : 1...3)) {
            let isMoney = ground == .externalFunding
            diary.note(
                "give-ground", on: day, after: floor,
                [
                    "case": "\(file)", "ground": .word(ground), "evidence": "\(evidence)",
                    "citation": ground == .betterTogether || !does()
                        ? nil : isMoney ? "Fund for joint work" : "The council’s plan",
                    "pence": isMoney && does() ? .number(dice.roll(2...90) * 1_000_000) : nil,
                ])
        }
    }

    /// Once a year the best, and now and then others, ask themselves whether to stay.
    mutating func rethink(_ year: Int, _ shire: Shire, _ diary: inout Diary) {
        let day = yearly(150, year, shire)
        guard day > known, day < lastDay(in: year, shire) ?? .last,
            manner.isExemplary || (band == .major && dice.chance(manner.upkeep / 8))
        else { return }
        let file = "review-\(number)-\(year + 1)"
        let opened = diary.note(
            "open-case", on: day, after: known,
            [
                "case": "\(file)", "partnership": "\(key)", "body": "\(Neighbour.council)",
                "purpose": "review",
            ])
        argue(file, on: opened, after: opened, &diary)
        answer(file, on: opened, after: opened, shire, &diary)
        diary.note(
            "decide-case", on: opened.adding(days: 20).workday, late: 1, after: opened,
            [
                "case": "\(file)",
                "outcome": .word(
                    dice.chance(70) ? CaseOutcome.continueAsBefore : .continueWithActions),
                "reasons": "What it brings is worth what it takes",
                "by": "body:\(Neighbour.executive)",
            ])
    }

    /// Some are declined at first, and taken up again some weeks later.
    ///
    /// - Returns: the day on which it can be decided.
    mutating func decideTwice(_ file: String, on day: Day, _ diary: inout Diary) -> Day {
        guard number % 2 == 1 else { return day }
        let declined = diary.note(
            "decide-case", on: day, late: 1,
            [
                "case": "\(file)", "outcome": .word(CaseOutcome.decline),
                "reasons": "No money was set aside for it",
                "by": "body:\(Neighbour.executive)",
            ])
        return diary.note(
            "reopen-case", on: declined.adding(days: 25).workday, late: 1, after: declined,
            ["case": "\(file)", "reason": "A grant was offered for it"])
    }
}
