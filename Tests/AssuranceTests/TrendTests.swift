import Almanac
import Assurance
import Governance
import Testing

@Suite struct `How things stood month by month` {
    private let months = (0..<26).map { on("2013-11-01").adding(months: $0).adding(days: -1) }

    /// The count of a whole assessment on each day, as `check` adds it up.
    private func judged(_ world: World, on days: [Day]) -> [Trend.Count] {
        days.map { day in
            var count = Trend.Count()
            count.add(Assessor(world.record, on: day, by: world.library).findings())
            return count
        }
    }

    private func swept(_ world: World, on days: [Day]) -> [Trend.Count] {
        let trend = Trend(world.record, on: days, by: world.library)
        var sum = trend.countsOfParties()
        for partnership in trend.partnerships {
            for (place, count) in trend.counts(in: partnership).enumerated() {
                sum[place].add(count)
            }
        }
        return sum
    }

    @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
    func `is the same as judging everything at the end of each month`(seed: UInt64) {
        var world = World.adopting(keeps: [.attendance, .held, .published, .minutes])
        world.does(Scene.league)
        world.adopt("partnership-protocol", by: "body:city", as: "city-protocol")
        var drawn = DrawnEntries(seed: seed)
        var accepted = 0
        for _ in 0..<4_000 where accepted < 220 {
            let findings =
                accepted % 40 == 0 ? world.assessor(on: "2014-12-31").findings() : []
            if drawn.enter(into: &world, findings) != nil { accepted += 1 }
        }
        let (whole, trend) = (judged(world, on: months), swept(world, on: months))
        for (place, day) in months.enumerated() where whole[place] != trend[place] {
            Issue.record("\(day): \(whole[place].numbers) and not \(trend[place].numbers)")
        }
        #expect(whole.last?.numbers.isEmpty == false)
    }

    @Test(arguments: [31, 32] as [UInt64])
    func `is the same as judging everything every other day`(seed: UInt64) {
        var world = World.adopting(keeps: [.attendance, .held, .published, .minutes])
        world.does(Scene.league)
        var drawn = DrawnEntries(seed: seed)
        var accepted = 0
        for _ in 0..<2_000 where accepted < 120 {
            if drawn.enter(into: &world, []) != nil { accepted += 1 }
        }
        let days = (0..<400).map { on("2013-11-01").adding(days: $0 * 2) }
        let (whole, trend) = (judged(world, on: days), swept(world, on: days))
        for (place, day) in days.enumerated() where whole[place] != trend[place] {
            Issue.record("\(day): \(whole[place].numbers) and not \(trend[place].numbers)")
        }
        #expect(Set(trend).count > 10)
    }

    @Test func `counts by a holiday from the day on which it was made one`() {
        var world = World.adopting(keeps: [.published])
        world.does([
            Minute(
                "2025-12-01", "call-meeting",
                "meeting: m1, convener: partnership:moot, day: 2026-01-20")
        ])
        world.now = "2026-01-06T09:00:00Z"
        world.minute("edit-holiday", "day: 2026-01-14, edit: added, title: A day of its own")
        world.now = "2026-02-02T09:00:00Z"
        for day in 8...15 {
            world.does([
                Minute(
                    "2026-01-\(day < 10 ? "0" : "")\(day)", "publish-paper",
                    "paper: p\(day), meeting: m1, sort: report, title: Report \(day)")
            ])
        }
        let days = ["2025-12-31", "2026-01-05", "2026-01-31", "2026-02-28"].map { on($0) }
        let (whole, trend) = (judged(world, on: days), swept(world, on: days))
        #expect(trend.map(\.numbers) == whole.map(\.numbers))
        var before = world
        before.now = "2026-02-03T09:00:00Z"
        before.minute("edit-holiday", "day: 2026-01-14, edit: removed, title: None")
        let without = judged(before, on: [on("2026-02-28")])
        #expect(without.map(\.numbers) != whole.suffix(1).map(\.numbers))
    }

    @Test func `shows a paper that was late until its miss is history`() {
        var world = World.adopting(keeps: [.published])
        world.does([
            Minute(
                "2014-03-01", "call-meeting",
                "meeting: m1, convener: partnership:moot, day: 2014-03-20"),
            Minute(
                "2014-03-18", "publish-paper",
                "paper: p1, meeting: m1, sort: agenda, title: Agenda"),
            Minute("2014-03-20", "hold-meeting", "meeting: m1, openness: inPublic"),
        ])
        let days = ["2014-02-28", "2014-03-31", "2015-04-30", "2015-05-31"].map { on($0) }
        let missed = swept(world, on: days).map { $0[.missed] }
        #expect(missed == judged(world, on: days).map { $0[.missed] })
        #expect(missed[0] == 0 && missed[1] > 0 && missed[2] > 0)
        #expect(missed[3] < missed[2])
    }
}
