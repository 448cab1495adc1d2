import Almanac
import Governance

extension CouncilLife {
    private static let charter: Said = "local-councils-framework"

    /// What the charter is good for, and whether one reaches the other side by it.
    mutating func measure(_ year: Int, on day: Day, _ diary: inout Diary) {
        for (place, measure) in ["efficiency", "responsiveness", "value"].enumerated()
        where dice.chance(88) {
            diary.note(
                "take-measure", on: day.adding(days: place - 4 * year).workday,
                [
                    "adoption": Self.charter, "measure": "\(measure)",
                    "value": .number(60 + 3 * year + dice.roll(-4...9)), "unit": "percent",
                ])
        }
        for (side, _) in Self.sides where dice.chance(90) {
            diary.note(
                "try-side-contact", on: day.adding(days: 6 - 4 * year).workday,
                ["adoption": Self.charter, "side": "\(side)", "works": .flag(dice.chance(88))])
        }
        guard dice.chance(75) else { return }
        diary.note(
            "discuss-gap", on: day.adding(days: 40).workday, late: 2,
            [
                "adoption": Self.charter,
                "principle": .text(dice.pick(["trust", "communication", "consultation"])),
                "note": "Each is to hear of the other’s plans a month earlier",
            ])
    }

    /// What the charter leaves open: taken on by one side, put off, settled in the end.
    mutating func leaveOpen(_ year: Int, on day: Day, _ diary: inout Diary) {
        let issue = "issue-\(year + 1)"
        let opened = diary.note(
            "open-issue", on: day,
            [
                "issue": "\(issue)", "framework": Self.charter, "author": "\(Neighbour.council)",
                "matter": .text(
                    dice.pick([
                        "Who cuts the verges", "What a village hall may cost",
                        "How planning is talked over",
                    ])),
                "owner": .maybe(dice.chance(60) ? Neighbour.association : nil),
                "next": dice.chance(60) ? .day(day.adding(days: 90)) : nil,
            ])
        let dated = diary.note(
            "date-issue", on: day.adding(days: 85).workday, late: 1, after: opened,
            [
                "issue": "\(issue)", "next": .day(day.adding(days: 240)),
                "owner": "\(Neighbour.association)",
            ])
        // The first is settled; of the later ones some stay open.
        guard dice.chance(70) || year == 1 else { return }
        diary.note(
            "settle-issue", on: day.adding(days: dice.roll(180...260)).workday, late: 2,
            after: dated, ["issue": "\(issue)", "how": "Each parish may choose for itself"])
    }

    /// A few parishes keep a clause in their own way, and say so again of every new version.
    mutating func vary(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        let parishes = shire.others.filter { $0.sector == .parish }
        for (number, body) in parishes.enumerated() where number % 4 == 1 && dice.chance(85) {
            diary.note(
                "record-variation", on: day, late: dice.roll(0...6),
                [
                    "signatory": "charter-\(body.key)", "clause": "Notice of highway works",
                    "says": "It wants to hear by telephone and not by letter",
                ])
        }
    }
}
