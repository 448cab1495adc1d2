import Almanac

/// Thrown by the quick reader at anything it does not expect; the careful reader then decides.
public struct Unread: Error {}

/// Reads the bytes of an entry as this program writes them, from left to right, making no tree.
///
/// It knows one way of writing only: `docs/journal.md`, no escapes. Whatever else it finds, it
/// throws `Unread`, and `JSONReader` reads the same bytes with care and says what is wrong with
/// them, if anything is. So it explains nothing, and what it reads is what the other would read.
public struct QuickReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private let pool: WordPool
    /// The subjects named so far, each once, in the order of naming.
    private(set) var mentions: [SubjectRef] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ pool: WordPool) {
        self.bytes = bytes
        self.pool = pool
        mentions.reserveCapacity(4)
    }

    var isAtEnd: Bool { at == bytes.count }

    /// Steps over these bytes, if they come next.
    mutating func take(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard bytes.count - at >= count else { return false }
        let start = literal.utf8Start
        for offset in 0..<count where bytes[at + offset] != start[offset] { return false }
        at += count
        return true
    }

    /// Steps over these bytes, if they come next.
    mutating func take(_ literal: [UInt8]) -> Bool {
        guard bytes.count - at >= literal.count else { return false }
        for offset in literal.indices where bytes[at + offset] != literal[offset] { return false }
        at += literal.count
        return true
    }

    mutating func must(_ literal: StaticString) throws(Unread) {
        guard take(literal) else { throw Unread() }
    }

    /// The bytes between two quotes, which may hold no escape.
    private mutating func quoted() throws(Unread) -> UnsafeBufferPointer<UInt8> {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw Unread() }
        let start = at + 1
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            guard bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\\") else { throw Unread() }
            end += 1
        }
        guard end < bytes.count else { throw Unread() }
        at = end + 1
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// Any text, in UTF-8.
    mutating func text() throws(Unread) -> String {
        guard let text = pool.text(try quoted()) else { throw Unread() }
        return text
    }

    /// A word that is lawful as a key.
    mutating func word() throws(Unread) -> String {
        guard let word = pool.word(try quoted()) else { throw Unread() }
        return word
    }

    /// A kind of subject, a colon and a key.
    mutating func subject() throws(Unread) -> SubjectRef {
        let text = try quoted()
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")),
            let kind = pool.word(UnsafeBufferPointer(rebasing: text[..<colon])),
            let kind = SubjectKind(rawValue: kind),
            let key = pool.word(UnsafeBufferPointer(rebasing: text[(colon + 1)...]))
        else { throw Unread() }
        return SubjectRef(kind, key)
    }

    /// Sixty-four hexadecimal digits.
    mutating func digest() throws(Unread) -> Digest {
        guard let digest = Digest(hexadecimal: try quoted()) else { throw Unread() }
        return digest
    }

    /// A whole number as it is written: no plus, no zero before it.
    mutating func number() throws(Unread) -> Int {
        let isNegative = take("-")
        let start = at
        var number = 0
        while at < bytes.count, at - start < 15, let digit = Self.digit(bytes[at]) {
            number = number * 10 + digit
            at += 1
        }
        let count = at - start
        guard count > 0, bytes[start] != UInt8(ascii: "0") || (count == 1 && !isNegative),
            at == bytes.count || Self.digit(bytes[at]) == nil
        else { throw Unread() }
        return isNegative ? -number : number
    }

    mutating func flag() throws(Unread) -> Bool {
        if take("true") { return true }
        try must("false")
        return false
    }

    mutating func day() throws(Unread) -> Day {
        let text = try quoted()
        guard text.count == 10, let day = Self.day(text, 0) else { throw Unread() }
        return day
    }

    mutating func when() throws(Unread) -> When {
        let text = try quoted()
        if text.count == 10, let day = Self.day(text, 0) { return .on(day) }
        guard let text = String(validating: text, as: UTF8.self), let when = When(text) else {
            throw Unread()
        }
        return when
    }

    mutating func time() throws(Unread) -> ClockTime {
        let text = try quoted()
        guard text.count == 5, text[2] == UInt8(ascii: ":"), let hour = Self.digits(text, 0, 2),
            let minute = Self.digits(text, 3, 2), let time = ClockTime(hour: hour, minute: minute)
        else { throw Unread() }
        return time
    }

    /// A moment with all six digits of its fraction.
    mutating func moment() throws(Unread) -> Moment {
        let text = try quoted()
        guard text.count == 27, text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
            text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "."),
            text[26] == UInt8(ascii: "Z"), let day = Self.day(text, 0),
            let hour = Self.digits(text, 11, 2), let minute = Self.digits(text, 14, 2),
            let second = Self.digits(text, 17, 2), let fraction = Self.digits(text, 20, 6),
            let time = ClockTime(hour: hour, minute: minute, second: second)
        else { throw Unread() }
        return Moment(utcDay: day, time, microsecond: fraction)
    }

    /// Notes that a subject was named.
    mutating func note(_ ref: SubjectRef) {
        if !mentions.contains(ref) { mentions.append(ref) }
    }

    private static func day(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Day? {
        guard text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
            let year = digits(text, start, 4), let month = digits(text, start + 5, 2),
            let day = digits(text, start + 8, 2)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func digits(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
    ) -> Int? {
        var number = 0
        for byte in text[start..<(start + count)] {
            guard let digit = digit(byte) else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    private static func digit(_ byte: UInt8) -> Int? {
        byte >= 0x30 && byte <= 0x39 ? Int(byte - 0x30) : nil
    }
}
