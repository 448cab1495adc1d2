import Almanac
import Governance

extension Life {
    private static let matters = [
        "Spending so far", "The plan for the year", "What residents said", "Work in schools",
        "Winter arrangements", "A joint team", "The helpline", "Targets and how they stand",
        "A new member", "The money after next year", "Volunteers", "Lessons of the flood",
    ]

    /// Agenda, items and reports, in time or not.
    mutating func publish(_ meeting: Gathering, _ diary: inout Diary) {
        var titles: [String] = []
        for item in 1...(band == .limited ? 2 : 4) {
            let title = dice.pick(Self.matters)
            titles.append(title)
            let added = diary.note(
                "add-item", on: meeting.day(-16), late: meeting.late, after: meeting.known,
                [
                    "item": "\(meeting.key)-\(item)", "meeting": "\(meeting.key)",
                    "number": .number(item), "title": "\(title)",
                    "level": .maybe(
                        does() ? dice.pick(["district", "county", "together"]) : nil),
                    "level-reason": does() ? "Those who use it live in all of them" : nil,
                    "together": does() ? "No one body has all it takes" : nil,
                ])
            guard item == 1 || dice.chance(80) else { continue }
            paper(item, title, for: meeting, after: added, &diary)
        }
        guard meeting.hasDocuments else { return }
        let paper = MadeUpPaper(of: name, on: meeting.day)
        diary.enclose(paper.agenda(titles), with: "\(meeting.key)-paper-1")
        for (place, title) in titles.enumerated().dropFirst() {
            diary.enclose(paper.report(title), with: "\(meeting.key)-paper-\(place + 1)")
        }
    }

    private mutating func paper(
        _ item: Int, _ title: String, for meeting: Gathering, after added: Day,
        _ diary: inout Diary
    ) {
        let key = "\(meeting.key)-paper-\(item)"
        let isLate = dice.chance(manner.latePaper) && !meeting.isToCome
        let day = meeting.day(isLate ? -dice.roll(1...5) : -dice.roll(12...15))
        let out = diary.note(
            "publish-paper", on: day, late: meeting.late, after: added,
            [
                "paper": "\(key)", "meeting": "\(meeting.key)",
                "item": item == 1 ? nil : "\(meeting.key)-\(item)",
                "sort": .word(item == 1 ? PaperSort.agenda : .report),
                "title": item == 1 ? "Agenda" : "\(title)",
                "address": PapersSite.address(of: key, at: meeting.key, dice),
            ])
        if isLate, dice.chance(manner.lateReason) {
            diary.note(
                "accept-late-paper", on: meeting.day, late: meeting.late, after: out,
                [
                    "paper": "\(key)",
                    "reason": .text(
                        dice.pick([
                            "The figures came only that week", "The matter could not wait",
                            "A partner’s board met only the day before",
                        ])),
                ])
        }
        finish(key, isAgenda: item == 1, for: meeting, after: out, &diary)
    }

    /// Somebody sees it where it is published; now and then it is not for everybody.
    private mutating func finish(
        _ paper: String, isAgenda: Bool, for meeting: Gathering, after out: Day,
        _ diary: inout Diary
    ) {
        if dice.chance(4) {
            diary.note(
                "see-paper", on: out.adding(days: dice.roll(1...4)).workday, after: out,
                ["paper": "\(paper)", "address": "The partnership’s page (made up)"])
        }
        if !isAgenda, dice.chance(3) {
            diary.note(
                "exempt-paper", on: out, after: out,
                [
                    "paper": "\(paper)", "reason": "It names people in care",
                    "public-title": "A matter of care",
                ])
        }
    }

    /// Draft minutes, and the confirmed ones of the meeting before.
    mutating func minute(_ meeting: Gathering, _ diary: inout Diary) {
        if let before = unconfirmed, dice.chance(manner.upkeep) {
            diary.note(
                "sign-minutes", on: meeting.day, late: meeting.late,
                after: max(before.known, meeting.known),
                ["meeting": "\(before.key)", "at": "\(meeting.key)"])
            diary.note(
                "publish-minutes", on: meeting.day(dice.roll(2...12)), late: meeting.late,
                after: before.known, ["meeting": "\(before.key)", "stage": "confirmed"])
        }
        unconfirmed = nil
        guard !dice.chance(manner.noMinutes) else { return }
        let isLate = dice.chance(manner.lateMinutes)
        let out = diary.note(
            "publish-minutes", on: meeting.day(isLate ? dice.roll(17...50) : dice.roll(3...12)),
            late: meeting.late, after: meeting.known,
            [
                "meeting": "\(meeting.key)", "stage": "draft",
                "document": meeting.hasDocuments
                    ? MadeUpPaper(of: name, on: meeting.day).minutes : nil,
            ])
        unconfirmed = (meeting.key, out)
        guard dice.chance(manner.upkeep - 15) else { return }
        diary.note(
            "publish-paper", on: meeting.day(dice.chance(75) ? 1 : 5), late: meeting.late,
            after: meeting.known,
            [
                "paper": "\(meeting.key)-summary", "meeting": "\(meeting.key)",
                "sort": .word(PaperSort.summary), "title": "What the meeting came to",
                "address": PapersSite.address(
                    of: "\(meeting.key)-summary", at: meeting.key, dice),
            ])
    }
}
