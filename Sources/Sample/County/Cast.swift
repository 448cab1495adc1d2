import Almanac

/// The people of a made-up county council: councillors, who come and go, and officers.
struct Cast: Sendable {
    struct Person: Sendable {
        let key: String
        let name: String
        /// The first day on which they can be appointed.
        let from: Day
        var leaves: Day?

        func serves(on day: Day) -> Bool {
            from <= day && leaves.map { day < $0 } ?? true
        }
    }

    private(set) var councillors: [Person] = []
    let officers: [Person]
    /// Whoever speaks for the opposition: these few, as long as they serve.
    private(set) var opposition: [Person] = []
    /// What the first councillor is called from the second year on.
    let newName: String

    init(_ dice: inout Dice, _ naming: inout Naming, size: Int, from: Day, years: Int) {
        officers = (1...min(40, 8 + size / 6)).map {
            Person(key: "officer-\($0)", name: naming.person(), from: from)
        }
        newName = naming.person("Councillor ")
        for number in 1...min(80, 16 + size / 2) {
            councillors.append(
                Person(
                    key: "member-\(number)", name: naming.person("Councillor "), from: from))
        }
        opposition = Array(councillors.suffix(4))
        for year in 0...years {
            let start = from.adding(months: 12 * year)
            let going = dice.roll(0...(min(12, councillors.count) - 1))
            let leaves = start.adding(days: dice.roll(120...260)).workday
            if councillors[going].leaves == nil { councillors[going].leaves = leaves }
            let joins = start.nextMay(21)
            councillors.insert(
                Person(
                    key: "member-\(councillors.count + 1)", name: naming.person("Councillor "),
                    from: joins), at: 0)
        }
    }

    /// Who can be appointed on a day.
    func serving(on day: Day) -> [Person] {
        councillors.filter { $0.serves(on: day) }
    }
}

extension Day {
    /// The next such day of May from this day on, or the working day after.
    func nextMay(_ number: Int) -> Day {
        let here = Day(year: year, month: 5, day: number) ?? self
        let next = here >= self ? here : Day(year: year + 1, month: 5, day: number) ?? self
        return next.workday
    }
}
