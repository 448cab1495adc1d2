/// An amount as councils write it: `£12,500.50`, `12.5k`, `1.2m`, `40`.
enum AmountCell {
    /// The amount in hundredths, or nothing when it is none; below zero where it is in brackets
    /// or has a minus.
    static func reading(_ text: String) -> Int? {
        var rest = text.lowercased().unicodeScalars.filter { !$0.isBlank && $0 != "£" }
            .map(String.init).joined()
        for word in ["gbp", "days", "day"] where rest.hasPrefix(word) || rest.hasSuffix(word) {
            rest =
                rest.hasPrefix(word)
                ? String(rest.dropFirst(word.count)) : String(rest.dropLast(word.count))
        }
        var sign = 1
        if rest.hasPrefix("("), rest.hasSuffix(")"), rest.utf8.count > 2 {
            rest = String(rest.dropFirst().dropLast())
            sign = -1
        } else if rest.hasPrefix("-") {
            rest = String(rest.dropFirst())
            sign = -1
        }
        var scale = 100
        for (word, by) in [("k", 1_000), ("m", 1_000_000)] where rest.hasSuffix(word) {
            rest = String(rest.dropLast())
            scale *= by
            break
        }
        return whole(rest, times: scale).map { $0 * sign }
    }

    /// A decimal with commas between thousands, times a power of ten, if that is a whole number.
    private static func whole(_ text: String, times scale: Int) -> Int? {
        let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count <= 2, let units = thousands(parts[0]) else { return nil }
        guard parts.count == 2 else { return units * scale }
        var fraction = parts[1]
        while fraction.hasSuffix("0") { fraction = String(fraction.dropLast()) }
        if fraction.isEmpty { return parts[1].isEmpty ? nil : units * scale }
        var power = 1
        for _ in fraction.utf8 { power = power > scale ? power : power * 10 }
        guard let number = plainNumber(fraction), scale % power == 0 else { return nil }
        return units * scale + number * (scale / power)
    }

    private static func thousands(_ text: String) -> Int? {
        let groups = text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard groups.count > 1 else { return plainNumber(text) }
        guard groups.count <= 3, (1...3).contains(groups[0].utf8.count),
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        return plainNumber(groups.joined())
    }

    /// Pence as pounds, such as `12500.50`.
    static func pounds(_ pence: Int) -> String {
        let rest = pence % 100
        return "\(pence / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    }
}
