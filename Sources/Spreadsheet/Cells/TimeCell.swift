import Almanac

/// A time of day as councils write it: `10:30`, `10.30 am`, `2pm`, `17:00:00`.
enum TimeCell {
    /// The time, or nothing when it is none.
    static func reading(_ text: String) -> ClockTime? {
        var rest = text.lowercased().unicodeScalars.filter { !$0.isBlank }.map(String.init).joined()
        if rest == "noon" { return ClockTime(hour: 12, minute: 0) }
        var later: Int?
        for (word, hours) in [("am", 0), ("pm", 12)] where rest.hasSuffix(word) {
            rest = String(rest.dropLast(2))
            later = hours
        }
        let parts = rest.utf8.split(omittingEmptySubsequences: false) { $0 == 0x3A || $0 == 0x2E }
            .map { String(decoding: $0, as: UTF8.self) }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count <= 2 }),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.count > 1 || later != nil
        else { return nil }
        let numbers = parts.compactMap(plainNumber)
        guard numbers.count == parts.count, numbers.count < 3 || numbers[2] < 60 else { return nil }
        var hour = numbers[0]
        if let later {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + later
        }
        return ClockTime(hour: hour, minute: numbers.count > 1 ? numbers[1] : 0)
    }
}
