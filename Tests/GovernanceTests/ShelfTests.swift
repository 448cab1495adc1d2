import Almanac
import Testing

@testable import Governance

@Suite struct `A shelf` {
    /// Folds one referral for each letter, by the entry that the letter stands for.
    private func shelf(_ words: [String]) throws -> Shelf<Referral> {
        var shelf = Shelf<Referral>()
        for word in words {
            let key = try #require(Referral.Key(word))
            let number = try #require(word.utf8.first.map { Int($0) - 96 })
            let day = try #require(Day(year: 2014, month: 4, day: number))
            let told = Told(
                entry: EntryNumber(number), recorded: Moment(microseconds: 0), happened: .on(day),
                by: try #require(Person.Key("clerk")))
            let made = DecisionReferred(
                referral: key, decision: try #require(Decision.Key("joint-plan")),
                to: try #require(Body.Key("council")), due: nil)
            shelf.change(key) { $0.made.insert(made, told) }
        }
        return shelf
    }

    @Test func `says the same in whichever order its subjects came`() throws {
        let one = try shelf(["a", "b", "c"])
        let other = try shelf(["c", "a", "b"])
        #expect(one == other)
        #expect(other.all.map(\.key.word) == ["a", "b", "c"])
        #expect(try one != shelf(["a", "b"]))
        #expect(try shelf(["a", "b"]) != shelf(["a", "d"]))
    }

    @Test func `keeps the place of a subject that changes or is withdrawn`() throws {
        var shelf = try shelf(["a", "b"])
        let before = shelf
        let key = try #require(Referral.Key("a"))
        let place = shelf.change(key) { _ in }
        #expect(place == 0)
        shelf.strike(key, EntryNumber(1))
        #expect(shelf.leaf(at: place) == nil)
        #expect(shelf[key] == nil)
        #expect(shelf.count == 1)
        #expect(before.leaf(at: place)?.value.key == key, "A copy is left as it was.")
        #expect(try shelf.change(#require(Referral.Key("z"))) { _ in } == 2)
    }
}

@Suite struct `What hangs on another` {
    @Test func `is told apart by name, and no larger than a name`() {
        let one = Hanging(SubjectRef(.paper, "agenda"), at: 3)
        #expect(one == Hanging(SubjectRef(.paper, "agenda"), at: 9))
        #expect(one != Hanging(SubjectRef(.item, "agenda"), at: 3))
        #expect(Hanging(SubjectRef(.meeting, "z"), at: 1) < one)
        #expect((one.ref, one.place) == (SubjectRef(.paper, "agenda"), 3))
        #expect(MemoryLayout<Hanging>.stride == MemoryLayout<SubjectRef>.stride)
    }
}
