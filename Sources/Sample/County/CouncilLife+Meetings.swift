import Almanac
import Governance

extension CouncilLife {
    /// A meeting of the executive or of a committee, kept as the law would have it.
    mutating func sit(
        _ meeting: (key: String, day: Day, called: Day), convener: String = Neighbour.executive,
        _ diary: inout Diary
    ) {
        let (key, day) = (meeting.key, meeting.day)
        let out = day.adding(days: dice.chance(94) ? -12 : -4).workday
        diary.note(
            "call-meeting", on: meeting.called,
            [
                "meeting": "\(key)", "convener": "body:\(convener)", "day": .day(day),
                "starts": "14:00", "venue": "County Hall",
            ])
        diary.note(
            "publicise-meeting", on: out, after: meeting.called,
            ["meeting": "\(key)", "says-how-to-attend": "yes", "address": PapersSite.notice(key)])
        diary.note(
            "publish-paper", on: out, after: meeting.called,
            [
                "paper": "\(key)-agenda", "meeting": "\(key)", "sort": .word(PaperSort.agenda),
                "title": "Agenda",
                "address": PapersSite.address(of: "\(key)-agenda", at: key, dice),
            ])
        // One in four of the executive's has something that not everybody may hear.
        let isPartlyPrivate = convener == Neighbour.executive && dice.chance(25)
        if isPartlyPrivate { contract(at: meeting, &diary) }
        let openness: Openness = isPartlyPrivate ? .partlyInPrivate : .inPublic
        diary.note(
            "hold-meeting", on: day,
            [
                "meeting": "\(key)", "openness": .word(openness),
                "reason": isPartlyPrivate ? "Prices of single bidders were spoken of" : nil,
            ])
        diary.note(
            "publish-minutes", on: day.adding(days: dice.roll(3...12)).workday,
            ["meeting": "\(key)", "stage": "draft"])
        diary.note(
            "publish-minutes", on: day.adding(days: 95).workday,
            ["meeting": "\(key)", "stage": "confirmed"])
    }
}
