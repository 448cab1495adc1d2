import Almanac
import Governance

/// What every part of a made-up county knows of the whole.
struct Shire: Sendable {
    let name: String
    let from: Day
    let years: Int
    let cast: Cast
    /// The council and what sits under it.
    let council: [Neighbour]
    /// Who may sit at a table.
    let others: [Neighbour]
    /// The day on which the first two districts become one council; `nil` in a short history.
    let reorganised: Day?
    /// What the council that follows them is called.
    let successorName: String
    /// What the city council is called from the second year on.
    let newCityName: String
    /// The ids of the duties that an answer excuses, of what approvals are asked.
    let answerable: [String]

    static let themes = [
        "children", "health", "safety", "environment", "skills", "housing", "transport",
        "culture", "older-people", "rural-life", "digital", "flooding",
    ]

    init(of county: County, answerable: [String]) {
        let (from, years, partnerships) = (county.from, county.years, county.partnerships)
        var dice = Dice(seed: county.seed)
        var naming = Naming(&dice)
        name = Naming.shire(&dice)
        council = Neighbour.council(of: name)
        others = Neighbour.others(of: name, size: partnerships, &naming)
        successorName = "\(naming.place()) Borough Council"
        newCityName = "\(naming.place()) City Council"
        self.answerable = answerable
        cast = Cast(&dice, &naming, size: partnerships, from: from, years: years)
        self.from = from
        self.years = years
        let april = Day(year: from.adding(months: 12 * (years - 1)).year, month: 4, day: 1)
        reorganised = years >= 2 ? april.map { $0 > from ? $0 : $0.adding(months: 12) } : nil
    }

    /// The first day of a year of the history, counted from 0.
    func start(ofYear year: Int) -> Day { from.adding(months: 12 * year) }

    /// The day on which the council adopts its frameworks.
    var adopted: Day { from.adding(days: 75).workday }

    /// The first day after the history.
    var end: Day { start(ofYear: years) }

    /// Whether a body is one of the two districts that become one.
    func merges(_ body: String) -> Bool { body == "district-1" || body == "district-2" }

    /// The body that stands for another on a day.
    func standing(_ body: String, on day: Day) -> String {
        guard let reorganised, day >= reorganised, merges(body) else { return body }
        return Neighbour.successor
    }

    /// The meetings of the executive, one a quarter.
    func executive(ofYear year: Int, quarter: Int) -> (key: String, day: Day, called: Day) {
        let day = start(ofYear: year).adding(months: 3 * quarter).adding(days: 75).workday
        return ("executive-\(year + 1)-\(quarter + 1)", day, day.adding(days: -42).workday)
    }

    /// The yearly meeting of the scrutiny committee at which lead members report.
    func scrutiny(ofYear year: Int) -> (key: String, day: Day, called: Day) {
        let day = start(ofYear: year).adding(days: 330).workday
        return ("scrutiny-\(year + 1)", day, day.adding(days: -40).workday)
    }
}
