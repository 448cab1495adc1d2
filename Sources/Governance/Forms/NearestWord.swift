/// Finds the word a person most likely meant.
///
/// The distance is Levenshtein's, 1966, over bytes; a word further off than a third of its length
/// (at least one, at most four edits) is not offered.
public func nearestWord(to found: String, among words: [String]) -> String? {
    let wanted = Array(found.lowercasedASCII.utf8.prefix(64))
    let furthest = min(4, max(1, wanted.count / 3 + 1))
    let ranked = words.map { (word: $0, edits: edits(wanted, Array($0.lowercasedASCII.utf8))) }
    let best = ranked.min { $0.edits < $1.edits }
    guard let best, best.edits <= furthest else { return nil }
    return best.word
}

private func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, b) in right.enumerated() {
            let cheapest = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
            diagonal = row[j + 1]
            row[j + 1] = cheapest
        }
    }
    return row[right.count]
}

extension String {
    var lowercasedASCII: String {
        String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// `meetingCalled` as `meeting-called`, for a flag or a title.
    var hyphenated: String {
        var words = ""
        for scalar in unicodeScalars {
            if ("A"..."Z").contains(scalar) { words += "-" }
            words += String(scalar).lowercasedASCII
        }
        return words
    }
}
