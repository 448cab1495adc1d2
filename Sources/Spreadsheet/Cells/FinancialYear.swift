/// A year from April to March, as councils write it.
enum FinancialYear {
    /// The calendar year in which it begins: 2013 for `2013/14`, `2013-14`, `2013/2014`, `2013`.
    static func reading(_ text: String) -> Int? {
        let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2F || $0 == 0x2D }
            .map { String(decoding: $0, as: UTF8.self).trimmed }
        guard let first = parts.first, first.utf8.count == 4, let year = plainNumber(first),
            (1900...2200).contains(year)
        else { return nil }
        if parts.count == 1 { return year }
        guard parts.count == 2, let next = plainNumber(parts[1]) else { return nil }
        let isNext =
            parts[1].utf8.count == 4
            ? next == year + 1 : parts[1].utf8.count == 2 && next == (year + 1) % 100
        return isNext ? year : nil
    }
}

/// A number of at most nine ASCII digits and nothing else.
func plainNumber(_ text: String) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
}
