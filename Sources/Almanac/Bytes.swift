/// What is left to read of a text, byte by byte.
///
/// A text from outside is never read by `Character`: a digit followed by a combining mark is one
/// character, and would hide from a comparison that a byte does not hide from.
struct Bytes {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: some StringProtocol) {
        bytes = Array(String(text).utf8)
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { position == bytes.count }

    /// Reads exactly these bytes, or nothing at all.
    mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count - position >= count else { return false }
        for offset in 0..<count where bytes[position + offset] != word.utf8Start[offset] {
            return false
        }
        position += count
        return true
    }

    /// Reads exactly `count` ASCII digits as a whole number, or nothing at all.
    mutating func digits(_ count: Int) -> Int? {
        guard bytes.count - position >= count else { return nil }
        var number = 0
        for byte in bytes[position..<position + count] {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        position += count
        return number
    }

    /// Reads a day in the form `2014-03-12`.
    mutating func day() throws(DayProblem) -> Day {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"),
            let day = digits(2)
        else { throw .notADay }
        guard year > 0 else { throw .noSuchYear }
        guard (1...12).contains(month) else { throw .noSuchMonth(month) }
        guard let read = Day(year: year, month: month, day: day) else {
            throw .noSuchDay(day, month: month, year: year)
        }
        return read
    }
}
