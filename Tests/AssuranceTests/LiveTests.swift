import Almanac
import Assurance
import Foundation
import Governance
import Testing

/// Sixty entries from each of a few seeds, or `make proof` for many more of both.
@Suite struct LiveProof {
    private static let isLong = ProcessInfo.processInfo.environment["SHIREMOOT_PROOF"] != nil
    private static let seeds = Array(UInt64(1)...(isLong ? 40 : 5))
    private static let length = isLong ? 250 : 60

    /// A shire in which many have adopted much, and duties drawn by lot too.
    private static func shire(seed: UInt64) -> World {
        var duties = DrawnDuties(seed: seed)
        var world = World(
            library: Shelf.with(duties.text(), principles: "[{key: trust, title: Trust}]"))
        world.adopt("hampshire-partnership", by: "partnership:moot")
        world.adopt("city-guide", by: "body:council")
        world.adopt("cabinet-report", by: "body:council")
        world.adopt("own", by: "body:council", as: "own-of-council")
        world.adopt("own", by: "partnership:moot", as: "own-of-moot")
        world.keep([.attendance, .held, .minutes])
        world.does(Scene.league + Scene.report + Scene.consultation + Scene.promise)
        world.part("city", in: "moot")
        world.adopt("city-guide", by: "body:city", as: "guide-of-city")
        return world
    }

    @Test(arguments: seeds)
    func `live findings are those of a whole assessment after every entry of any kind, on any day`(
        seed: UInt64
    ) {
        var world = Self.shire(seed: seed)
        var entries = DrawnEntries(seed: seed)
        var lots = Lots(seed: seed)
        // A day long past, today, and one to come; the clock goes past the second of them.
        var live = ["2014-06-30", "2026-01-05", "2026-08-01"].map {
            LiveFindings(on: on($0), by: world.library)
        }
        var known: [[Finding]] = live.map { _ in [] }
        var accepted = 0
        while accepted < Self.length {
            let findings = known.randomElement(using: &lots) ?? []
            guard let entry = entries.enter(into: &world, findings) else { continue }
            accepted += 1
            if accepted == Self.length / 2 { world.now = "2026-01-06T09:00:00Z" }
            for place in live.indices {
                live[place].follow(entry, in: world.record)
                live[place].refresh(from: world.record)
                known[place] = live[place].all(of: world.record)
                let whole = Assessor(world.record, on: live[place].day, by: world.library)
                    .findings()
                guard known[place] != whole else { continue }
                let differing = zip(known[place], whole).first { $0 != $1 }
                Issue.record(
                    """
                    on \(live[place].day), after entry \(entry.number), \(entry.happenings): \
                    \(differing.map { "\($0) or \($1)" } ?? "one more or less")
                    """)
                return
            }
        }
    }
}
