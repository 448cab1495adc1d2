/// Why there is no such day: a text that is none, or a count that leads beyond all of them.
public enum DayProblem: Error, Hashable, Sendable {
    /// The text is not of the form `2014-03-12`.
    case notADay
    /// The year is 0000: years run from 0001 to 9999.
    case noSuchYear
    /// The month is 00 or more than 12.
    case noSuchMonth(Int)
    /// The month has no such day.
    case noSuchDay(Int, month: Int, year: Int)
    /// A count leads to before 1 January 0001.
    case beforeFirst(Day)
    /// A count leads to after 31 December 9999.
    case afterLast(Day)

    /// The problem as a sentence for the person who typed it, without a full stop.
    public var sentence: String {
        switch self {
        case .notADay:
            "expected a day such as 2014-03-12"
        case .noSuchYear:
            "year 0000 does not exist: years run from 0001 to 9999"
        case .noSuchMonth(let month):
            "month \(padded(month, 2)) does not exist: months run from 01 to 12"
        case .noSuchDay(let day, let month, let year):
            "\(day) \(Month.name(month)) \(year) does not exist: "
                + "\(Month.name(month)) \(year) has \(Day.daysInMonth(month, year: year)) days"
        case .beforeFirst(let day):
            "so many before \(day.inWords) lead to before \(Day.first), the first day there is here"
        case .afterLast(let day):
            "so many after \(day.inWords) lead to after \(Day.last), the last day there is here"
        }
    }
}

extension DayProblem: CustomStringConvertible {
    /// The same as `sentence`.
    public var description: String { sentence }
}
