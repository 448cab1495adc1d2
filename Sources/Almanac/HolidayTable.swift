/// The bank holidays of every year that is known, worked out once and looked up by day.
///
/// One bit a day, because an assessment asks of millions of days whether they are holidays.
final class HolidayTable: Sendable {
    /// The years it holds: the present rules are those of 1978 onwards.
    static let years = 1978...2100

    /// Every holiday, in order of days.
    let holidays: [Holiday]
    private let bits: [UInt64]
    private let first: Int
    private let count: Int

    private init(_ holidays: [Holiday]) {
        first = Civil.number(year: Self.years.lowerBound, month: 1, day: 1)
        count = Civil.number(year: Self.years.upperBound + 1, month: 1, day: 1) - first
        var bits = [UInt64](repeating: 0, count: count / 64 + 1)
        for holiday in holidays {
            let offset = holiday.day.number - first
            bits[offset / 64] |= 1 << UInt64(offset % 64)
        }
        self.bits = bits
        self.holidays = holidays
    }

    /// Whether a day is a holiday; no day outside the years held is.
    func contains(_ day: Day) -> Bool {
        let offset = day.number - first
        guard offset >= 0, offset < count else { return false }
        return bits[offset >> 6] >> UInt64(offset & 63) & 1 == 1
    }

    /// The holiday kept on a day.
    func holiday(on day: Day) -> Holiday? {
        contains(day) ? holidays[index(of: day)] : nil
    }

    /// The holidays of a year, in order of days.
    func holidays(in year: Int) -> ArraySlice<Holiday> {
        guard Self.years.contains(year) else { return [] }
        let from = Day(number: Civil.number(year: year, month: 1, day: 1))
        let to = Day(number: Civil.number(year: year + 1, month: 1, day: 1))
        return holidays[index(of: from)..<index(of: to)]
    }

    /// Where the first holiday on or after a day stands in the list.
    private func index(of day: Day) -> Int {
        var (low, high) = (0, holidays.count)
        while low < high {
            let middle = (low + high) / 2
            if holidays[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension HolidayTable {
    /// The table of one part, or of the days that are a holiday in any.
    static func of(_ part: Jurisdiction?) -> HolidayTable {
        switch part {
        case .englandAndWales: englandAndWales
        case .scotland: scotland
        case .northernIreland: northernIreland
        case nil: unitedKingdom
        }
    }

    private static let englandAndWales = HolidayTable(holidays(of: .englandAndWales))
    private static let scotland = HolidayTable(holidays(of: .scotland))
    private static let northernIreland = HolidayTable(holidays(of: .northernIreland))

    private static let unitedKingdom: HolidayTable = {
        var holidays = englandAndWales.holidays
        for part in [Jurisdiction.scotland, .northernIreland] {
            let known = Set(holidays.map(\.day))
            let others = of(part).holidays.filter { !known.contains($0.day) }
            holidays += others.map { $0.named("\($0.name) (\(part.name))") }
        }
        return HolidayTable(holidays.sorted { $0.day < $1.day })
    }()

    private static func holidays(of part: Jurisdiction) -> [Holiday] {
        years.flatMap { HolidayYear($0, in: part).holidays }
    }
}

extension Holiday {
    /// The same holiday under another name.
    fileprivate func named(_ name: String) -> Holiday {
        Holiday(day: day, name: name, isSubstitute: isSubstitute, isProjected: isProjected)
    }
}
