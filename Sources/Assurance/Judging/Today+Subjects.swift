import Almanac
import Governance

// What is asked of a subject on the day asked notes every timeline that answers.

extension Timeline {
    func fact(on today: Today) -> Fact<Value>? {
        today.note(self)
        return fact(on: today.day)
    }

    func value(on today: Today) -> Value? {
        today.note(self)
        return value(on: today.day)
    }

    func facts(by today: Today) -> [Fact<Value>] {
        today.note(self)
        return facts(by: today.day)
    }
}

extension Timeline where Value == OfficeHeld {
    func last(_ office: Office, on today: Today) -> Fact<OfficeHeld>? {
        today.note(self)
        return last(office, on: today.day)
    }
}

extension JoiningCase {
    func isDecided(on today: Today) -> Bool {
        today.note(decided)
        today.note(reopened)
        return isDecided(on: today.day)
    }
}

extension Body {
    func name(on today: Today) -> String {
        today.note(renamed)
        return name(on: today.day)
    }

    func successor(on today: Today) -> Body.Key? {
        today.note(succeeded)
        return successor(on: today.day)
    }
}

extension Seat {
    func holder(on today: Today) -> Fact<Holding>? {
        today.note(holding)
        return holder(on: today.day)
    }
}

extension Partnership {
    func themes(on today: Today) -> [Word] {
        today.note(described)
        return themes(on: today.day)
    }

    func area(on today: Today) -> Word? {
        today.note(described)
        return area(on: today.day)
    }

    func kind(on today: Today) -> PartnershipKind? {
        today.note(described)
        return kind(on: today.day)
    }
}

extension Involvement {
    func level(
        on today: Today
    ) -> (level: InvolvementLevel, reason: Kept?, entry: EntryNumber, since: When)? {
        today.note(changed)
        today.note(recorded)
        return level(on: today.day)
    }
}

extension Meeting {
    func day(on today: Today) -> When? {
        today.note(moved)
        return day(on: today.day)
    }

    func entries(forDayOn today: Today) -> [EntryNumber] {
        today.note(moved)
        return entries(forDayOn: today.day)
    }
}

extension Promise {
    func owner(on today: Today) -> SubjectRef? {
        today.note(passed)
        return owner(on: today.day)
    }

    func due(on today: Today) -> Day? {
        today.note(dated)
        return due(on: today.day)
    }
}

extension Record {
    func score(of risk: Risk, on today: Today) -> RiskScore? {
        today.note(risk.scores)
        let matrix = risk.scores.value(on: today.day)?.matrix
        if let matrices = matrix.flatMap({ bodies[$0]?.matrices }) { today.note(matrices) }
        return score(of: risk, on: today.day)
    }

    func tellsOfComplaints(about partnership: Partnership.Key, by today: Today) -> Bool {
        for complaint in complaints(about: partnership) { today.note(complaint.received) }
        return tellsOfComplaints(about: partnership, by: today.day)
    }
}
