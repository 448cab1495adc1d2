import Almanac
import Governance

extension Life {
    /// Who is around the table: bodies, how far they are involved, seats and offices.
    mutating func gather(_ began: Day, _ shire: Shire, _ diary: inout Diary) {
        for (index, partner) in partners.enumerated() {
            invite(partner, on: began, &diary)
            let level: InvolvementLevel =
                index > 0 && dice.chance(10) ? .observer : .fullPartner
            let joined = diary.note(
                "record-involvement", on: began, after: known,
                [
                    "involvement": .text(part(of: partner.key)), "body": "\(partner.key)",
                    "partnership": "\(key)", "level": .word(level),
                    "reason": .maybe(dice.chance(60) ? "As its own council or board agreed" : nil),
                ])
            let voting = level == .fullPartner || dice.chance(12)
            let made = diary.note(
                "create-seat", on: began, after: joined,
                [
                    "seat": .text(seat(of: partner.key)), "partnership": "\(key)",
                    "body": "\(partner.key)", "sector": .word(partner.sector),
                    "rank": .word(partner.rank), "voting": .flag(voting),
                ])
            guard usually(94) else { continue }
            diary.note(
                "fill-seat", on: began, after: made,
                [
                    "seat": .text(seat(of: partner.key)), "rank": .word(partner.rank),
                    "appointed-by": "\(partner.key)",
                ])
        }
        seat(began, &diary)
        known = known.adding(days: 1).workday
        settle(began, shire, &diary)
    }

    /// A partner is asked to come, and says what it thinks of that.
    private mutating func invite(
        _ partner: Neighbour, on began: Day, _ diary: inout Diary
    ) {
        guard does() else { return }
        let invited = diary.note(
            "invite-partner", on: began.adding(days: -35).workday, after: known,
            ["partnership": "\(key)", "body": "\(partner.key)"])
        guard does() else { return }
        diary.note(
            "answer-invitation", on: began.adding(days: -12).workday, after: invited,
            ["partnership": "\(key)", "body": "\(partner.key)", "answer": "accepted"])
    }

    /// The county council's own seats, which are filled when it makes its appointments.
    private mutating func seat(_ began: Day, _ diary: inout Diary) {
        for seat in 1...(band == .major ? 3 : band == .moderate ? 2 : 1) {
            diary.note(
                "create-seat", on: began, after: known,
                [
                    "seat": "seat-\(number)-\(seat)", "partnership": "\(key)",
                    "body": "\(Neighbour.council)", "sector": "county",
                    "rank": seat == 1 ? "executiveMember" : "councillor",
                    "voting": .flag(number % 10 != 9 || number % 20 == 9),
                ])
            seats.append(("seat-\(number)-\(seat)", nil))
        }
    }

    /// The key of a partner's part in it.
    func part(of body: String) -> String { "\(body)-in-\(number)" }

    /// The key of a partner's seat at it.
    func seat(of body: String) -> String { passed[body] ?? "seat-\(number)-\(body)" }

    /// Who is to be there.
    mutating func chosen(in shire: Shire) -> [Neighbour] {
        if number == 1 {
            return shire.others.filter { ![.parish, .utility].contains($0.sector) }
        }
        let parishes = shire.others.filter { $0.sector == .parish }
        let rest = dice.shuffled(shire.others.filter { $0.sector != .parish })
        let count =
            band == .major
            ? dice.roll(6...9) : band == .moderate ? dice.roll(4...6) : dice.roll(2...3)
        return Array(rest.prefix(count))
            + (number % 5 == 0 ? Array(dice.shuffled(parishes).prefix(1)) : [])
    }

    /// The chair, the lead officer and where the public finds them.
    private mutating func settle(_ began: Day, _ shire: Shire, _ diary: inout Diary) {
        let chairs = partners.first?.key ?? Neighbour.council
        let isCouncil = number % 3 == 0
        if usually(93) {
            diary.note(
                "fill-office", on: began, late: lateness(), after: known,
                [
                    "of": "\(subject)", "office": "chair", "rank": "chair",
                    "appointed-by": .maybe(
                        usually(85)
                            ? (isCouncil ? Neighbour.council : chairs) : nil),
                    "until": does() ? .day(shire.end.adding(months: 18)) : nil,
                ])
        }
        let officer = shire.cast.officers[number % shire.cast.officers.count]
        let filled = diary.note(
            "fill-office", on: began, after: known,
            [
                "of": "involvement:\(part)", "office": "leadOfficer", "person": "\(officer.key)",
                "rank": "officer",
            ])
        if does() {
            diary.note(
                "publish-contact", on: filled, late: 0, after: filled,
                [
                    "involvement": "\(part)", "office": "leadOfficer", "person": "\(officer.key)",
                    "address": "The council’s page on partnerships (made up)",
                ])
        }
        diary.note(
            "assign-committee", on: filled,
            ["involvement": "\(part)", "committee": "\(Neighbour.scrutiny)"])
        if number == 1 { adopt(after: filled, &diary) }
    }

    /// The county's own partnership says of itself how it works.
    private func adopt(after floor: Day, _ diary: inout Diary) {
        diary.note(
            "adopt-framework", on: floor, after: floor,
            [
                "adoption": "hampshire-partnership", "framework": "hampshire-partnership",
                "sha256": .file(of: "hampshire-partnership"), "party": "\(subject)",
                "from": .day(floor), "keeps": ["member", "chair", "held", "decision", "summary"],
            ])
    }
}
