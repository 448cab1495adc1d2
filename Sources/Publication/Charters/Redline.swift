/// Two texts held beside each other word by word: what stands in both, what was taken out of the
/// older one and what was put into the newer.
///
/// It is a shortest way from one to the other (E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations", Algorithmica 1, 1986). A passage that moved is taken out at one place and put in
/// at another. How words are set, in lines or with blanks, makes no difference.
public struct Redline: Hashable, Sendable {
    /// Some words in a row of which the same is true.
    public struct Run: Hashable, Sendable {
        /// What became of them.
        public let change: Change
        /// The words, a blank between each.
        public let words: String
    }

    /// What became of words.
    public enum Change: Hashable, Sendable { case kept, takenOut, putIn }

    /// All words of both texts in their order; what was taken out comes before what was put in.
    public let runs: [Run]

    /// The most words that both texts together may have.
    public static let mostWords = 20_000
    /// The most words that may have been taken out and put in, but for those at once the first or
    /// last of both.
    public static let mostChanges = 600

    /// Whether both texts read the same.
    public var isSame: Bool { runs.allSatisfy { $0.change == .kept } }

    /// Compares two texts; `nil` where they are too long or too far apart to be worth reading.
    public init?(from older: String, to newer: String) {
        let old = older.split(whereSeparator: \.isWhitespace).map(String.init)
        let new = newer.split(whereSeparator: \.isWhitespace).map(String.init)
        guard old.count + new.count <= Self.mostWords else { return nil }
        let head = zip(old, new).prefix { $0 == $1 }.count
        let rest = min(old.count, new.count) - head
        let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
        let ladder = Ladder(
            Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
        guard let steps = ladder.steps else { return nil }
        runs = Self.runs(
            old.prefix(head).map { ($0, .kept) } + steps + old.suffix(tail).map { ($0, .kept) })
    }

    private static func runs(_ steps: [(word: String, change: Change)]) -> [Run] {
        var runs: [Run] = []
        var words: [Change: [String]] = [:]
        func finish(_ changes: [Change]) {
            for change in changes {
                guard let some = words.removeValue(forKey: change) else { continue }
                runs.append(Run(change: change, words: some.joined(separator: " ")))
            }
        }
        for (word, change) in steps {
            finish(change == .kept ? [.takenOut, .putIn] : [.kept])
            words[change, default: []].append(word)
        }
        finish([.kept, .takenOut, .putIn])
        return runs
    }
}

/// How far one gets with so many changes, step by step.
private struct Ladder {
    private let old: [String]
    private let new: [String]

    init(_ old: [String], _ new: [String]) {
        self.old = old
        self.new = new
    }

    /// Every word on the way; `nil` where it takes too many changes.
    var steps: [(word: String, change: Redline.Change)]? {
        var reached: [[Int]] = []
        for changes in 0...min(old.count + new.count, Redline.mostChanges) {
            let row = row(changes, after: reached.last)
            reached.append(row)
            let goal = old.count - new.count
            if row.at(goal, of: changes).map({ $0 >= old.count }) == true {
                return way(back: reached)
            }
        }
        return nil
    }

    /// The furthest place in the older text on each diagonal, from -changes to changes by twos.
    private func row(_ changes: Int, after before: [Int]?) -> [Int] {
        stride(from: -changes, through: changes, by: 2).map { diagonal in
            var place = start(of: diagonal, changes, before)
            while place < old.count, place - diagonal < new.count,
                old[place] == new[place - diagonal]
            { place += 1 }
            return place
        }
    }

    private func start(of diagonal: Int, _ changes: Int, _ before: [Int]?) -> Int {
        guard let before else { return 0 }
        let takingOut = before.at(diagonal - 1, of: changes - 1).map { $0 + 1 }
        let puttingIn = before.at(diagonal + 1, of: changes - 1)
        return max(takingOut ?? 0, puttingIn ?? 0)
    }

    private func way(back reached: [[Int]]) -> [(word: String, change: Redline.Change)] {
        var way: [(String, Redline.Change)] = []
        var (left, right) = (old.count, new.count)
        for changes in stride(from: reached.count - 1, through: 0, by: -1) {
            let before = changes > 0 ? reached[changes - 1] : nil
            let diagonal = left - right
            let start = start(of: diagonal, changes, before)
            while left > start, right > 0 {
                (left, right) = (left - 1, right - 1)
                way.append((old[left], .kept))
            }
            guard let before else { break }
            if before.at(diagonal + 1, of: changes - 1) == start {
                right -= 1
                way.append((new[right], .putIn))
            } else {
                left -= 1
                way.append((old[left], .takenOut))
            }
        }
        return way.reversed()
    }
}

extension [Int] {
    /// The place reached on a diagonal with so many changes; `nil` for one not among them.
    fileprivate func at(_ diagonal: Int, of changes: Int) -> Int? {
        guard abs(diagonal) <= changes, (diagonal + changes).isMultiple(of: 2) else { return nil }
        let place = (diagonal + changes) / 2
        return indices.contains(place) ? self[place] : nil
    }
}
