import Almanac
import Governance

extension Life {
    /// The lead member's yearly report, its scrutiny, and the yearly review.
    mutating func account(for year: Int, _ shire: Shire, _ diary: inout Diary) {
        let meeting = shire.scrutiny(ofYear: year)
        guard lastDay(in: year, shire) == nil, meeting.day > known else { return }
        diary.note(
            "plan-scrutiny", on: meeting.day.adding(days: -60).workday, after: known,
            [
                "involvement": "\(part)", "committee": "\(Neighbour.scrutiny)",
                "day": .day(meeting.day),
            ])
        if band != .limited || manner.isExemplary, does(), let lead, lead.serves(on: meeting.day) {
            diary.note(
                "give-annual-report", on: meeting.day, late: lateness(), after: known,
                [
                    "annual-report": "annual-\(number)-\(year + 1)", "involvement": "\(part)",
                    "office": "leadMember", "person": "\(lead.key)",
                    "to": "\(Neighbour.scrutiny)", "meeting": "\(meeting.key)", "work": "yes",
                    "performance": .flag(usually(85)),
                ])
            if number == 1 || dice.chance(25) { recommend(year, at: meeting.day, &diary) }
        }
        review(year, on: meeting.day, &diary)
    }

    /// The yearly review, and what can be measured by then.
    private mutating func review(_ year: Int, on day: Day, _ diary: inout Diary) {
        if does() {
            diary.note(
                "hold-review", on: day.adding(days: -20).workday, late: lateness(),
                after: known,
                [
                    "partnership": "\(key)", "kind": band == .major ? "health" : "annual",
                    "outcome": .text(
                        dice.pick(["continueAsBefore", "continueAsBefore", "continueWithActions"])),
                    "views": .list(partners.prefix(2).map(\.key)),
                ])
        }
        guard band != .limited || manner.isExemplary, does() else { return }
        measure(on: day.adding(days: -30 - 4 * year).workday, after: known, in: year, &diary)
    }

    private mutating func recommend(_ year: Int, at day: Day, _ diary: inout Diary) {
        let key = "recommendation-\(number)-\(year + 1)"
        let made = diary.note(
            "make-recommendation", on: day,
            [
                "recommendation": "\(key)", "by": "\(Neighbour.scrutiny)",
                "to": "\(Neighbour.executive)", "about": "\(self.key)",
                "says": "Report on what residents say of it, too",
                "due": .day(day.adding(days: 60)),
            ])
        guard number == 1 || dice.chance(80) else { return }
        let answered = diary.note(
            "answer-recommendation", on: day.adding(days: dice.roll(20...75)).workday, after: made,
            [
                "recommendation": "\(key)",
                "answer": .text(dice.pick(["accepted", "accepted", "partlyAccepted", "rejected"])),
                "by": .day(day.adding(months: 6)),
            ])
        guard does() else { return }
        diary.note(
            "update-recommendation", on: day.adding(days: 150).workday, after: answered,
            ["recommendation": "\(key)", "done": .flag(dice.chance(60))])
    }

    /// What is required of the council, what it commits and what it used, and one hard question.
    mutating func pay(_ year: Int, from start: Day, _ shire: Shire, _ diary: inout Diary) {
        let usual = band == .major ? 90 : band == .moderate ? 30 : 8
        for resource in Resource.allCases where resource == .money || dice.chance(45) {
            let required = resource == .money ? usual * 100_000 : usual
            let share = !manner.isExemplary && dice.chance(12) ? 80 : 100
            contribute(.required, required, of: resource, on: start, &diary)
            contribute(
                .committed, required * share / 100, of: resource, on: start.adding(days: 20),
                &diary)
            guard does() else { continue }
            contribute(
                .used, required * dice.roll(70...108) / 100, of: resource,
                on: start.adding(days: 300), &diary)
        }
        for partner in partners.prefix(manner.isExemplary ? 99 : 4) {
            pledge(in: year, partner, from: start, &diary)
            guard does() else { continue }
            challenge(partner, in: year, on: yearly(130, year, shire), &diary)
        }
        guard does() else { return }
        diary.note(
            "review-use", on: max(yearly(196, year, shire), known), late: lateness(),
            after: known,
            [
                "involvement": "\(part)", "year": .number(start.year), "note": "In proportion",
            ])
    }

    /// What a partner commits: some say it, some never do.
    private mutating func pledge(
        in year: Int, _ partner: Neighbour, from start: Day, _ diary: inout Diary
    ) {
        guard dice.chance(manner.upkeep - (manner.isExemplary ? 0 : 45)) else { return }
        diary.note(
            "state-contribution", on: start.adding(days: 22).workday, late: lateness(),
            after: known,
            [
                "involvement": .text(part(of: partner.key)), "year": .number(start.year),
                "resource": .word(Resource.time), "step": .word(ContributionStep.committed),
                "amount": .number(dice.roll(3...40)), "plan": "Plan of \(start.year)",
                "in-kind": "yes",
            ])
    }

    /// A partner is asked how what it gives is used, or there was no concern.
    private mutating func challenge(
        _ partner: Neighbour, in year: Int, on day: Day, _ diary: inout Diary
    ) {
        let key = "challenge-\(number)-\(year + 1)-\(partner.key)"
        let hasConcern = dice.chance(30)
        let put = diary.note(
            "challenge-use", on: max(day, known), after: known,
            [
                "challenge": "\(key)", "involvement": "\(part)", "partner": "\(partner.key)",
                "year": .number(day.year),
                "concern": hasConcern ? "The days promised were not given" : nil,
            ])
        guard hasConcern, does() else { return }
        diary.note(
            "answer-challenge", on: put.adding(days: dice.roll(8...50)).workday, after: put,
            ["challenge": "\(key)", "answer": "Two posts were empty until the summer"])
    }

    private mutating func contribute(
        _ step: ContributionStep, _ amount: Int, of resource: Resource, on day: Day,
        _ diary: inout Diary
    ) {
        // What is used is told of after the turn of the year, about the year before.
        let since = step == .used ? 300 : step == .committed ? 20 : 0
        let year = day.adding(days: -since).year
        diary.note(
            "state-contribution", on: day.workday, late: lateness(), after: known,
            [
                "involvement": "\(part)", "year": .number(year), "resource": .word(resource),
                "step": .word(step), "amount": .number(amount),
                "plan": .maybe(
                    step == .committed && usually(70)
                        ? "Budget of \(year)" : nil),
                "in-kind": .flag(resource != .money),
            ])
    }
}
