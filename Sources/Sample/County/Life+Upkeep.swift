import Almanac
import Governance

extension Life {
    /// What is owed every quarter and every year beside the meetings.
    mutating func keepUp(_ year: Int, _ shire: Shire, _ diary: inout Diary) {
        let start = max(shire.start(ofYear: year), known)
        if objectives.isEmpty { aim(on: start.adding(days: 4).workday, shire, &diary) }
        if risks.isEmpty { enterRisks(on: start.adding(days: 6).workday, shire, &diary) }
        let last = lastDay(in: year, shire) ?? .last
        for quarter in 0..<4 {
            let day = shire.start(ofYear: year).adding(months: 3 * quarter)
                .adding(days: 70 + dice.roll(0...12)).workday
            guard day > start.adding(days: 10), day < last else { continue }
            look(after: risks, quarter, on: day, shire, &diary)
            guard band == .major || quarter % 2 == 1 else { continue }
            progress(on: day, in: year, of: shire, &diary)
        }
        account(for: year, shire, &diary)
        plan(year, shire, &diary)
        rethink(year, shire, &diary)
        explainMoney(year, shire, &diary)
        pay(year, from: start, shire, &diary)
        complain(year, from: start, &diary)
        for arrangement in [Arrangement.engagement, .termsOfReference]
        where does() && start.adding(days: 200) < last {
            diary.note(
                "review-arrangement", on: start.adding(days: 190).workday, late: lateness(),
                [
                    "partnership": "\(key)", "arrangement": .word(arrangement),
                    "review-by": .day(start.adding(months: 18)),
                ])
        }
        if year > 0, does(), start.adding(days: 120) < last {
            diary.note(
                "verify-contact", on: start.adding(days: 118).workday,
                [
                    "involvement": "\(part)", "office": "leadOfficer",
                    "works": .flag(dice.chance(90)),
                ])
        }
    }

    private mutating func progress(
        on day: Day, in year: Int, of shire: Shire, _ diary: inout Diary
    ) {
        for (objective, target) in objectives where does() {
            let stalls = dice.chance(manner.upkeep > 80 ? 12 : 35)
            diary.note(
                "report-progress", on: day, late: lateness(),
                [
                    "objective": "\(objective)", "period-end": .day(day.adding(days: -10)),
                    "movement": stalls ? "stalled" : "forward",
                    "reason": stalls && usually(70)
                        ? "A post was empty" : nil,
                ])
            guard let target else { continue }
            let value = 100 + 4 * year + dice.roll(-6...12)
            diary.note(
                "read-target", on: day, late: lateness(),
                ["target": "\(target)", "value": .number(value)])
            guard dice.chance(4) else { continue }
            correct(target, value + 3, read: day, &diary)
        }
        guard does() else { return }
        diary.note(
            "report-performance", on: day, late: lateness(),
            ["partnership": "\(key)", "period-end": .day(day.adding(days: -10))])
    }

    /// A figure was read off the wrong column, and is replaced.
    private mutating func correct(
        _ target: String, _ value: Int, read day: Day, _ diary: inout Diary
    ) {
        let mark = "\(target)-\(day)"
        diary.mark(mark)
        diary.enter(
            "read-target", on: day.adding(days: dice.roll(70...110)),
            [
                "target": "\(target)", "value": .number(value),
                "because": "Read off the wrong column",
            ])
        diary.takeBack(mark, in: "corrects")
    }

    /// What goes wrong for those served; few complain.
    private mutating func complain(_ year: Int, from start: Day, _ diary: inout Diary) {
        guard number == 1 || dice.chance(band == .limited ? 6 : 18) else { return }
        let day = start.adding(days: dice.roll(30...200)).workday
        let key = "complaint-\(number)-\(year + 1)"
        let received = diary.note(
            "receive-complaint", on: day,
            ["complaint": "\(key)", "partnership": "\(self.key)", "matter": "A call not returned"])
        let upheld = dice.chance(40)
        diary.note(
            "answer-complaint", on: day.adding(days: dice.roll(5...20)).workday, after: received,
            ["complaint": "\(key)", "stage": "1", "outcome": upheld ? "upheld" : "notUpheld"])
        guard !upheld, number == 1 || dice.chance(50) else { return }
        let escalated = diary.note(
            "escalate-complaint", on: day.adding(days: 32).workday, after: received,
            ["complaint": "\(key)", "stage": "2"])
        guard does() else { return }
        diary.note(
            "answer-complaint", on: day.adding(days: 32 + dice.roll(10...35)).workday,
            after: escalated,
            ["complaint": "\(key)", "stage": "2", "outcome": "partlyUpheld"])
    }
}
