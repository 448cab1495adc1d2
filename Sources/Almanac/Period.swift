/// A stretch of the calendar in which something is owed once, or may happen so often.
public enum Period: String, Hashable, Sendable, CaseIterable {
    /// 1 January to 31 December.
    case calendarYear
    /// 1 May to 30 April by convention: see `MunicipalYear`.
    case municipalYear
    /// 1 April to 31 March, the year of a council's accounts.
    case financialYear
    /// Three months from the first of January, April, July or October.
    case quarter
    /// A calendar month.
    case month

    /// The days of the one period that a day belongs to.
    ///
    /// At either end of the supported years a period is cut short there.
    public func range(containing day: Day) -> ClosedRange<Day> {
        let civil = Civil(day.number)
        switch self {
        case .calendarYear:
            return months(12, from: 1, year: civil.year)
        case .municipalYear:
            let year = MunicipalYear(containing: day)
            return year.first...year.last
        case .financialYear:
            return months(12, from: 4, year: civil.month >= 4 ? civil.year : civil.year - 1)
        case .quarter:
            return months(3, from: (civil.month - 1) / 3 * 3 + 1, year: civil.year)
        case .month:
            return months(1, from: civil.month, year: civil.year)
        }
    }

    /// The period after one; after the last there is, that one again.
    public func next(after range: ClosedRange<Day>) -> ClosedRange<Day> {
        self.range(containing: range.upperBound.adding(days: 1))
    }

    /// What a period is called: "2013", "2013/14", "April to June 2014", "March 2014".
    ///
    /// It is the name of the period in which the range begins.
    public func title(of range: ClosedRange<Day>) -> String {
        let first = Civil(range.lowerBound.number)
        switch self {
        case .calendarYear:
            return "\(first.year)"
        case .municipalYear:
            return MunicipalYear(containing: range.lowerBound).description
        case .financialYear:
            let first = range.lowerBound
            return MunicipalYear(containing: first, beginningMonth: 4, dayOfMonth: 1).description
        case .quarter:
            let month = (first.month - 1) / 3 * 3 + 1
            return "\(Month.name(month)) to \(Month.name(month + 2)) \(first.year)"
        case .month:
            return "\(Month.name(first.month)) \(first.year)"
        }
    }

    /// So many whole months from the first of one, within the supported years.
    private func months(_ count: Int, from month: Int, year: Int) -> ClosedRange<Day> {
        let first = Day(number: Civil.number(year: max(year, 1), month: month, day: 1))
        guard year > 0 else { return Day.first...first.adding(days: -1) }
        let next = first.adding(months: count)
        return first...(next == .last ? .last : next.adding(days: -1))
    }
}
