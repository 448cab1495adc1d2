import Almanac
import Assurance
import Place
import Sample
import Testing

@Suite struct `The made-up county over time` {
    @Test func `is counted week by week as if everything were judged every week`() async throws {
        let county = try await MadeUpCounty.loaded.value
        let (record, library) = (county.moot.snapshot.record, county.moot.library)
        // From before anything was until what is still to come has come.
        let days = (0..<190).map { county.county.from.adding(days: $0 * 7 - 7) }
        let trend = await Trend(record, on: days, by: library).counted()
        for (day, count) in zip(days, trend) {
            var whole = Trend.Count()
            whole.add(Assessor(record, on: day, by: library).findings())
            #expect(count == whole, "on \(day)")
        }
        #expect(Set(trend).count > 30)
    }
}
