extension Day: CustomStringConvertible {
    /// Reads a day in exactly the form `2014-03-12`, or nothing.
    ///
    /// Ten ASCII bytes, no spaces, no sign, and a day that exists. For a sentence that says what
    /// is wrong, use `reading(_:)`.
    public init?(_ text: some StringProtocol) {
        var bytes = Bytes(text)
        guard let day = try? bytes.day(), bytes.isAtEnd else { return nil }
        self = day
    }

    /// Reads a day in exactly the form `2014-03-12`, or says in a sentence why it cannot.
    ///
    /// Throws `DayProblem` when the text is not of that form or names a day that does not exist.
    public static func reading(_ text: String) throws(DayProblem) -> Day {
        var bytes = Bytes(text)
        let day = try bytes.day()
        guard bytes.isAtEnd else { throw .notADay }
        return day
    }

    /// The day in ISO 8601: `2014-03-12`.
    public var description: String {
        var ink = Ink()
        ink.write(self)
        return ink.text
    }

    /// The day as a page says it: "Wed 12 Mar 2014".
    public var inWords: String {
        let civil = Civil(number)
        return "\(weekday.short) \(civil.day) \(Month.short(civil.month)) \(civil.year)"
    }

    /// The day with nothing shortened: "Wednesday 12 March 2014".
    public var inFull: String {
        let civil = Civil(number)
        return "\(weekday.name) \(civil.day) \(Month.name(civil.month)) \(civil.year)"
    }

    /// The day in a box of a calendar: "12 Mar".
    public var inBox: String {
        let civil = Civil(number)
        return "\(civil.day) \(Month.short(civil.month))"
    }

    /// The day where its month is already known: "Wed 12".
    public var inShort: String {
        "\(weekday.short) \(dayOfMonth)"
    }
}
