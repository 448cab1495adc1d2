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
        if band != .limited, does(), let lead, lead.serves(on: meeting.day) {
            diary.note(
                "give-annual-report", on: meeting.day, late: lateness(), after: known,
                [
                    "annual-report": "annual-\(number)-\(year + 1)", "involvement": "\(part)",
                    "office": "leadMember", "person": "\(lead.key)",
                    "to": "\(Neighbour.scrutiny)", "meeting": "\(meeting.key)", "work": "yes",
                    "performance": .flag(dice.chance(85)),
                ])
            if dice.chance(25) { recommend(year, at: meeting.day, &diary) }
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
        guard band == .major, does() else { return }
        diary.note(
            "measure-benefit", on: day.adding(days: -30).workday, late: lateness(),
            after: known,
            [
                "benefit": "benefit-\(number)", "before": "100",
                "after": .number(110 + 20 * year + dice.roll(0...30)),
                "outcome": "More families found the one door",
            ])
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
        guard dice.chance(80) else { return }
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
        let april = start.year
        for resource in Resource.allCases where resource == .money || dice.chance(45) {
            let required = resource == .money ? usual * 100_000 : usual
            let share = dice.chance(12) ? 80 : 100
            contribute(.required, required, of: resource, on: start, &diary)
            contribute(
                .committed, required * share / 100, of: resource, on: start.adding(days: 20),
                &diary)
            guard does() else { continue }
            contribute(
                .used, required * dice.roll(70...108) / 100, of: resource,
                on: start.adding(days: 300), &diary)
        }
        challenge(april, year, from: start, &diary)
    }

    private mutating func challenge(
        _ april: Int, _ year: Int, from start: Day, _ diary: inout Diary
    ) {
        guard band == .major, let partner = partners.first else { return }
        let key = "challenge-\(number)-\(year + 1)"
        let day = start.adding(days: 210).workday
        let hasConcern = dice.chance(40)
        let put = diary.note(
            "challenge-use", on: day,
            [
                "challenge": "\(key)", "involvement": "\(part)", "partner": "\(partner.key)",
                "year": .number(april),
                "concern": hasConcern ? "The days promised were not given" : nil,
            ])
        if hasConcern, does() {
            diary.note(
                "answer-challenge", on: day.adding(days: dice.roll(8...50)).workday, after: put,
                ["challenge": "\(key)", "answer": "Two posts were empty until the summer"])
        }
        guard does() else { return }
        diary.note(
            "review-use", on: day.adding(days: 60).workday,
            ["involvement": "\(part)", "year": .number(april), "note": "In proportion"])
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
                "plan": .maybe(step == .committed && dice.chance(70) ? "Budget of \(year)" : nil),
                "in-kind": .flag(resource != .money),
            ])
    }
}
