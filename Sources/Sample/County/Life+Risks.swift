import Almanac
import Governance

extension Life {
    /// Its register of risks.
    mutating func enterRisks(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        let sorts: [(RiskSort, String)] = [
            (.financial, "The grant ends and nothing follows it"),
            (.partnerFailure, "A partner can no longer do its share"),
            (.delivery, "Nobody can be found for the posts"),
            (.reputational, "The public hears of it only when it fails"),
            (.information, "What one knows of a family is not told to the others"),
        ]
        let officer = shire.cast.officers[number % shire.cast.officers.count].key
        for (index, (sort, matter)) in sorts.prefix(band == .major ? 4 : 2).enumerated() {
            let risk = "risk-\(number)-\(index + 1)"
            let entered = diary.note(
                "enter-risk", on: day, after: known,
                [
                    "risk": "\(risk)", "of": index == 3 ? "involvement:\(part)" : "\(subject)",
                    "matter": "\(matter)", "sort": .word(sort),
                    "owner": .maybe(dice.chance(85) ? officer : nil),
                ])
            risks.append(risk)
            score(risk, on: entered, &diary)
            guard does() else { continue }
            diary.note(
                "mitigate-risk", on: entered,
                [
                    "risk": "\(risk)", "action": "Looked for a second source",
                    "owner": "\(officer)",
                    "due": .day(entered.adding(months: 6)),
                ])
        }
    }

    private mutating func score(_ risk: String, on day: Day, _ diary: inout Diary) {
        let isTheirs = partners.contains { $0.key == "fire-and-rescue" } && dice.chance(15)
        diary.note(
            "score-risk", on: day,
            [
                "risk": "\(risk)", "likelihood": .number(dice.roll(1...(isTheirs ? 5 : 4))),
                "impact": .number(dice.roll(1...4)),
                "matrix": .maybe(isTheirs ? "fire-and-rescue" : nil),
            ])
    }

    /// Goes through the register, as often as its band asks, or lets it lie.
    mutating func look(
        after risks: [String], _ quarter: Int, on day: Day, _ shire: Shire, _ diary: inout Diary
    ) {
        let turns = band == .major || (band == .moderate && quarter % 2 == 1) || quarter == 3
        guard turns, does() else { return }
        let late = lateness()
        diary.note(
            "review-arrangement", on: day, late: late,
            ["partnership": "\(key)", "arrangement": .word(Arrangement.riskRegister)])
        for risk in risks where does() {
            diary.note("review-risk", on: day, late: late, ["risk": "\(risk)"])
            if dice.chance(18) { score(risk, on: day, &diary) }
        }
        guard risks.count > 1, dice.chance(3), let risk = risks.last else { return }
        diary.note("close-risk", on: day, late: late, ["risk": "\(risk)", "reason": "It is past"])
        self.risks.removeLast()
    }
}
