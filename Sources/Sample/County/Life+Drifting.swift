import Almanac
import Governance

extension Life {
    /// The small changes of a year, each in a few partnerships: names, chairs, seats, levels.
    mutating func drift(in year: Int, _ shire: Shire, _ diary: inout Diary) {
        let day = shire.start(ofYear: year).adding(days: dice.roll(330...346)).workday
        guard day > known, day < shire.start(ofYear: year + 1).adding(days: -14) else { return }
        if turns(2, in: year) { rename(on: day, &diary) }
        if turns(3, in: year) { replaceChair(on: day, &diary) }
        if turns(5, in: year) { level(on: day, &diary) }
        if turns(7, in: year) { empty(on: day, shire, &diary) }
        if turns(8, in: year) { pass(on: day, shire, &diary) }
    }

    /// One partnership in twenty each year, never the same two years running.
    private func turns(_ lot: Int, in year: Int) -> Bool {
        number > 1 && (number + 7 * year) % 20 == lot % 20 && fate == .goesOn
    }

    private mutating func rename(on day: Day, _ diary: inout Diary) {
        diary.note(
            "rename-partnership", on: day, late: lateness(), after: known,
            ["partnership": "\(key)", "name": "New \(name)"])
        diary.note(
            "describe-partnership", on: day, late: 15, after: known,
            [
                "partnership": "\(key)", "themes": .list(themes), "area": "\(area)",
                "kind": .word(PartnershipKind.thematic),
            ])
    }

    private mutating func replaceChair(on day: Day, _ diary: inout Diary) {
        let vacated = diary.note(
            "vacate-office", on: day, late: lateness(), after: known,
            ["of": "\(subject)", "office": "chair"])
        diary.note(
            "fill-office", on: day.adding(days: dice.roll(0...80)).workday, after: vacated,
            [
                "of": "\(subject)", "office": "chair", "rank": "chair",
                "appointed-by": .maybe(partners.last?.key),
                "until": .day(day.adding(months: 36)),
            ])
        diary.note(
            "ask-for-review", on: day, late: 3, after: vacated,
            ["partnership": "\(key)", "trigger": "chairChanged"])
    }

    /// A partner takes less part in it than it did.
    private mutating func level(on day: Day, _ diary: inout Diary) {
        guard let partner = partners.last else { return }
        diary.note(
            "change-involvement", on: day, late: lateness(), after: known,
            [
                "involvement": .text(part(of: partner.key)), "level": "contributor",
                "reason": "It has fewer people to send",
            ])
    }

    /// Whoever sat there for a partner has gone, and somebody else comes some weeks later.
    private mutating func empty(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        guard let partner = partners.first(where: { !shire.merges($0.key) }) else { return }
        let vacated = diary.note(
            "vacate-seat", on: day, late: lateness(), after: known,
            ["seat": .text(seat(of: partner.key))])
        diary.note(
            "fill-seat", on: day.adding(days: dice.roll(20...90)).workday, after: vacated,
            [
                "seat": .text(seat(of: partner.key)), "rank": .word(partner.rank),
                "appointed-by": "\(partner.key)",
            ])
    }

    /// A partner leaves its seat to another body, which takes its place.
    private mutating func pass(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        let others = shire.others.filter { other in
            other.sector != .parish && !shire.merges(other.key) && passed[other.key] == nil
                && !partners.contains { $0.key == other.key }
        }
        let place = partners.lastIndex { !shire.merges($0.key) }
        guard partners.count > 1, let place, let heir = others.first else { return }
        let old = partners[place]
        let seat = seat(of: old.key)
        let joined = diary.note(
            "record-involvement", on: day, late: 1, after: known,
            [
                "involvement": .text(part(of: heir.key)), "body": "\(heir.key)",
                "partnership": "\(key)", "level": "fullPartner",
                "reason": "It does now what \(old.name) did",
            ])
        let handed = diary.note(
            "hand-over-seat", on: day, late: 1, after: joined,
            ["seat": "\(seat)", "to": "\(heir.key)"])
        diary.note(
            "end-involvement", on: day, late: 1, after: handed,
            [
                "involvement": .text(part(of: old.key)),
                "reason": "\(heir.name) does its part now", "withdrew": "no",
            ])
        passed[heir.key] = seat
        partners[place] = heir
        // What is noted from here on stands on the new part.
        known = max(known, handed)
    }
}
