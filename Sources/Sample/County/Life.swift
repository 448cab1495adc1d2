import Almanac
import Governance

/// One partnership of a made-up county, from its beginning to the end of the history or its own.
struct Life: Sendable {
    /// Its number, from 1.
    let number: Int
    let key: String
    let name: String
    let kind: PartnershipKind
    let band: Band
    let theme: String
    let manner: Manner
    let fate: Fate
    var dice: Dice
    /// The bodies around its table besides the county council.
    var partners: [Neighbour] = []
    /// The county council's seats, each with whoever was last appointed to it.
    var seats: [(key: String, holder: Cast.Person?)] = []
    /// Who leads for the county council, and who speaks for the opposition.
    var lead: Cast.Person?
    var opposition: Cast.Person?
    /// The day on which the last of what it stands on was entered.
    var known = Day.first
    var meetings = 0
    var promises = 0
    /// The last meeting held, whose minutes are to be confirmed at the next.
    var unconfirmed: (key: String, known: Day)?
    /// What it is to bring about, each with the target it is measured by, if it has one.
    var objectives: [(key: String, target: String?)] = []
    var aims = 0
    var risks: [String] = []
    /// Promises of which nobody ever hears again.
    var open: [(key: String, made: Day)] = []
    /// The area that it serves.
    var area = "shire"
    /// The others about the same, and the day on which that was gone into.
    var twins: [Twin] = []
    var considered = Day.first
    /// The year of the history in which the council is found in it, and whether it was only now.
    var joined: Int?
    var isNew = true
    /// The day on which the asking for approval was entered, where the council had promised by
    /// then how it would ask.
    var sought: Day?
    /// The seats that passed from one body to another, by the body that has them now.
    var passed: [String: String] = [:]
    /// How often each seat was found another holder, by its key.
    var remits: [String: String] = [:]
    var over = false

    /// What becomes of a partnership beside its daily business.
    enum Fate: Sendable, Equatable {
        case goesOn
        /// The county council looks into it in this year of the history, and joins.
        case begins(year: Int)
        /// The county council looked into it, and declined.
        case declined
        /// It is wound up in this year, after a call-in.
        case windsUp(year: Int)
        /// A partner withdraws in this year; whether the review that follows is held.
        case loses(year: Int, reviewed: Bool)
    }

    /// The county council's part in it.
    var part: String { "council-in-\(number)" }

    var subject: String { "partnership:\(key)" }

    /// How often it meets in a year.
    var pace: Int {
        switch band {
        case .major: 4
        case .moderate: number % 3 == 0 ? 3 : 4
        case .limited: 2
        }
    }

    /// Whether a thing is done that is owed.
    mutating func does() -> Bool { dice.chance(manner.upkeep) }

    /// Whether what is done so many times in a hundred is done; the exemplary always do it.
    mutating func usually(_ percent: Int) -> Bool { manner.isExemplary || dice.chance(percent) }

    /// By how many days something is entered late: mostly by none.
    mutating func lateness() -> Int {
        guard dice.chance(manner.lateEntry) else { return 0 }
        return dice.chance(70) ? dice.roll(1...12) : dice.roll(13...60)
    }

    /// Goes through a year of the history, counted from 0.
    mutating func live(_ year: Int, in shire: Shire, _ diary: inout Diary) {
        guard !over else { return }
        if year == 0 || fate == .begins(year: year) {
            guard begin(in: year, shire, &diary) else { return }
        }
        guard !seats.isEmpty else { return }
        appoint(in: year, shire, &diary)
        keepUp(year, shire, &diary)
        for turn in 0..<pace {
            let month = 12 * turn / pace
            let day = shire.start(ofYear: year).adding(months: month)
                .adding(days: 24 + dice.roll(0...30)).workday
            if let last = lastDay(in: year, shire), day >= last { continue }
            meet(on: day, shire, &diary)
        }
        change(in: year, shire, &diary)
    }

    /// The day on which it is wound up, if that is in this year.
    func lastDay(in year: Int, _ shire: Shire) -> Day? {
        guard fate == .windsUp(year: year) else { return nil }
        return shire.start(ofYear: year).adding(days: 250).workday
    }
}
