import Almanac
import Governance

extension Life {
    /// Objectives with targets that can be read, some of them the council’s own.
    mutating func aim(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        let officers = shire.cast.officers
        for number in 1...(band == .limited ? 2 : 3) where number == 1 || does() {
            aims += 1
            let key = "objective-\(self.number)-\(aims)"
            let set = diary.note(
                "set-objective", on: day, after: known,
                [
                    "objective": "\(key)", "partnership": "\(self.key)",
                    "says": .text(
                        dice.pick([
                            "Fewer families wait", "More young people in work",
                            "Nobody is alone in winter", "Every village can be reached",
                        ])),
                    "whose": number == 1 ? "shared" : "ours",
                    "body": .maybe(number == 1 ? nil : Neighbour.council),
                    "owner": "\(officers[number % officers.count].key)",
                ])
            objectives.append((key, does() ? target(of: key, on: set, &diary) : nil))
        }
    }

    private func target(of objective: String, on day: Day, _ diary: inout Diary) -> String {
        let key = "target-\(number)-\(aims)"
        diary.note(
            "set-target", on: day,
            [
                "target": "\(key)", "objective": "\(objective)",
                "measure": "People reached in a year", "unit": "people",
                "baseline": .number(100), "value": .number(140),
                "due": .day(day.adding(months: 30)),
            ])
        return key
    }

    /// Now and then an objective has been reached or given up, and others take the place of all.
    mutating func closeAims(in year: Int, _ shire: Shire, _ diary: inout Diary) {
        let day = shire.start(ofYear: year).adding(days: 345).workday
        guard day > known, !objectives.isEmpty, dice.chance(12) else { return }
        for objective in objectives {
            diary.note(
                "close-objective", on: day, late: 20, after: known,
                [
                    "objective": "\(objective.key)",
                    "reason": .text(dice.pick(["Reached", "Taken into the plan of the council"])),
                ])
        }
        objectives = []
    }

    /// What it is said to bring.
    mutating func claim(on day: Day, _ diary: inout Diary) {
        let claims: [(BenefitSort, String)] = [
            (.outcome, "One door instead of five"), (.saving, "One building instead of three"),
            (.influence, "The ministry listens to all of us"), (.leverage, "New money comes in"),
            (.criticalMass, "Enough cases for a team of their own"),
            (.poolOfResources, "One fund"),
        ]
        let (sort, claim) = claims[number % claims.count]
        let claimed = diary.note(
            "claim-benefit", on: day, after: known,
            [
                "benefit": "benefit-\(number)", "partnership": "\(key)", "sort": .word(sort),
                "claim": "\(claim)", "target": does() ? "120" : nil,
            ])
        guard does() else { return }
        measure(on: day.adding(days: 130).workday, after: claimed, in: 0, &diary)
    }

    /// What came of it, before against after, and in money.
    mutating func measure(
        on day: Day, after floor: Day, in year: Int, _ diary: inout Diary
    ) {
        diary.note(
            "measure-benefit", on: day, late: lateness(), after: floor,
            [
                "benefit": "benefit-\(number)", "before": "100",
                "after": .number(121 + 20 * year + dice.roll(0...30)),
                "outcome": "More families found the one door",
                "pence": does() ? .number(dice.roll(5...90) * 100_000) : nil,
            ])
    }
}
