import Almanac
import Governance

extension CouncilLife {
    /// What keeping the register takes: who may do what, holidays, hours, names, yardsticks.
    mutating func keepHouse(_ year: Int, in shire: Shire, _ diary: inout Diary) {
        let start = shire.start(ofYear: year)
        if year == 0 { arrange(in: shire, &diary) }
        if year == min(1, shire.years - 1) { rename(on: start.adding(days: 180), shire, &diary) }
        let feast = start.adding(days: 210).workday
        diary.enter(
            "edit-holiday", on: start.adding(days: 30),
            ["day": .day(feast), "edit": "added", "title": "Shire Day (made up)"])
        mistake(year, on: start.adding(days: 145).workday, &diary)
        guard year > 0, let gone = shire.cast.officers.dropFirst(year).first else { return }
        diary.enter(
            "withdraw-grant", on: start.adding(days: 12),
            [
                "person": "\(gone.key)", "powers": ["convene"],
                "over": "body:\(Neighbour.council)",
            ])
    }

    private func arrange(in shire: Shire, _ diary: inout Diary) {
        diary.enter(
            "set-cut-off", on: diary.begins, ["of": "place:\(County.key)", "time": "17:00"])
        for officer in shire.cast.officers.prefix(12) {
            diary.enter(
                "give-grant", on: shire.from.adding(days: 2),
                [
                    "person": "\(officer.key)", "powers": ["register", "convene"],
                    "over": "body:\(Neighbour.council)",
                ])
        }
        // The county’s own partnership is held up to a framework that it has not adopted.
        let held = shire.from.adding(days: 80).workday
        diary.enter(
            "hold-up-yardstick", on: held,
            [
                "adoption": "register-yardstick", "framework": "default-register",
                "sha256": .file(of: "default-register"), "party": "partnership:partnership-1",
                "from": .day(held),
            ])
        diary.note(
            "drop-framework", on: shire.end.adding(days: -30).workday,
            ["adoption": "register-yardstick", "reason": "It is to be adopted in earnest"])
    }

    private func rename(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        diary.note(
            "rename-body", on: day.workday, late: 1,
            ["body": "unitary-1", "name": "\(shire.newCityName)"])
        guard let member = shire.cast.councillors.first(where: { $0.from == shire.from }) else {
            return
        }
        diary.note(
            "rename-person", on: day.workday, late: 2,
            ["person": "\(member.key)", "name": "\(shire.cast.newName)"])
    }

    /// A sheet of risks was taken in twice, and the second taken back as a whole.
    private mutating func mistake(_ year: Int, on day: Day, _ diary: inout Diary) {
        let sheet = "sheet-\(year + 1)"
        let rows = dice.roll(3...7)
        for row in 1...rows {
            diary.note(
                "enter-risk", on: day,
                [
                    "risk": "\(sheet)-\(row)", "of": "partnership:partnership-1",
                    "matter": "A row of last year’s sheet", "sort": .word(RiskSort.delivery),
                ])
        }
        diary.bind(last: rows, as: sheet)
        diary.enter(
            "withdraw-batch", on: day.adding(days: dice.roll(1...9)),
            ["reason": "Last year’s sheet, taken in by mistake"])
        diary.takeBack(sheet, in: "entry")
    }
}
