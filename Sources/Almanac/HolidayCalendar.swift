/// The bank holidays that hold in one place: those of its part of the country, with its own edits.
///
/// Worked out from the rules and the proclaimed exceptions from 1978, the year of the last change
/// to the rules in England and Wales, to 2100. For 2012 to 2028 it agrees with GOV.UK's list day
/// by day; before 2012 it is the rules and the exceptions we could support, and substitute days in
/// Scotland and Northern Ireland have not been checked one by one; after `lastProclaimedYear` each
/// is marked projected. Outside those years there are no holidays, only weekends: ask
/// `covers(_:)`.
///
/// A holiday can be proclaimed at short notice, as that of 19 September 2022 was, so a place adds
/// and removes days itself.
public struct HolidayCalendar: Hashable, Sendable {
    /// The last year whose holidays GOV.UK has listed; later ones are projected from the rules.
    public static let lastProclaimedYear = 2028

    /// The part of the country, or `nil` for days that are a holiday in any part.
    public let jurisdiction: Jurisdiction?

    /// What the place has changed, in order of days.
    private var edits: [Edit] = []
    private let table: HolidayTable

    private struct Edit: Hashable {
        let day: Day
        /// The holiday added; `nil` where one is removed.
        let name: String?
    }

    private init(part: Jurisdiction?) {
        jurisdiction = part
        table = HolidayTable.of(part)
    }

    /// Makes the calendar of a part of the country, with no edits.
    public init(_ jurisdiction: Jurisdiction) {
        self.init(part: jurisdiction)
    }

    /// The calendar of the days that are a holiday in any part of the United Kingdom.
    ///
    /// It is the one that time to answer a request for information is counted by (Freedom of
    /// Information Act 2000, section 10(6)). A day England and Wales do not keep names the part
    /// that does: "St Andrew's Day (Scotland)".
    public static func unitedKingdom() -> HolidayCalendar {
        HolidayCalendar(part: nil)
    }

    /// The same edits upon the days that are a holiday in any part of the United Kingdom.
    var widened: HolidayCalendar {
        guard jurisdiction != nil else { return self }
        var calendar = HolidayCalendar(part: nil)
        calendar.edits = edits
        return calendar
    }

    /// Whether two calendars are of the same part with the same edits.
    public static func == (one: HolidayCalendar, other: HolidayCalendar) -> Bool {
        one.jurisdiction == other.jurisdiction && one.edits == other.edits
    }

    /// Hashes the part and the edits.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(jurisdiction)
        hasher.combine(edits)
    }
}

extension HolidayCalendar {
    /// Adds a holiday, or renames the one already on that day.
    ///
    /// For a day proclaimed since this was released, in any year. A day on which only the council's
    /// own offices close is not a bank holiday, and adding it would make every count too generous.
    public mutating func add(_ name: String, on day: Day) {
        edit(Edit(day: day, name: name))
    }

    /// Removes the holiday on a day, whether from the rules or added; without one, does nothing.
    public mutating func remove(_ day: Day) {
        edit(Edit(day: day, name: nil))
        // An edit that changes nothing is not kept, so that calendars that agree are equal.
        if !table.contains(day) { edits.removeAll { $0.day == day } }
    }

    private mutating func edit(_ edit: Edit) {
        edits.removeAll { $0.day == edit.day }
        edits.insert(edit, at: edits.firstIndex { $0.day > edit.day } ?? edits.endIndex)
    }

    /// The holiday kept on a day.
    public func holiday(on day: Day) -> Holiday? {
        guard let index = edit(on: day) else { return table.holiday(on: day) }
        return edits[index].name.map { Holiday(day: day, name: $0) }
    }

    /// The holidays of a year, in order of days.
    public func holidays(in year: Int) -> [Holiday] {
        let own = edits.filter { $0.day.year == year }
        let ruled = table.holidays(in: year).filter { edit(on: $0.day) == nil }
        let added = own.compactMap { edit in edit.name.map { Holiday(day: edit.day, name: $0) } }
        return (ruled + added).sorted { $0.day < $1.day }
    }

    /// Whether a day is a holiday.
    public func isHoliday(_ day: Day) -> Bool {
        guard let index = edit(on: day) else { return table.contains(day) }
        return edits[index].name != nil
    }

    /// Whether a day is neither a Saturday, a Sunday nor a holiday.
    public func isWorkingDay(_ day: Day) -> Bool {
        !day.weekday.isWeekend && !isHoliday(day)
    }

    /// The years whose holidays are known or projected: from 1978 to 2100.
    public static var years: ClosedRange<Int> { HolidayTable.years }

    /// Whether the holidays of that time are known: see `years`.
    public func covers(_ day: Day) -> Bool {
        HolidayTable.years.contains(day.year)
    }

    /// Where the edit of a day stands in the list.
    private func edit(on day: Day) -> Int? {
        if edits.isEmpty { return nil }
        var (low, high) = (0, edits.count)
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low < edits.count && edits[low].day == day ? low : nil
    }
}
