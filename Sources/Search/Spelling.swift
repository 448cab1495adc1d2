import Foundation

/// How far one word is from another, in mistakes of typing.
enum Spelling {
    /// How many mistakes a word may have and still be known: none in two letters, one in up to
    /// five, two in up to eight, three in more.
    static func mistakes(in word: String) -> Int {
        switch word.count {
        case ...2: 0
        case ...5: 1
        case ...8: 2
        default: 3
        }
    }

    /// The words of a text, without accents and in small letters.
    static func words(of text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }

    /// Whether a word may be taken for another that is so many mistakes away. A third mistake is
    /// forgiven only where the first three letters are right, or too much would be near.
    static func isNear(_ one: [UInt8], _ other: [UInt8], at distance: Int) -> Bool {
        distance < 3 || one.prefix(3) == other.prefix(3)
    }

    /// How many letters have to be put in, left out, changed or swapped with the next to make one
    /// word of the other (the optimal string alignment distance); `nil` for more than `most`.
    static func distance(_ one: [UInt8], _ other: [UInt8], most: Int) -> Int? {
        guard abs(one.count - other.count) <= most else { return nil }
        var before: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var next = [row + 1]
            next.reserveCapacity(other.count + 1)
            for (column, facing) in other.enumerated() {
                var best = min(
                    last[column + 1] + 1, next[column] + 1,
                    last[column] + (letter == facing ? 0 : 1))
                let isSwapped =
                    row > 0 && column > 0 && letter == other[column - 1] && one[row - 1] == facing
                if isSwapped { best = min(best, before[column - 1] + 1) }
                next.append(best)
            }
            guard next.contains(where: { $0 <= most }) else { return nil }
            (before, last) = (last, next)
        }
        return last.last.flatMap { $0 <= most ? $0 : nil }
    }
}
