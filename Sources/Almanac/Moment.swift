/// One instant, the same everywhere, to the microsecond.
///
/// Entries are recorded at moments; duties are judged by days. The day and the time a person in
/// the United Kingdom would have given it are asked of the moment, so that nobody has to
/// remember when the clocks change.
///
/// Moments run from the first to the last instant of the days `Day.first` to `Day.last`; a number
/// outside stops at the nearest. Leap seconds are not counted, as in POSIX.
public struct Moment: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01T00:00Z, negative before it.
    public let microseconds: Int64

    private static let first: Int64 = -62_135_596_800_000_000
    private static let last: Int64 = 253_402_300_799_999_999

    /// Makes the moment so many microseconds after 1970-01-01T00:00Z, or the nearest there is.
    public init(microseconds: Int64) {
        self.microseconds = min(max(microseconds, Moment.first), Moment.last)
    }

    /// Makes the moment at a time of day in Greenwich.
    ///
    /// - Parameter microsecond: microseconds into the second, 0 to 999,999.
    public init(utcDay: Day, _ time: ClockTime, microsecond: Int = 0) {
        self.init(utcDay: utcDay, second: time.secondOfDay, microsecond: microsecond)
    }

    /// Makes the moment so many seconds after a day begins in Greenwich.
    init(utcDay: Day, second: Int, microsecond: Int = 0) {
        let seconds = Int64((utcDay.number + Moment.epoch) * 86_400 + second)
        self.init(microseconds: seconds * 1_000_000 + Int64(microsecond))
    }

    /// Days from 1 January 1970 to 1 January 2000.
    private static let epoch = 10_957

    /// Whole seconds since 1970-01-01T00:00Z, rounded towards the past.
    var seconds: Int {
        Int((microseconds - Int64(microsecond)) / 1_000_000)
    }

    /// Microseconds into the second, 0 to 999,999.
    var microsecond: Int {
        let rest = Int(microseconds % 1_000_000)
        return rest < 0 ? rest + 1_000_000 : rest
    }

    /// The calendar day of a second since 1970 on a clock that shows the time of Greenwich.
    static func day(ofSecond second: Int) -> Day {
        let (days, rest) = second.quotientAndRemainder(dividingBy: 86_400)
        return Day(number: (rest < 0 ? days - 1 : days) - epoch)
    }

    /// The calendar day in Greenwich.
    public var utcDay: Day { Moment.day(ofSecond: seconds) }

    /// Whether one moment comes before another.
    public static func < (one: Moment, other: Moment) -> Bool {
        one.microseconds < other.microseconds
    }
}

extension Moment: CustomStringConvertible {
    /// Reads a moment in the form `2014-03-12T09:00:00.000000Z`, or nothing.
    ///
    /// The fraction is six digits or absent; the zone is `Z`; there is no 24:00 and no second 60.
    public init?(_ text: some StringProtocol) {
        var bytes = Bytes(text)
        guard let day = try? bytes.day(), bytes.take("T"),
            let hour = bytes.digits(2), bytes.take(":"), let minute = bytes.digits(2),
            bytes.take(":"), let second = bytes.digits(2),
            let time = ClockTime(hour: hour, minute: minute, second: second)
        else { return nil }
        var fraction = 0
        if bytes.take(".") {
            guard let digits = bytes.digits(6) else { return nil }
            fraction = digits
        }
        guard bytes.take("Z"), bytes.isAtEnd else { return nil }
        self.init(utcDay: day, time, microsecond: fraction)
    }

    /// The moment in UTC with six digits of fraction: `2014-03-12T09:00:00.000000Z`.
    public var description: String {
        let time = ClockTime(secondOfDay: seconds)
        var ink = Ink()
        ink.write(utcDay)
        ink.write("T")
        ink.write(time.hour, width: 2)
        ink.write(":")
        ink.write(time.minute, width: 2)
        ink.write(":")
        ink.write(time.second, width: 2)
        ink.write(".")
        ink.write(microsecond, width: 6)
        ink.write("Z")
        return ink.text
    }
}
