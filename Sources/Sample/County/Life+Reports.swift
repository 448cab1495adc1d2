import Almanac
import Governance

extension Life {
    /// The report by which the executive is asked, with its headings.
    mutating func report(
        to sitting: (key: String, day: Day, called: Day), _ diary: inout Diary
    ) {
        let paper = "approval-\(number)-report"
        let out = sitting.day.adding(days: dice.chance(85) ? -12 : -4).workday
        let published = diary.note(
            "publish-paper", on: out, after: max(known, sitting.called),
            [
                "paper": "\(paper)", "meeting": "\(sitting.key)", "sort": "report",
                "title": "The council’s part in the \(name)",
                "address": PapersSite.address(of: paper, at: sitting.key, dice),
            ])
        let headings: [ReportHeading] = [
            .decisionMaker, .date, .title, .reference, .reportFrom, .contact, .strategyLinks,
            .equalities, .crimeAndDisorder, .carbonFootprint,
        ]
        diary.note(
            "record-headings", on: published,
            [
                "paper": "\(paper)",
                "given": .list(headings.filter { _ in does() }.map(\.rawValue)),
                "reference": .text("CR/\(dice.chance(96) ? 100 + number : 100)"),
                "background": .text(dice.pick(["listed", "none", "blank"])),
                "relies-on": dice.chance(40) ? ["report", "letters"] : nil,
            ])
        answer(in: paper, on: published, &diary)
    }

    /// What the report says of each priority, and of what the decision means for whom.
    private mutating func answer(in paper: String, on published: Day, _ diary: inout Diary) {
        let priorities = ["safer-and-more-secure", "well-being", "quality-of-place"]
        for (index, priority) in priorities.enumerated() where does() {
            diary.note(
                "answer-priority", on: published,
                [
                    "paper": "\(paper)", "priority": "\(priority)",
                    "serves": .flag(index == number % 3), "reason": "Said in the report",
                ])
        }
        for impact in Impact.allCases where does() {
            diary.note(
                "assess-impact", on: published,
                [
                    "paper": "\(paper)", "impact": .word(impact),
                    "assessment": "Nobody is worse off",
                ])
        }
    }

    /// What the council's part takes, against what the council has.
    mutating func test(_ began: Day, _ diary: inout Diary) {
        let usual = band == .major ? 60 : band == .moderate ? 24 : 6
        for resource in Resource.allCases where does() {
            let isMoney = resource == .money
            let needed = isMoney ? usual * 100_000 : usual
            // The second falls short, and is approved all the same: an override to look at.
            let spare = number != 2 && dice.chance(92) ? dice.roll(0...usual) : -1
            diary.note(
                "test-resources", on: began, late: lateness(), after: known,
                [
                    "involvement": "\(part)", "resource": .word(resource),
                    "needed": .number(needed),
                    "available": .number(needed + spare * (isMoney ? 100_000 : 1)),
                ])
        }
    }
}
