/// The bank holidays of one year in one part of the United Kingdom, by rule and proclamation.
///
/// The rules are those of the Banking and Financial Dealings Act 1971, Schedule 1, with the days
/// proclaimed every year: New Year's Day (since 1974) and the first Monday in May (since 1978) in
/// England, Wales and Northern Ireland, Boxing Day (since 1974) and the last Monday in May (since
/// 1978) in Scotland, 12 July in Northern Ireland, and a weekday for each that falls at a weekend.
/// Good Friday and Christmas Day are holidays by custom. St Andrew's Day is Scotland's by the St
/// Andrew's Day Bank Holiday (Scotland) Act 2007.
struct HolidayYear {
    let year: Int
    let part: Jurisdiction
    private(set) var holidays: [Holiday] = []

    init(_ year: Int, in part: Jurisdiction) {
        self.year = year
        self.part = part
        addNewYear()
        addEaster()
        addMondays()
        addDaysOfItsOwn()
        addPair(month: 12, day: 25, "Christmas Day", "Boxing Day")
        proclaim()
        holidays.sort { $0.day < $1.day }
    }

    private mutating func addNewYear() {
        if part == .scotland {
            addPair(month: 1, day: 1, "New Year's Day", "2nd January")
        } else {
            addOne(month: 1, day: 1, "New Year's Day")
        }
    }

    private mutating func addEaster() {
        guard let easter = Day.easter(in: year) else { return }
        add("Good Friday", on: easter.adding(days: -2))
        if part != .scotland { add("Easter Monday", on: easter.adding(days: 1)) }
    }

    private mutating func addMondays() {
        add("Early May bank holiday", on: monday(onOrAfter: 1, month: 5))
        add("Spring bank holiday", on: monday(onOrAfter: 25, month: 5))
        add("Summer bank holiday", on: monday(onOrAfter: part == .scotland ? 1 : 25, month: 8))
    }

    private mutating func addDaysOfItsOwn() {
        switch part {
        case .englandAndWales: break
        case .scotland:
            if year >= 2007 { addOne(month: 11, day: 30, "St Andrew's Day") }
        case .northernIreland:
            addOne(month: 3, day: 17, "St Patrick's Day")
            addOne(month: 7, day: 12, "Battle of the Boyne (Orangemen's Day)")
        }
    }

    private mutating func proclaim() {
        for proclaimed in Proclamation.of(year, in: part) {
            if let instead = proclaimed.instead { holidays.removeAll { $0.day == instead } }
            add(proclaimed.name, on: proclaimed.day, isSubstitute: proclaimed.isSubstitute)
        }
    }

    /// Adds a day, or the Monday after it when it falls at a weekend.
    private mutating func addOne(month: Int, day: Int, _ name: String) {
        guard let day = Day(year: year, month: month, day: day) else { return }
        switch day.weekday {
        case .saturday: add(name, on: day.adding(days: 2), isSubstitute: true)
        case .sunday: add(name, on: day.adding(days: 1), isSubstitute: true)
        default: add(name, on: day)
        }
    }

    /// Adds a day and the next, each on the first free weekday when it falls at a weekend.
    private mutating func addPair(month: Int, day: Int, _ name: String, _ next: String) {
        guard let day = Day(year: year, month: month, day: day) else { return }
        switch day.weekday {
        case .friday:
            add(name, on: day)
            add(next, on: day.adding(days: 3), isSubstitute: true)
        case .saturday:
            add(name, on: day.adding(days: 2), isSubstitute: true)
            add(next, on: day.adding(days: 3), isSubstitute: true)
        case .sunday:
            add(next, on: day.adding(days: 1))
            add(name, on: day.adding(days: 2), isSubstitute: true)
        default:
            add(name, on: day)
            add(next, on: day.adding(days: 1))
        }
    }

    private mutating func add(_ name: String, on day: Day, isSubstitute: Bool = false) {
        let isProjected = year > HolidayCalendar.lastProclaimedYear
        holidays.append(
            Holiday(day: day, name: name, isSubstitute: isSubstitute, isProjected: isProjected))
    }

    /// The first Monday of a month not before a day of it.
    private func monday(onOrAfter day: Int, month: Int) -> Day {
        let start = Day(number: Civil.number(year: year, month: month, day: day))
        return start.adding(days: (8 - start.weekday.rawValue) % 7)
    }
}
