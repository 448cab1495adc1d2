import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Place
import Publication
import Sample
import TestSupport
import Testing

@testable import Search

struct FollowingTests {
    private static func path() -> String {
        FileManager.default.temporaryDirectory.path + "/shiremoot-search-\(UUID().uuidString)"
    }

    private func moot(at path: String, _ clock: StandingClock) async throws -> Moot {
        let directory = try DataDirectory.open(path, creating: true)
        let file = try JournalFile.create(try #require(Word(County.key)), in: directory)
        let library = try FrameworkShelf.shipped()
        return try await Moot(file, judgedBy: library, clock: { clock.now })
    }

    private func assessor(_ moot: Moot, on day: Day) -> Assessor {
        Assessor(
            moot.snapshot.record.seen(by: .everyone, on: day).record, on: day, by: moot.library)
    }

    @Test func `an index that followed entry by entry holds what one made anew holds`()
        async throws
    {
        let from = try #require(Day("2024-04-01"))
        let today = try #require(Day("2026-04-09"))
        let county = try County(seed: 5, partnerships: 6, years: 1, from: from)
        let clock = StandingClock(try #require(Moment(ukDay: from, hour: 9, minute: 0)))
        let path = Self.path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let moot = try await moot(at: path, clock)
        let followed = try SearchIndex()
        let question = try Question("council")
        for (number, sitting) in county.sittings(by: moot.library).enumerated() {
            clock.set(sitting.moment)
            let requests = try sitting.lines.map { try Door.read($0) }
            _ = try await moot.performAll(requests, asBatch: sitting.isSheet)
            guard number % 4 == 0 else { continue }
            _ = try await followed.answer(question, page: 1, by: assessor(moot, on: today))
        }
        let last = assessor(moot, on: today)
        let answer = try await followed.answer(question, page: 1, by: last)
        let anew = try SearchIndex()
        #expect(try await anew.answer(question, page: 1, by: last) == answer)
        let (one, other) = (try await followed.held(), try await anew.held())
        #expect(one.count > 300)
        #expect(one == other)
        let record = last.record
        #expect(record.complaints.count > 0 && record.risks.count > 0)
        for case .subject(let ref) in one.map(\.thing) {
            #expect(![.complaint, .risk].contains(ref.kind), "\(ref)")
        }
        for word in ["partnership", "safety", "meeting", "\"the council\"", "hous"] {
            let question = try Question(word)
            #expect(
                try await followed.answer(question, page: 1)
                    == anew.answer(question, page: 1), "\(word)")
        }
    }

    @Test func `an erased text is found no more by the very next who asks`() async throws {
        let day = try #require(Day("2024-04-01"))
        let path = Self.path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let clock = StandingClock(try #require(Moment(ukDay: day, hour: 9, minute: 0)))
        let moot = try await moot(at: path, clock)
        let lines: [Datum] = [
            ["intent": "found-place", "as": "clerk", "place": "county", "title": "The County"],
            ["intent": "open-place", "as": "clerk", "place": "county"],
            ["intent": "enter-person", "as": "clerk", "person": "p1", "name": "Ada Wyvern"],
        ]
        for line in lines { _ = try await moot.perform(Door.read(line)) }
        let index = try SearchIndex()
        let question = try Question("wyvern")
        let before = try await index.answer(question, page: 1, by: assessor(moot, on: day))
        #expect(before.hits.map(\.title.plain) == ["Ada Wyvern"])
        let key = try #require(Person.Key("p1"))
        let name = try #require(moot.snapshot.record.people[key]?.name(on: day))
        _ = try await moot.perform(
            Door.read(
                ["intent": "erase-text", "as": "clerk", "text": .text(name.digest.description)]))
        let after = try await index.answer(question, page: 1, by: assessor(moot, on: day))
        #expect(after.total == 0)
        #expect(try await index.held().allSatisfy { !$0.name.contains("Wyvern") })
    }
}
