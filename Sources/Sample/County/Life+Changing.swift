import Almanac
import Governance

extension Life {
    /// What befalls it in a year: a partner withdraws, councils are reorganised, it is wound up.
    mutating func change(in year: Int, _ shire: Shire, _ diary: inout Diary) {
        if case .loses(year, let reviewed) = fate { lose(in: year, reviewed, shire, &diary) }
        if lastDay(in: year, shire) == nil { drift(in: year, shire, &diary) }
        closeAims(in: year, shire, &diary)
        if let day = lastDay(in: year, shire) { windUp(on: day, in: year, shire, &diary) }
        if let day = shire.reorganised, day >= shire.start(ofYear: year),
            day < shire.start(ofYear: year + 1)
        {
            reorganise(on: day, &diary)
        }
    }

    private mutating func lose(
        in year: Int, _ reviewed: Bool, _ shire: Shire, _ diary: inout Diary
    ) {
        guard let partner = partners.last, partners.count > 1 else { return }
        let day = shire.start(ofYear: year).adding(days: 340).workday
        partners.removeLast()
        let left = diary.note(
            "end-involvement", on: day, late: lateness(), after: known,
            [
                "involvement": .text(part(of: partner.key)),
                "reason": "Its board wants its people elsewhere", "withdrew": "yes",
            ])
        diary.note(
            "end-seat", on: day, after: left,
            ["seat": .text(seat(of: partner.key)), "reason": "Withdrawn"])
        guard reviewed else { return }
        diary.note(
            "hold-review", on: day.adding(days: 18).workday, after: left,
            ["partnership": "\(key)", "kind": "outOfTurn", "outcome": "continueWithActions"])
    }

    /// The parts of the two districts end, and that of the council that follows them begins.
    private mutating func reorganise(on day: Day, _ diary: inout Diary) {
        let gone = partners.filter { $0.key == "district-1" || $0.key == "district-2" }
        guard !gone.isEmpty, !over else { return }
        let next = day.adding(days: 2).workday
        for partner in gone {
            diary.note(
                "end-involvement", on: day, late: 2, after: next,
                [
                    "involvement": .text(part(of: partner.key)),
                    "reason": "It became part of another council", "withdrew": "no",
                ])
        }
        diary.note(
            "record-involvement", on: day, late: 2, after: next,
            [
                "involvement": .text(part(of: Neighbour.successor)),
                "body": "\(Neighbour.successor)", "partnership": "\(key)", "level": "fullPartner",
                "reason": "It took over from the districts",
            ])
        diary.note(
            "ask-for-review", on: day, late: 3, after: next,
            ["partnership": "\(key)", "trigger": "reorganisation"])
        guard gone.count == 2 else { return }
        diary.note(
            "end-seat", on: day, late: 3, after: next,
            ["seat": .text(seat(of: gone[1].key)), "reason": "One council, one seat"])
        partners.removeAll { $0.key == gone[1].key }
    }

    /// The executive decides to leave, is called in, stands by it, and the exit is settled.
    private mutating func windUp(
        on day: Day, in year: Int, _ shire: Shire, _ diary: inout Diary
    ) {
        let meeting = shire.executive(ofYear: year, quarter: 0)
        let decision = "wind-up-\(number)"
        let decided = diary.note(
            "take-decision", on: meeting.day, late: 1, after: max(known, meeting.called),
            [
                "decision": "\(decision)", "by": "body:\(Neighbour.executive)",
                "meeting": "\(meeting.key)", "matter": "Wind up the \(name)",
                "reasons": "Its work is done, and what is left goes to another",
            ])
        let called = diary.note(
            "call-in-decision", on: meeting.day.adding(days: 4).workday, late: 1, after: decided,
            [
                "decision": "\(decision)", "members": "3",
                "reason": "Nobody asked those who use it",
            ])
        let settled = diary.note(
            "settle-call-in", on: meeting.day.adding(days: 24).workday, after: called,
            [
                "decision": "\(decision)", "outcome": "noFurtherAction",
                "note": "Those who use it were asked, and wanted the other service",
            ])
        for (index, step) in ExitStep.allCases.enumerated() where step != .lessons || does() {
            diary.note(
                "settle-exit", on: settled.adding(days: 6 * index + 3).workday, after: settled,
                ["of": "\(subject)", "step": .word(step), "note": "Agreed with the partners"])
        }
        var handedOver = settled.adding(days: 60)
        // One that was written down late is handed over later still.
        for promise in open {
            let passed = diary.note(
                "pass-promise", on: day, after: max(settled.adding(days: 55), promise.made),
                ["promise": "\(promise.key)", "to": "body:\(Neighbour.council)"])
            handedOver = max(handedOver, passed)
        }
        end(on: day, after: handedOver, &diary)
    }

    private mutating func end(on day: Day, after settled: Day, _ diary: inout Diary) {
        let ended = diary.note(
            "end-partnership", on: day, after: settled,
            ["partnership": "\(key)", "reason": "Its work is done"])
        diary.note(
            "end-involvement", on: day, late: 1, after: ended,
            ["involvement": "\(part)", "reason": "It was wound up", "withdrew": "no"])
        for seat in seats {
            diary.note(
                "end-seat", on: day, late: 1, after: ended,
                ["seat": "\(seat.key)", "reason": "It was wound up"])
        }
        over = true
    }
}
