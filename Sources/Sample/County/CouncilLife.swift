import Almanac
import Governance

/// What the county council does as a whole: its people, its committees, what it adopts.
struct CouncilLife: Sendable {
    var dice: Dice
    var versions = 0

    init(seed: UInt64) {
        dice = Dice(seed: seed, stream: -1)
    }

    mutating func live(_ year: Int, in shire: Shire, _ diary: inout Diary) {
        if year == 0 { found(shire, &diary) }
        comeAndGo(year, in: shire, &diary)
        if year == 0 { adopt(shire, &diary) }
        keepHouse(year, in: shire, &diary)
        for quarter in 0..<4 { sit(shire.executive(ofYear: year, quarter: quarter), &diary) }
        sit(shire.scrutiny(ofYear: year), convener: Neighbour.scrutiny, &diary)
        lookBack(year, in: shire, &diary)
        talk(year, in: shire, &diary)
        if let day = shire.reorganised, day >= shire.start(ofYear: year),
            day < shire.start(ofYear: year + 1)
        {
            reorganise(on: day, in: shire, &diary)
        }
    }

    /// For how long records are kept.
    private func keep(_ shire: Shire, _ diary: inout Diary) {
        for (records, years) in [
            (RetainedKind.minutes, 6), (.backgroundPapers, 4), (.complaints, 6),
        ] {
            diary.enter(
                "set-retention", on: shire.from,
                [
                    "place": "county", "records": .word(records), "years": .number(years),
                    "basis": "The council’s schedule of records (made up)",
                ])
        }
    }

    private func found(_ shire: Shire, _ diary: inout Diary) {
        diary.enter(
            "found-place", on: shire.from,
            [
                "place": "\(County.key)", "title": "\(shire.name) (made up)",
                "nation": "england-and-wales", "provenance": "madeUp",
                "founder": "The keeper of the sample (made up)",
            ])
        diary.enter(
            "cite-source", on: shire.from,
            ["source": "old-register", "citation": "The council’s old register (made up)"])
        diary.enter(
            "cite-source", on: shire.from,
            ["source": "minute-books", "citation": "Minute books of the partnerships (made up)"])
        for body in shire.council + shire.others { establish(body, of: shire, &diary) }
        diary.enter(
            "set-bands", on: shire.from, ["place": "county", "moderate": "18", "major": "32"])
        for (criterion, weight) in Self.criteria {
            diary.enter(
                "set-weight", on: shire.from,
                ["place": "county", "criterion": "\(criterion)", "weight": .number(weight)])
        }
        keep(shire, &diary)
        for (stage, days) in [(1, 10), (2, 20)] {
            diary.note(
                "set-stage", on: diary.begins,
                ["of": "place:county", "stage": .number(stage), "days": .number(days)])
        }
        diary.note(
            "map-matrix", on: diary.begins,
            [
                "body": "fire-and-rescue", "likelihoods": ["1", "2", "2", "3", "4"],
                "impacts": ["1", "2", "3", "3", "4"],
            ])
        for officer in shire.cast.officers { enter(officer, &diary) }
        for member in shire.cast.councillors where member.from == shire.from {
            enter(member, &diary)
        }
        diary.enter("open-place", on: shire.from.adding(days: 70), ["place": "county"])
    }

    /// The criteria by which significance is scored, each with its weight.
    static let criteria = [
        ("statutory-duty", 3), ("corporate-priorities", 3), ("council-money", 3),
        ("officer-and-member-time", 1), ("decisions-bind", 3), ("reputation", 2),
        ("effect-on-residents", 2), ("complexity", 1),
    ]

    private func establish(_ body: Neighbour, of shire: Shire, _ diary: inout Diary) {
        diary.note(
            "establish-body", on: Day(year: 1974, month: 4, day: 1) ?? shire.from,
            [
                "body": "\(body.key)", "name": "\(body.name)", "sector": .word(body.sector),
                "area": body.sector == .parish ? "parishes" : "shire",
                "parent": .maybe(body.parent), "regime": .word(body.regime),
            ])
    }

    private func enter(_ person: Cast.Person, _ diary: inout Diary) {
        diary.enter(
            "enter-person", on: person.from,
            ["person": "\(person.key)", "name": "\(person.name)"])
    }

    private func comeAndGo(_ year: Int, in shire: Shire, _ diary: inout Diary) {
        let (start, next) = (shire.start(ofYear: year), shire.start(ofYear: year + 1))
        for member in shire.cast.councillors {
            if member.from > start, member.from <= next { enter(member, &diary) }
            if let leaves = member.leaves, leaves >= start, leaves < next {
                diary.note("person-leaves", on: leaves, ["person": "\(member.key)"])
            }
        }
    }

    private func reorganise(on day: Day, in shire: Shire, _ diary: inout Diary) {
        let before = day.adding(days: -20).workday
        let founded = diary.note(
            "establish-body", on: before,
            [
                "body": "\(Neighbour.successor)", "name": "\(shire.successorName)",
                "sector": .word(Sector.unitary), "area": "shire",
                "regime": .word(LegalRegime.councilCommittee), "predecessor": "district-1",
            ])
        for body in ["district-1", "district-2"] {
            diary.note(
                "succeed-body", on: day, late: 1, after: founded,
                ["body": "\(body)", "successor": "\(Neighbour.successor)"])
        }
    }
}
