/// A day left out of a count.
public struct Skipped: Hashable, Sendable {
    /// The day.
    public let day: Day

    /// Why: "Saturday", "Good Friday", "Early May bank holiday (projected)", "Easter break".
    public let because: String

    /// Makes a day left out for a reason.
    public init(day: Day, because: String) {
        self.day = day
        self.because = because
    }
}
