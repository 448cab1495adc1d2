import Almanac
import TestSupport
import Testing

@Suite struct WhenComparisonTests {
    private let october = When.month(year: 2013, month: 10)

    @Test func `October is before November, and not known to be before itself`() {
        #expect(october.isBefore(.month(year: 2013, month: 11)) == .yes)
        #expect(october.isBefore(october) == .unknown)
        #expect(october.isBefore(.month(year: 2013, month: 9)) == .no)
        #expect(october.isAfter(.month(year: 2013, month: 9)) == .yes)
    }

    @Test func `a month against a day in it is not known, at its ends half known`() {
        #expect(october.isBefore(on("2013-10-15")) == .unknown)
        #expect(october.isBefore(on("2013-10-01")) == .no)
        #expect(october.isOnOrBefore(on("2013-10-31")) == .yes)
        #expect(october.isOnOrAfter(on("2013-10-01")) == .yes)
        #expect(october.isAfter(on("2013-10-31")) == .no)
        #expect(october.isOnOrBefore(on("2013-10-01")) == .unknown)
    }

    @Test func `open ends are never settled on their open side`() {
        let before = When.before(on("2013-10-28"))
        #expect(before.isBefore(on("2013-10-28")) == .yes)
        #expect(before.isBefore(on("2013-10-27")) == .unknown)
        #expect(before.isAfter(on("2013-10-27")) == .no)
        #expect(before.isOnOrAfter(.first) == .unknown)
        let after = When.after(on("2013-10-02"))
        #expect(after.isAfter(on("2013-10-02")) == .yes)
        #expect(after.isBefore(on("2013-10-03")) == .no)
        #expect(after.isOnOrBefore(.last) == .unknown)
        #expect(When.unknown.isBefore(.unknown) == .unknown)
        #expect(before.isBefore(after) == .unknown)
        #expect(When.before(on("2013-10-03")).isBefore(after) == .yes)
    }

    @Test func `a span falls within, without or perhaps`() {
        let year = on("2013-05-01")...on("2014-04-30")
        #expect(october.falls(within: year) == .yes)
        #expect(When.year(2013).falls(within: year) == .unknown)
        #expect(When.year(2012).falls(within: year) == .no)
        #expect(When.before(on("2013-05-01")).falls(within: year) == .no)
        #expect(When.unknown.falls(within: year) == .unknown)
    }

    @Test func `every answer agrees with every pair of days of the spans`() {
        var lots = Dice(seed: 3)
        for _ in 0..<2_000 {
            let (one, other) = (span(&lots), span(&lots))
            let pairs = one.flatMap { day in other.map { (day, $0) } }
            #expect(when(one).isBefore(when(other)) == answer(pairs.map { $0 < $1 }))
            #expect(when(one).isOnOrBefore(when(other)) == answer(pairs.map { $0 <= $1 }))
            #expect(when(one).isAfter(when(other)) == answer(pairs.map { $0 > $1 }))
            #expect(when(one).isOnOrAfter(when(other)) == answer(pairs.map { $0 >= $1 }))
            let range = Day(number: other[0])...Day(number: other[other.count - 1])
            #expect(when(one).falls(within: range) == answer(one.map { other.contains($0) }))
        }
    }

    @Test func `a timeline runs from what may be earliest, and what is open comes last`() {
        let inOrder: [When] = [
            .before(on("2013-10-01")), .unknown, .on(on("2013-10-01")), october, .year(2014),
            .after(on("2013-12-31")),
        ]
        for (index, one) in inOrder.enumerated() {
            for (place, other) in inOrder.enumerated() {
                #expect(When.order(one, other) == (index < place))
            }
        }
    }

    private func span(_ lots: inout Dice) -> [Int] {
        let first = Int.random(in: 0..<8, using: &lots)
        return Array(first...first + Int.random(in: 0..<4, using: &lots))
    }

    private func when(_ numbers: [Int]) -> When {
        .between(Day(number: numbers[0]), Day(number: numbers[numbers.count - 1]))
    }

    private func answer(_ truths: [Bool]) -> Answer {
        truths.allSatisfy { $0 } ? .yes : truths.contains(true) ? .unknown : .no
    }
}
