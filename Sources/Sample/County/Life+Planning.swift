import Almanac
import Governance

extension Life {
    /// A day of a year of the history, a few days earlier every year: what is done once a year is
    /// done again before the year is out.
    func yearly(_ days: Int, _ year: Int, _ shire: Shire) -> Day {
        shire.start(ofYear: year).adding(days: days - 4 * year).workday
    }

    /// What is planned, offered and asked about every year.
    mutating func plan(_ year: Int, _ shire: Shire, _ diary: inout Diary) {
        let start = max(shire.start(ofYear: year), known)
        offer(on: max(yearly(84, year, shire), known), &diary)
        involve(year, on: max(yearly(40, year, shire), known), &diary)
        lookFor(year, from: start, &diary)
        save(year, on: max(yearly(96, year, shire), known), &diary)
        answerOverlaps(beginning: year, on: start.adding(days: 60).workday, &diary)
        forward(year, from: start.adding(days: 30).workday, shire, &diary)
    }

    /// What the council can give, told to all, and what some of them say to it.
    private mutating func offer(on day: Day, _ diary: inout Diary) {
        guard does() else { return }
        let sent = diary.note(
            "send-offer", on: day, late: lateness(), after: known,
            ["involvement": "\(part)", "offer": "A room, two officers and what the budget says"])
        for partner in partners where dice.chance(30) {
            let objects = dice.chance(manner.isExemplary ? 0 : 7)
            diary.note(
                "answer-offer", on: day.adding(days: dice.roll(7...30)).workday, after: sent,
                [
                    "involvement": "\(part)", "by": "\(partner.key)",
                    "answer": .word(objects ? OfferAnswer.objected : .accepted),
                    "note": objects ? "Less than what was given before" : nil,
                ])
        }
    }

    /// Those who are not at the table: how each group is involved, or why not.
    private mutating func involve(_ year: Int, on day: Day, _ diary: inout Diary) {
        let yearly = ["customers", "communities", "businesses", "voluntary-sector"]
        let once = ["universities", "young-people", "farming", "faith-communities"]
        for group in yearly + (isNew ? once : []) where does() {
            let plan = dice.pick([GroupPlan.seat, .consult, .consult, .none], or: .consult)
            diary.note(
                "consider-group", on: day, late: lateness(), after: known,
                [
                    "partnership": "\(key)", "group": "\(group)", "plan": .word(plan),
                    "reason": plan == .none ? "What is done here does not touch them" : nil,
                ])
        }
        isNew = false
    }

    /// What could be done for less: something is found, or nothing.
    private mutating func save(_ year: Int, on day: Day, _ diary: inout Diary) {
        guard does() else { return }
        let finds = dice.chance(60)
        diary.note(
            "find-efficiency", on: day, late: lateness(), after: known,
            [
                "partnership": "\(key)",
                "found": finds ? "One printing contract instead of four" : "Looked for, not found",
                "pence": finds ? .number(dice.roll(1...60) * 50_000) : nil,
            ])
    }

    /// The forward agenda: what is to come, who leads on it and when; and what became of it.
    private mutating func forward(
        _ year: Int, from start: Day, _ shire: Shire, _ diary: inout Diary
    ) {
        let sorts: [(ForwardSort, String)] = [
            (.theme, "What the coming years need"), (.project, "A joint team in every town"),
            (.issue, "Who pays after next year"), (.task, "A map of what there is"),
        ]
        for (index, (sort, matter)) in sorts.prefix(band == .limited ? 2 : 4).enumerated() {
            guard index == 0 || does() else { continue }
            let item = "forward-\(number)-\(year + 1)-\(index + 1)"
            let leads = dice.chance(50) ? Neighbour.council : partners.first?.key
            let parish = partners.last { $0.sector == .parish }?.key
            let planned = diary.note(
                "plan-item", on: start, late: lateness(), after: known,
                [
                    "forward-item": "\(item)", "partnership": "\(key)", "sort": .word(sort),
                    "matter": "\(matter)", "owner": does() ? .maybe(leads) : nil,
                    "day": does() ? .day(start.adding(days: dice.roll(60...330)).workday) : nil,
                    "partners": .list(partners.prefix(2).map(\.key) + [parish].compactMap { $0 }),
                ])
            guard dice.chance(55) else { continue }
            diary.note(
                "close-item", on: planned.adding(days: dice.roll(90...340)).workday,
                after: planned,
                [
                    "forward-item": "\(item)",
                    "reason": .text(dice.pick(["Done", "Done", "Taken up in the plan"])),
                ])
        }
    }
}
