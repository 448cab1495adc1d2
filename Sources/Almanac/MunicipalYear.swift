/// A council's own year, from one annual meeting to the next: "2013/14".
///
/// Committees, chairs and outside bodies are usually appointed at the annual meeting. In a year of
/// ordinary elections it is held within 21 days of the councillors' retirement, in others on a day
/// the council fixes in March, April or May (Local Government Act 1972, Schedule 12, paragraph 1);
/// a parish council's is in May too (paragraph 7). So by convention the year here begins on 1 May;
/// a council that begins its own on another day says so.
///
/// Years that begin on different days are different years even when they share a name.
public struct MunicipalYear: Hashable, Sendable {
    /// The calendar year in which it begins, 0 to 9999.
    private let year: Int
    private let month: Int
    private let dayOfMonth: Int

    private init(year: Int, month: Int, dayOfMonth: Int) {
        self.year = min(max(year, 0), 9999)
        self.month = month
        self.dayOfMonth = dayOfMonth
    }

    /// The municipal year a day belongs to, beginning on 1 May.
    public init(containing day: Day) {
        self.init(containing: day, beginningMonth: 5, dayOfMonth: 1)
    }

    /// The municipal year a day belongs to, for a council that begins it on another day.
    ///
    /// A month outside 1 to 12 or a day outside 1 to 28 becomes the nearest of them, so that
    /// every year has that day.
    public init(containing day: Day, beginningMonth: Int, dayOfMonth: Int) {
        let month = min(max(beginningMonth, 1), 12)
        let dayOfMonth = min(max(dayOfMonth, 1), 28)
        let civil = Civil(day.number)
        let hasBegun = (civil.month, civil.day) >= (month, dayOfMonth)
        self.init(
            year: hasBegun ? civil.year : civil.year - 1, month: month, dayOfMonth: dayOfMonth)
    }

    /// Its first day: 1 May, unless the council begins it on another.
    public var first: Day { Day(year: year, month: month, day: dayOfMonth) ?? .first }

    /// Its last day, the day before the next one begins.
    public var last: Day {
        Day(year: year + 1, month: month, day: dayOfMonth)?.adding(days: -1) ?? .last
    }

    /// The year after it; the last there is has itself.
    public var next: MunicipalYear {
        MunicipalYear(year: year + 1, month: month, dayOfMonth: dayOfMonth)
    }

    /// The year before it; the first there is has itself.
    public var previous: MunicipalYear {
        MunicipalYear(year: year - 1, month: month, dayOfMonth: dayOfMonth)
    }
}

extension MunicipalYear: Comparable {
    /// Whether one year begins before another.
    public static func < (one: MunicipalYear, other: MunicipalYear) -> Bool {
        (one.year, one.month, one.dayOfMonth) < (other.year, other.month, other.dayOfMonth)
    }
}

extension MunicipalYear: CustomStringConvertible {
    /// The two calendar years it touches: `2013/14`, `1999/00`.
    public var description: String {
        "\(padded(year, 4))/\(padded((year + 1) % 100, 2))"
    }
}
