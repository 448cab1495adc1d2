/// A text being written byte by byte, as `Bytes` is one being read.
///
/// Days and moments are written once for every entry and every line of a list, which
/// interpolation takes several times as long to do.
struct Ink {
    private var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(32)
    }

    /// What has been written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes a word as it stands.
    mutating func write(_ word: StaticString) {
        for offset in 0..<word.utf8CodeUnitCount { bytes.append(word.utf8Start[offset]) }
    }

    /// Writes the last `width` digits of a whole number not below nought, with noughts before it.
    mutating func write(_ number: Int, width: Int) {
        var place = 1
        for _ in 1..<max(1, width) { place *= 10 }
        while place > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + number / place % 10))
            place /= 10
        }
    }

    /// Writes a day in ISO 8601: `2014-03-12`.
    mutating func write(_ day: Day) {
        let civil = Civil(day.number)
        write(civil.year, width: 4)
        write("-")
        write(civil.month, width: 2)
        write("-")
        write(civil.day, width: 2)
    }
}

/// A whole number not below nought as its last `width` digits, with noughts before it.
func padded(_ number: Int, _ width: Int) -> String {
    var ink = Ink()
    ink.write(number, width: width)
    return ink.text
}
