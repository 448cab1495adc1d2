import Almanac
import Governance

extension Life {
    /// The council's appointments: at the start for what it is in already, and every May.
    mutating func appoint(in year: Int, _ shire: Shire, _ diary: inout Diary) {
        let start = shire.start(ofYear: year)
        if lead == nil { fill(on: known, shire, &diary) }
        let may = start.nextMay(21)
        if may < shire.start(ofYear: year + 1), may > known, lastDay(in: year, shire) == nil {
            fill(on: may, shire, &diary)
        }
        if lastDay(in: year, shire) == nil { refill(in: year, shire, &diary) }
    }

    /// All the council's seats in one list, and who leads.
    private mutating func fill(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        let serving = shire.cast.serving(on: day)
        guard !serving.isEmpty else { return }
        let first = dice.roll(0...(serving.count - 1))
        for index in seats.indices {
            let stays = seats[index].holder.map { $0.serves(on: day) && dice.chance(75) } ?? false
            if !stays { seats[index].holder = serving[(first + index) % serving.count] }
        }
        let appointed = diary.note(
            "make-appointments", on: day, late: dice.chance(8) ? dice.roll(5...30) : 0,
            [
                "body": "\(Neighbour.council)", "seats": .list(seats.map(\.key)),
                "people": .list(seats.compactMap { $0.holder?.key }), "rank": "councillor",
            ])
        let before = lead?.key
        lead = seats.first?.holder
        opposition = shire.cast.opposition.first { $0.serves(on: day) } ?? serving.last
        name(lead, .leadMember, on: appointed, isNew: lead?.key != before, &diary)
        if before == nil || dice.chance(20) {
            name(opposition, .oppositionSpokesperson, on: appointed, isNew: true, &diary)
        }
        for (index, seat) in seats.enumerated() where index > 0 || band == .major {
            guard dice.chance(manner.upkeep - 20) else { continue }
            diary.note(
                "name-deputy", on: appointed, ["seat": "\(seat.key)", "rank": "councillor"])
        }
        remit(on: appointed, &diary)
    }

    /// An office, and the contact the public is given: not everywhere the same person for long.
    private mutating func name(
        _ person: Cast.Person?, _ office: Office, on day: Day, isNew: Bool, _ diary: inout Diary
    ) {
        guard let person, isNew else { return }
        diary.note(
            "fill-office", on: day,
            [
                "of": "involvement:\(part)", "office": .word(office), "person": "\(person.key)",
                "rank": .word(office == .leadMember ? Rank.executiveMember : .councillor),
            ])
        guard does() else { return }
        diary.note(
            "publish-contact", on: day.adding(days: dice.roll(1...20)).workday,
            [
                "involvement": "\(part)", "office": .word(office), "person": "\(person.key)",
                "address": "The council’s page on partnerships (made up)",
            ])
    }

    /// What whoever holds a seat may agree to, each time another does.
    private mutating func remit(on day: Day, _ diary: inout Diary) {
        for seat in seats {
            guard let holder = seat.holder, remits[seat.key] != holder.key, does() else {
                continue
            }
            remits[seat.key] = holder.key
            remit(to: holder, in: seat.key, on: day, &diary)
        }
    }

    private mutating func remit(
        to holder: Cast.Person, in seat: String, on day: Day, _ diary: inout Diary
    ) {
        // A new member in May may follow one who left on the same day.
        let date = "\(day.year)-\(day.month)-\(day.dayOfMonth)"
        let remit = "remit-\(seat)-\(date)-\(holder.key)"
        diary.note(
            "set-remit", on: day,
            [
                "remit": "\(remit)", "seat": "\(seat)",
                "says": "Agree to joint work within the council’s plan",
                "limit": .number((manner.isExemplary ? 40 : dice.roll(1...40)) * 1_000_000),
            ])
        diary.note("send-remit", on: day, ["remit": "\(remit)", "person": "\(holder.key)"])
        guard does() else { return }
        diary.note(
            "accept-remit", on: day.adding(days: dice.roll(1...9)).workday, late: 1,
            ["remit": "\(remit)", "person": "\(holder.key)"])
    }

    /// Seats whose holder leaves in the year: some are filled again before May.
    private mutating func refill(in year: Int, _ shire: Shire, _ diary: inout Diary) {
        let (start, next) = (shire.start(ofYear: year), shire.start(ofYear: year + 1))
        for index in seats.indices {
            guard let left = seats[index].holder?.leaves, left >= start, left < next else {
                continue
            }
            seats[index].holder = nil
            guard dice.chance(manner.upkeep - 25) else { continue }
            let day = left.adding(days: dice.roll(14...110)).workday
            let serving = shire.cast.serving(on: day)
            guard day < next.adding(days: -20), !serving.isEmpty else { continue }
            let person = dice.pick(serving, or: serving[0])
            seats[index].holder = person
            let filled = diary.note(
                "fill-seat", on: day, late: lateness(),
                [
                    "seat": "\(seats[index].key)", "person": "\(person.key)", "rank": "councillor",
                    "appointed-by": "\(Neighbour.council)",
                ])
            if does() {
                remits[seats[index].key] = person.key
                remit(to: person, in: seats[index].key, on: filled, &diary)
            }
        }
    }
}
