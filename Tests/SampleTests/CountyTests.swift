import Almanac
import Assurance
import Governance
import Place
import Sample
import Testing

struct CountyTests {
    @Test func `every line of a made-up county is accepted, and each is one entry`() async throws {
        let county = try await MadeUpCounty.loaded.value
        #expect(county.refused == [])
        #expect(county.lines > 3_000)
        #expect(county.moot.snapshot.record.last.number == county.lines)
    }

    @Test(arguments: [2, 5, 9])
    func `other seeds are accepted too, with a reorganisation at the end`(
        seed: Int
    ) async throws {
        let from = try #require(Day(year: 2019, month: 11, day: 1))
        let county = try County(seed: UInt64(seed), partnerships: 9, years: 2, from: from)
        #expect(try await MadeUpCounty.load(county).refused == [])
    }

    @Test func `the same arguments give the same bytes, and another seed another place`() throws {
        let one = try MadeUpCounty.bytes(of: MadeUpCounty.small(seed: 3))
        let again = try MadeUpCounty.bytes(of: MadeUpCounty.small(seed: 3))
        let other = try MadeUpCounty.bytes(of: MadeUpCounty.small(seed: 4))
        #expect(one == again)
        #expect(one != other)
    }

    @Test func `nobody takes it for a real place`() async throws {
        let record = try await MadeUpCounty.loaded.value.moot.snapshot.record
        #expect(record.place.provenance == .madeUp)
        #expect(record.place.provenance.notice?.contains("made-up") == true)
        #expect(record.place.title.hasSuffix("(made up)"))
        let names = record.people.all.compactMap { $0.entered.value }
            .map { record.words($0.name ?? $0.privateName) }
        #expect(names.count > 20)
        for name in names { #expect(name.hasSuffix("(made up)")) }
    }

    @Test func `time never runs backwards, and is over when the history is`() async throws {
        let county = try MadeUpCounty.small(seed: 1)
        let moments = county.sittings(by: try FrameworkShelf.shipped()).map(\.moment)
        #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 < $1 })
        #expect(moments.allSatisfy { $0.ukDay >= county.from && $0.ukDay < county.end })
    }

    @Test func `its findings stand in every way that a finding can`() async throws {
        let county = try await MadeUpCounty.loaded.value
        let assessor = Assessor(
            county.moot.snapshot.record, on: county.last, by: county.moot.library)
        let standings = Set(assessor.findings().map(\.standing.name))
        for name in Standing.Name.allCases { #expect(standings.contains(name), "\(name)") }
    }

    @Test func `meetings are called for days after its last`() async throws {
        let county = try await MadeUpCounty.loaded.value
        let ahead = county.moot.snapshot.record.meetings.all.filter {
            ($0.called.value?.day.earliest ?? .first) > county.last
        }
        #expect(ahead.count > 3)
    }

    @Test func `what was known then is not what is known now`() async throws {
        let county = try await MadeUpCounty.loaded.value
        let day = try #require(Day(year: 2023, month: 10, day: 2))
        let then = try await county.moot.record(knownOn: day)
        let known = Set(standings(of: then, on: day, county))
        let now = Set(standings(of: county.moot.snapshot.record, on: day, county))
        #expect(!known.isEmpty)
        #expect(known != now)
        #expect(!now.subtracting(known).isEmpty)
    }

    private func standings(
        of record: Record, on day: Day, _ county: MadeUpCounty.Loaded
    ) -> [String] {
        let view = record.standing(atEndOf: day).record
        return Assessor(view, on: day, by: county.moot.library).findings()
            .map { "\($0.key.name) \($0.standing.word)" }
    }
}
