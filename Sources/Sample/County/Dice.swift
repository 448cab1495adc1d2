/// Numbers that look random and are the same on every run: Vigna's splitmix64 (2015).
struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Throws the same numbers for the same seed and the same stream of it, for ever.
    init(seed: UInt64, stream: Int = 0) {
        state = seed &+ UInt64(bitPattern: Int64(stream)) &* 0xD134_2543_DE82_EF95
        state = next()
    }

    /// Dice for something apart: what they throw depends on the seed, and changes nothing that
    /// is thrown here later.
    var aside: Dice { Dice(seed: state, stream: 1) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of a range, both ends among them.
    ///
    /// By the remainder, because how the standard library draws may change with its version.
    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// Yes, so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }

    /// One of several; the list must not be empty, and a spare is given for one that is.
    mutating func pick<Thing>(_ things: [Thing], or spare: Thing) -> Thing {
        things.isEmpty ? spare : things[roll(0...(things.count - 1))]
    }

    /// One of several texts.
    mutating func pick(_ texts: [String]) -> String { pick(texts, or: "") }

    /// The same things in another order (Fisher and Yates, from the end).
    mutating func shuffled<Thing>(_ things: [Thing]) -> [Thing] {
        var things = things
        for last in stride(from: things.count - 1, to: 0, by: -1) {
            things.swapAt(last, roll(0...last))
        }
        return things
    }
}
