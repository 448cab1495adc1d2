public import Almanac

/// A date as councils write it, day first: `3/4/2014`, `03-Apr-14`, `3rd April 2014`, `April 2014`,
/// `2013/14`, `2014-04-03`, or the number a spreadsheet keeps for a day.
struct DateCell {
    /// The days it may mean.
    let when: When
    /// Whether it was the number that a spreadsheet keeps for a day.
    var isSerial = false

    /// Reads a date, or says what is wrong with it, to go on after "Found ‘…’, ".
    ///
    /// - Throws: `Wrong` with the rest of the sentence.
    static func reading(_ text: String) throws(Wrong) -> DateCell {
        if let when = When(text) { return DateCell(when: when) }
        if let serial = serial(text) { return DateCell(when: .on(serial), isSerial: true) }
        let lower = text.lowercased()
        for (opening, isBefore) in [("before ", true), ("after ", false)]
        where lower.hasPrefix(opening) {
            let when = try plain(String(lower.dropFirst(opening.count)))
            let day = isBefore ? when.earliest : when.latest
            guard let day else { throw Wrong(expected) }
            return DateCell(when: isBefore ? .before(day) : .after(day))
        }
        return DateCell(when: try plain(lower))
    }

    /// The rest of a sentence that begins with what was found.
    struct Wrong: Error {
        let sentence: String

        init(_ sentence: String) { self.sentence = sentence }
    }

    private static let expected =
        "expected a date such as 3/4/2014 (day first), 3 April 2014, April 2014, 2013/14 or"
        + " 2014-04-03"

    /// A day by its number in a spreadsheet, from 1 January 1980 to 31 December 2079: day 1 is
    /// 1 January 1900, and 29 February 1900, which never was, is counted (ECMA-376, 18.17.4).
    private static func serial(_ text: String) -> Day? {
        let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count <= 2, parts[0].utf8.count == 5, let number = plainNumber(parts[0]),
            (29_221...65_745).contains(number), parts.dropFirst().allSatisfy(isDigits),
            let zero = Day(year: 1899, month: 12, day: 30)
        else { return nil }
        return zero.adding(days: number)
    }

    private static func isDigits(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func plain(_ text: String) throws(Wrong) -> When {
        if text.utf8.contains(where: { $0 == 0x2F || $0 == 0x2D }), text.utf8.count > 4,
            let year = FinancialYear.reading(text), let first = Day(year: year, month: 4, day: 1),
            let last = Day(year: year + 1, month: 3, day: 31)
        {
            return .between(first, last)
        }
        let parts = parts(of: text)
        switch parts.count {
        case 1:
            guard case .number(let year, 4) = parts[0], year > 0 else { throw Wrong(expected) }
            return .year(year)
        case 2: return try month(parts[0], parts[1])
        case 3: return .on(try day(parts))
        default: throw Wrong(expected)
        }
    }

    /// A number with how many digits it has, or a month by its name.
    private enum Part {
        case number(Int, Int)
        case month(Int)
        case other
    }

    private static func parts(of text: String) -> [Part] {
        let breaks: Set<UInt8> = [0x20, 0x09, 0x2F, 0x2D, 0x2E, 0x2C]
        let tidy = text.unicodeScalars.map { $0.isBlank ? " " : String($0) }.joined()
        return tidy.utf8.split(whereSeparator: breaks.contains)
            .map { String(decoding: $0, as: UTF8.self) }
            .filter { !isPassedOver($0) }
            .map(part)
    }

    /// The names of weekdays, "the", "of", and a time of day, which a spreadsheet adds.
    private static func isPassedOver(_ word: String) -> Bool {
        if ["the", "of", "thurs", "tues"].contains(word) { return true }
        if word.utf8.contains(0x3A) {
            return word.utf8.allSatisfy { (0x30...0x3A).contains($0) }
        }
        let days = [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ]
        return days.contains { $0 == word || ($0.hasPrefix(word) && word.utf8.count == 3) }
    }

    private static func part(_ word: String) -> Part {
        var word = word
        let digits = word.utf8.prefix { (0x30...0x39).contains($0) }.count
        if digits > 0, ["st", "nd", "rd", "th"].contains(String(word.dropFirst(digits))) {
            word = String(word.prefix(digits))
        }
        if let number = plainNumber(word) { return .number(number, word.utf8.count) }
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december",
        ]
        let place = months.firstIndex {
            $0 == word || ($0.hasPrefix(word) && (3...4).contains(word.utf8.count))
        }
        return place.map { .month($0 + 1) } ?? .other
    }

    private static func month(_ one: Part, _ other: Part) throws(Wrong) -> When {
        switch (one, other) {
        case (.month(let month), .number(let year, 4)),
            (.number(let month, 1...2), .number(let year, 4)):
            guard (1...12).contains(month), year > 0 else { throw Wrong(expected) }
            return .month(year: year, month: month)
        case (.month(let month), .number(let year, 2)):
            return .month(year: century(year), month: month)
        default: throw Wrong(expected)
        }
    }

    private static func day(_ parts: [Part]) throws(Wrong) -> Day {
        switch (parts[0], parts[1], parts[2]) {
        case (.number(let year, 4), .number(let month, 1...2), .number(let day, 1...2)):
            return try made(year, month, day)
        case (.number(let day, 1...2), .number(let month, 1...2), .number(let year, 4)),
            (.number(let day, 1...2), .month(let month), .number(let year, 4)),
            (.month(let month), .number(let day, 1...2), .number(let year, 4)):
            return try made(year, month, day)
        case (.number(let day, 1...2), .number(let month, 1...2), .number(let year, 2)),
            (.number(let day, 1...2), .month(let month), .number(let year, 2)):
            return try made(century(year), month, day)
        default: throw Wrong(expected)
        }
    }

    private static func made(_ year: Int, _ month: Int, _ day: Int) throws(Wrong) -> Day {
        if let made = Day(year: year, month: month, day: day) { return made }
        if month > 12, day <= 12 {
            throw Wrong("expected the day first, as in \(month)/\(day)/\(year)")
        }
        throw Wrong("and there is no such day. Dates are read day first")
    }

    /// 00 to 69 are of this century, 70 to 99 of the last.
    private static func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }
}

extension When {
    /// Reads a date as councils write it, day first; `nil` for what is none.
    public init?(written text: String) {
        guard let date = try? DateCell.reading(text.trimmed) else { return nil }
        self = date.when
    }
}
