/// Makes keys that nothing has yet.
struct Mint {
    private var taken: Set<String>
    /// The number that was last tried behind a word.
    private var last: [String: Int] = [:]

    init(_ taken: Set<String>) {
        self.taken = taken
    }

    /// Takes a key; false when it is taken already.
    mutating func take(_ key: String) -> Bool { taken.insert(key).inserted }

    /// A word that is not taken yet, and is taken then: the word itself, or with a number.
    mutating func fresh(_ word: String, orElse other: String) -> String {
        let stem = word.isEmpty ? other : word
        if taken.insert(stem).inserted { return stem }
        var number = last[stem] ?? 1
        repeat { number += 1 } while !taken.insert("\(stem)-\(number)").inserted
        last[stem] = number
        return "\(stem)-\(number)"
    }

    /// A key that says nothing: an initial and the next number.
    mutating func numbered(_ initial: String) -> String {
        var number = last[initial] ?? taken.count
        while true {
            number += 1
            let digits = String(number)
            let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
            let key = "\(initial)-\(zeros)\(digits)"
            guard taken.insert(key).inserted else { continue }
            last[initial] = number
            return key
        }
    }
}
