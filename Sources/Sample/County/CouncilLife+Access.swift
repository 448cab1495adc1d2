import Almanac
import Governance

extension CouncilLife {
    /// What the executive decides in part behind closed doors: a key decision on a contract, told
    /// of beforehand, and kept from the public only as far as somebody's business is in it.
    mutating func contract(
        at meeting: (key: String, day: Day, called: Day), _ diary: inout Diary
    ) {
        let (key, item) = (meeting.key, "\(meeting.key)-contract")
        let isUrgent = dice.chance(10)
        let told = meeting.day.adding(days: isUrgent ? -9 : -36).workday
        diary.note(
            "add-item", on: told, after: meeting.called,
            [
                "item": "\(item)", "meeting": "\(key)", "number": "9",
                "title": "A contract for the care of roads",
            ])
        diary.note(
            "announce-key-decision", on: told, after: meeting.called,
            [
                "item": "\(item)", "documents": .flag(dice.chance(90)),
                "address": "The forward plan (made up)",
            ])
        diary.note(
            "find-key-decision", on: told, after: meeting.called,
            ["item": "\(item)", "tests": [KeyTest.spending.rawValue]])
        diary.note(
            "exempt-item", on: told, after: meeting.called,
            [
                "item": "\(item)", "paragraphs": ["3"],
                "public-interest": dice.chance(90)
                    ? "Bidders would not tell us their prices again" : nil,
                "public-title": "A contract",
            ])
        close(meeting, since: told, isUrgent: isUrgent, &diary)
    }

    /// Tells the public that a part of a meeting is closed to it, and what was said against that.
    private func close(
        _ meeting: (key: String, day: Day, called: Day), since told: Day, isUrgent: Bool,
        _ diary: inout Diary
    ) {
        let key = meeting.key
        let reasons: Said = "Prices of single bidders are spoken of"
        diary.note(
            "announce-private-meeting", on: told, after: meeting.called,
            ["meeting": "\(key)", "notice": .word(PrivacyNotice.first), "reasons": reasons])
        if isUrgent {
            diary.note(
                "agree-private-meeting", on: told, after: meeting.called,
                [
                    "meeting": "\(key)", "by": "\(Neighbour.scrutiny)",
                    "reason": "The old contract ends before the next meeting",
                ])
        }
        diary.note(
            "announce-private-meeting", on: meeting.day.adding(days: -8).workday, after: told,
            [
                "meeting": "\(key)", "notice": .word(PrivacyNotice.second), "reasons": reasons,
                "representations": "A resident asks to hear the prices (made up)",
                "response": "The sum is published once it is agreed",
            ])
    }

    /// Somebody looks whether papers that are to be open can be read, and what was kept long
    /// enough is looked at.
    mutating func lookBack(_ year: Int, in shire: Shire, _ diary: inout Diary) {
        let day = shire.start(ofYear: year).adding(days: 300).workday
        let recent = shire.executive(ofYear: year, quarter: 0)
        diary.note(
            "record-inspection", on: day, after: recent.day,
            [
                "of": "meeting:\(recent.key)", "open": .flag(dice.chance(95)),
                "address": "The council’s website (made up)",
            ])
        guard year > 0 else { return }
        // Before its years are over somebody asks to keep it; after them it is asked every year.
        let old = shire.executive(ofYear: max(0, year - 6), quarter: 0)
        let isOver = year >= 6
        diary.note(
            "review-retention", on: day, after: old.day,
            [
                "of": "meeting:\(old.key)",
                "outcome": .word(isOver ? RetentionOutcome.disposedOf : .kept),
                "next": isOver ? nil : .day(day.adding(months: 12)),
                "reason": isOver ? "Its years are over" : "An inquiry may ask for it",
            ])
    }
}
