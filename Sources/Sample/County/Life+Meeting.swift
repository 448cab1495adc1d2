import Almanac
import Governance

/// A meeting of a partnership, and how late what happens at it is entered.
struct Gathering {
    let key: String
    let day: Day
    let late: Int
    /// The day on which its being called is entered.
    var known: Day
    /// Whether it is after the history: what is due by its end is there, so that one sees it.
    var isToCome = false
    /// Whether its papers bring documents: those of the last three months do.
    var hasDocuments = false

    /// A day near the meeting: so many days after it, or before when negative.
    func day(_ days: Int) -> Day { day.adding(days: days).workday }
}

extension Life {
    /// A meeting from its calling to its minutes.
    mutating func meet(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        meetings += 1
        let (late, isToCome) = (lateness(), day >= shire.end)
        var meeting = Gathering(
            key: "meeting-\(number)-\(meetings)", day: day, late: isToCome ? 0 : late,
            known: known, isToCome: isToCome,
            hasDocuments: day >= shire.end.adding(days: -92))
        let called = day.adding(days: -dice.roll(28...75)).workday
        meeting.known = diary.note(
            "call-meeting", on: called, late: meeting.late, after: known,
            [
                "meeting": "\(meeting.key)", "convener": "\(subject)", "day": .day(day),
                "starts": .text(dice.pick(["10:00", "14:00", "18:30"])),
                "venue": .text(dice.pick(["County Hall", "The Corn Store", "The Old Tithe Barn"])),
            ])
        if dice.chance(3) {
            diary.note(
                "cancel-meeting", on: meeting.day(-6), after: meeting.known,
                ["meeting": "\(meeting.key)", "reason": "There was too little to decide"])
            return
        }
        if dice.chance(4) { meeting = moved(meeting, &diary) }
        publicise(meeting, &diary)
        publish(meeting, &diary)
        brief(meeting, &diary)
        hold(meeting, shire, &diary)
        agree(at: meeting, shire, &diary)
        minute(meeting, &diary)
    }

    private mutating func moved(_ meeting: Gathering, _ diary: inout Diary) -> Gathering {
        let day = meeting.day(7)
        let known = diary.note(
            "move-meeting", on: meeting.day(-16), after: meeting.known,
            [
                "meeting": "\(meeting.key)", "to": .day(day),
                "reason": "The hall was needed for an election",
            ])
        // Nothing may say that it was held before it is on record that it was moved.
        return Gathering(
            key: meeting.key, day: day, late: meeting.late, known: known,
            isToCome: meeting.isToCome, hasDocuments: meeting.hasDocuments)
    }

    private mutating func publicise(_ meeting: Gathering, _ diary: inout Diary) {
        guard does() else { return }
        let days = usually(94) ? -dice.roll(9...20) : 0
        diary.note(
            "publicise-meeting", on: meeting.day(days), late: meeting.late, after: meeting.known,
            [
                "meeting": "\(meeting.key)",
                "says-how-to-attend": .flag(usually(92)),
                "address": PapersSite.notice(meeting.key),
            ])
    }

    private mutating func brief(_ meeting: Gathering, _ diary: inout Diary) {
        let days = usually(88) ? -dice.roll(4...7) : -1
        for to in [BriefingFor.leadMember, .oppositionSpokesperson, .representatives]
        where dice.chance(manner.briefing) {
            let sent = diary.note(
                "send-briefing", on: meeting.day(days), late: meeting.late, after: meeting.known,
                ["meeting": "\(meeting.key)", "involvement": "\(part)", "to": .word(to)])
            guard dice.chance(manner.briefing - 30) else { continue }
            diary.note(
                "confirm-briefing", on: sent, late: 1,
                [
                    "meeting": "\(meeting.key)", "involvement": "\(part)", "to": .word(to),
                    "received": .flag(dice.chance(93)),
                ])
        }
    }

    private mutating func hold(_ meeting: Gathering, _ shire: Shire, _ diary: inout Diary) {
        let isPrivate = dice.chance(8)
        diary.note(
            "hold-meeting", on: meeting.day, late: meeting.late, after: meeting.known,
            [
                "meeting": "\(meeting.key)",
                "openness": dice.chance(manner.upkeep + 5)
                    ? .word(isPrivate ? Openness.inPrivate : .inPublic) : nil,
                "reason": isPrivate && usually(60)
                    ? "It was about the care of one family" : nil,
            ])
        for (index, seat) in seats.enumerated() {
            attend(meeting, seat: seat.key, holder: holder(of: index, on: meeting.day), &diary)
        }
        for partner in partners {
            attend(meeting, for: partner, shire, &diary)
        }
        guard dice.chance(5), let first = partners.first else { return }
        misprint(meeting, first, &diary)
    }

    private func holder(of index: Int, on day: Day) -> Cast.Person? {
        seats[index].holder.flatMap { $0.serves(on: day) ? $0 : nil }
    }

    private mutating func attend(
        _ meeting: Gathering, seat: String, holder: Cast.Person?, _ diary: inout Diary
    ) {
        let comes = dice.chance(manner.presence)
        let isDeputy = !comes && dice.chance(35)
        let says = does() || comes
        guard says else { return }
        diary.note(
            "record-attendance", on: meeting.day, late: meeting.late, after: meeting.known,
            [
                "meeting": "\(meeting.key)", "seat": "\(seat)", "body": "\(Neighbour.council)",
                "person": .maybe(comes ? holder?.key : nil), "rank": "councillor",
                "capacity": comes ? "holder" : isDeputy ? "deputy" : "apologies",
            ])
    }

    private mutating func attend(
        _ meeting: Gathering, for partner: Neighbour, _ shire: Shire, _ diary: inout Diary
    ) {
        // Some were counted and not named, and of some nobody wrote anything down.
        guard dice.chance(96) else { return }
        let comes = dice.chance(manner.presence)
        let body = shire.standing(partner.key, on: meeting.day)
        diary.note(
            "record-attendance", on: meeting.day, late: meeting.late, after: meeting.known,
            [
                "meeting": "\(meeting.key)", "seat": .text(seat(of: partner.key)),
                "body": "\(body)",
                "rank": .maybe(dice.chance(75) ? partner.rank.rawValue : nil),
                "capacity": comes ? "holder" : dice.chance(40) ? "deputy" : "apologies",
            ])
    }

    /// Somebody was put down as there who was not, and it is put right some days later.
    private mutating func misprint(
        _ meeting: Gathering, _ partner: Neighbour, _ diary: inout Diary
    ) {
        let fields: KeyValuePairs<String, Said?> = [
            "meeting": "\(meeting.key)", "body": "\(partner.key)", "capacity": "inAttendance",
        ]
        diary.note(
            "record-attendance", on: meeting.day, late: meeting.late, after: meeting.known, fields)
        diary.mark("attendance-\(meeting.key)")
        let known = max(meeting.known, meeting.day(meeting.late))
        diary.enter(
            "withdraw-entry", on: known.adding(days: dice.roll(5...40)),
            ["reason": "Taken from the list of another meeting"])
        diary.takeBack("attendance-\(meeting.key)", in: "entry")
    }
}
