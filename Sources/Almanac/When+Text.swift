extension When: CustomStringConvertible {
    /// Reads a span in exactly the form `description` writes, or nothing.
    ///
    /// There is one text for each span and one span for each text: `2013-10-01..2013-10-31` is
    /// refused, because that span is written `2013-10`.
    public init?(_ text: some StringProtocol) {
        var bytes = Bytes(text)
        guard let when = bytes.when(), bytes.isAtEnd else { return nil }
        self = when
    }

    /// The span as one canonical text.
    ///
    /// `2013-10-02`, `2013-10`, `2013`, `before 2013-10-28`, `after 2013-10-02`,
    /// `2013-10-01..2013-10-28` or `unknown`.
    public var description: String {
        switch (earliest, latest) {
        case (nil, nil): "unknown"
        case (nil, let latest?): "before \(latest.adding(days: 1))"
        case (let earliest?, nil): "after \(earliest.adding(days: -1))"
        case (let earliest?, let latest?):
            switch width {
            case .day: "\(earliest)"
            case .month: String(earliest.description.prefix(7))
            case .year: String(earliest.description.prefix(4))
            case .other: "\(earliest)..\(latest)"
            }
        }
    }

    /// The span as a page says it: "Wed 2 Oct 2013", "October 2013", "before Mon 28 Oct 2013".
    public var inWords: String {
        switch (earliest, latest) {
        case (nil, nil): "a day not known"
        case (nil, let latest?): "before \(latest.adding(days: 1).inWords)"
        case (let earliest?, nil): "after \(earliest.adding(days: -1).inWords)"
        case (let earliest?, let latest?):
            switch width {
            case .day: earliest.inWords
            case .month: "\(Month.name(earliest.month)) \(earliest.year)"
            case .year: "\(earliest.year)"
            case .other: "between \(earliest.inWords) and \(latest.inWords)"
            }
        }
    }

    private enum Width {
        case day, month, year, other
    }

    private var width: Width {
        if from == to { return .day }
        guard let earliest else { return .other }
        if self == .month(year: earliest.year, month: earliest.month) { return .month }
        return self == .year(earliest.year) ? .year : .other
    }

    /// Whether this span is written with two days and two dots.
    fileprivate var isBetween: Bool { width == .other }
}

extension Bytes {
    /// Reads a span of days in its canonical form, leaving whatever follows it.
    fileprivate mutating func when() -> When? {
        if take("unknown") { return .unknown }
        if take("before ") {
            guard let day = try? day(), day > .first else { return nil }
            return .before(day)
        }
        if take("after ") {
            guard let day = try? day(), day < .last else { return nil }
            return .after(day)
        }
        return spelt()
    }

    /// Reads a year, a month, a day, or a day and another.
    private mutating func spelt() -> When? {
        guard let year = digits(4), year > 0 else { return nil }
        if isAtEnd { return .year(year) }
        guard take("-"), let month = digits(2), (1...12).contains(month) else { return nil }
        if isAtEnd { return .month(year: year, month: month) }
        guard take("-"), let number = digits(2),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        if isAtEnd { return .on(day) }
        guard take(".."), let other = try? self.day(), day < other else { return nil }
        let when = When.between(day, other)
        return when.isBetween ? when : nil
    }
}
