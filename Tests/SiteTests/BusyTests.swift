import Address
import Almanac
import Governance
import Place
import Testing

@testable import Site

/// Readers of past days wait for one another, and nobody of today waits for them.
@Suite struct BusyTests {
    private struct Fault: Error {}

    /// Holds whatever asks it until the test lets it go.
    private actor Gate {
        private var isOpen = false
        private var held: [CheckedContinuation<Void, Never>] = []
        private(set) var isReached = false

        func pass() async {
            isReached = true
            if !isOpen { await withCheckedContinuation { held.append($0) } }
        }

        func open() {
            isOpen = true
            for one in held { one.resume() }
            held = []
        }
    }

    private func key(_ number: Int) -> Lookout.Key {
        Lookout.Key(
            at: .today, day: Served.noon.ukDay.adding(days: -number), entry: EntryNumber(1))
    }

    /// Has the one place at which past days are worked out taken, until the gate is opened.
    private func hold(_ lookout: Lookout, _ gate: Gate) async {
        let taken = key(0)
        Task {
            try await lookout.past.answer(to: taken, within: .seconds(3_600)) {
                await gate.pass()
                throw Fault()
            }
        }
        while await !gate.isReached { await Task.yield() }
    }

    private func site(patience: Duration) async throws -> (site: Site, moot: Moot, Lookout) {
        let moot = try await Served.hampshire()
        let noon = Served.noon
        let site = Site([moot], patience: patience, clock: { noon })
        return (site, moot, try #require(site.lookouts[moot.place]))
    }

    @Test func `thirty who ask for past days at once all get them, and today is read meanwhile`()
        async throws
    {
        let (site, _, lookout) = try await site(patience: .seconds(3_600))
        let gate = Gate()
        await hold(lookout, gate)
        let statuses = await withTaskGroup(of: Int.self) { group in
            for number in 1...30 {
                let day = "2014-09-\(number < 10 ? "0" : "")\(number)"
                let page = ["", "/trend", "/ahead", "/promises.csv"][number % 4]
                group.addTask { await site.get("/hampshire/on/\(day)\(page)").status }
            }
            #expect(await site.get("/hampshire").status == 200)
            await gate.open()
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 200, count: 30))
    }

    @Test func `one past day too many is told that many are asking, and today is as ever`()
        async throws
    {
        let (site, _, lookout) = try await site(patience: .seconds(3_600))
        let gate = Gate()
        await hold(lookout, gate)
        for number in 1...63 {
            await #expect(throws: Underway.self) {
                try await lookout.past.answer(to: key(number), within: .zero) { throw Fault() }
            }
        }
        let busy = await site.get("/hampshire/on/2014-09-10")
        #expect(busy.status == 503)
        #expect(busy["retry-after"] == "5")
        #expect(busy["cache-control"] == "no-store")
        #expect(busy.text.contains("<h1>Many are asking just now</h1>"))
        #expect(await site.get("/hampshire/promises").status == 200)
        await gate.open()
        // The others have to leave the queue first, one after another.
        var answer = await site.get("/hampshire/on/2014-09-10")
        while answer.status == 503 {
            await Task.yield()
            answer = await site.get("/hampshire/on/2014-09-10")
        }
        #expect(answer.status == 200)
    }

    @Test func `whoever waits too long for a past day is told the same`() async throws {
        let (site, _, lookout) = try await site(patience: .nanoseconds(1))
        let gate = Gate()
        await hold(lookout, gate)
        let busy = await site.get("/hampshire/on/2014-09-10")
        #expect(busy.status == 503)
        #expect(busy.text.contains("<h1>Many are asking just now</h1>"))
        #expect(await site.get("/hampshire").status == 200)
        await gate.open()
    }
}
