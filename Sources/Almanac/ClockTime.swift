/// A time of day on a clock on the wall, to the second, with no day and no place.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Seconds since midnight by the clock, 0 to 86,399.
    public let secondOfDay: Int

    /// The hour, 0 to 23.
    public var hour: Int { secondOfDay / 3600 }

    /// The minute, 0 to 59.
    public var minute: Int { secondOfDay / 60 % 60 }

    /// The second, 0 to 59.
    public var second: Int { secondOfDay % 60 }

    /// Makes a time of day, or nothing when no clock shows it: 24:00 is not one.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
        else { return nil }
        secondOfDay = hour * 3600 + minute * 60 + second
    }

    /// The time so many seconds after midnight; whole days more or less make no difference.
    init(secondOfDay: Int) {
        self.secondOfDay = (secondOfDay % 86_400 + 86_400) % 86_400
    }

    /// Whether one time of day comes before another.
    public static func < (one: ClockTime, other: ClockTime) -> Bool {
        one.secondOfDay < other.secondOfDay
    }
}

extension ClockTime: CustomStringConvertible {
    /// Reads a time in exactly the form `17:00`, or nothing.
    public init?(_ text: some StringProtocol) {
        var bytes = Bytes(text)
        guard let hour = bytes.digits(2), bytes.take(":"), let minute = bytes.digits(2),
            bytes.isAtEnd
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The hour and minute: `17:00`. The second is left out.
    public var description: String {
        "\(padded(hour, 2)):\(padded(minute, 2))"
    }
}
