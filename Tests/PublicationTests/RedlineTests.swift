import Publication
import Testing

@Suite struct `Two texts side by side` {
    struct Pair: Sendable {
        let older: String
        let newer: String
        let reads: String
    }

    /// `-taken out-`, `+put in+`.
    private func marked(_ redline: Redline?) -> String {
        (redline?.runs ?? []).map { run in
            switch run.change {
            case .kept: run.words
            case .takenOut: "-\(run.words)-"
            case .putIn: "+\(run.words)+"
            }
        }.joined(separator: " ")
    }

    @Test(arguments: [
        Pair(older: "two weeks", newer: "two whole weeks", reads: "two +whole+ weeks"),
        Pair(older: "two whole weeks", newer: "two weeks", reads: "two -whole- weeks"),
        Pair(older: "two weeks", newer: "four weeks", reads: "-two- +four+ weeks"),
        Pair(older: "a b c d", newer: "c a b d", reads: "+c+ a b -c- d"),
        Pair(older: "the same", newer: "the  same\n", reads: "the same"),
        Pair(older: "", newer: "all new", reads: "+all new+"),
        Pair(older: "all gone", newer: " ", reads: "-all gone-"),
        Pair(older: "", newer: "", reads: ""),
        Pair(older: "a a", newer: "a a a", reads: "a a +a+"),
        Pair(older: "a b a b", newer: "b a b a", reads: "-a- b a b +a+"),
        Pair(older: "café", newer: "cafe\u{301}", reads: "café"),
    ])
    func `say what was taken out and what was put in`(_ pair: Pair) throws {
        let redline = try #require(Redline(from: pair.older, to: pair.newer))
        #expect(marked(redline) == pair.reads)
    }

    /// A few hundred pairs of every sort, always the same ones.
    private static var drawn: [([String], [String])] {
        var state: UInt64 = 7
        func draw(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        return (0..<300).map { _ in
            let texts = (0..<2).map { _ in (0..<draw(12)).map { _ in ["a", "b", "c"][draw(3)] } }
            return (texts[0], texts[1])
        }
    }

    @Test func `lose no word of either, and mark no more than they have to`() throws {
        for (old, new) in Self.drawn {
            let older = old.joined(separator: " ")
            let redline = try #require(Redline(from: older, to: new.joined(separator: " ")))
            func words(_ changes: [Redline.Change]) -> [String] {
                redline.runs.filter { changes.contains($0.change) }
                    .flatMap { $0.words.split(separator: " ").map(String.init) }
            }
            #expect(words([.kept, .takenOut]) == old)
            #expect(words([.kept, .putIn]) == new)
            #expect(words([.kept]).count == longestInBoth(old, new), "\(old) \(new)")
        }
    }

    /// How many words the longest text has that can be got by striking words out of either.
    private func longestInBoth(_ old: [String], _ new: [String]) -> Int {
        var before = [Int](repeating: 0, count: new.count + 1)
        for word in old {
            var now = [0]
            for (place, other) in new.enumerated() {
                let kept = word == other ? before[place] + 1 : 0
                now.append(max(kept, before[place + 1], now[place]))
            }
            before = now
        }
        return before[new.count]
    }

    @Test func `that are too long or too far apart are not compared`() {
        let same = String(repeating: "word ", count: Redline.mostWords / 2)
        #expect(Redline(from: same, to: same)?.isSame == true)
        #expect(Redline(from: same, to: same + "word") == nil)
        func numbers(_ range: Range<Int>) -> String {
            range.map(String.init).joined(separator: " ")
        }
        let half = Redline.mostChanges / 2
        #expect(Redline(from: numbers(0..<half), to: numbers(half..<2 * half)) != nil)
        #expect(Redline(from: numbers(0..<half), to: numbers(half..<2 * half + 1)) == nil)
    }
}
