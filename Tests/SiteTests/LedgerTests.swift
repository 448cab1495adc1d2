import Almanac
import Assurance
import Governance
import Place
import Publication
import Sample
import Testing

/// What lists say of every partnership, kept true entry by entry.
@Suite struct LedgerTests {
    /// Everything that lists say by it.
    private func told(_ ledger: Ledger, _ assessor: Assessor) -> [String] {
        var lines = ledger.lines.map(\.telling)
        lines += ledger.meetingsToCome(most: .max).map(\.word)
        lines += ledger.promises.map(\.word)
        lines.append("\(ledger.hiddenNames) \(ledger.erasedNames)")
        lines.append("\(ledger.exemptPapers) \(ledger.exemptItems)")
        lines += ledger.overlaps(by: assessor).map { $0.cells.joined(separator: ";") }
        for year in ledger.yearsOfResources {
            lines += ledger.allResources(in: year, by: assessor)
                .map { $0.cells.joined(separator: ";") }
        }
        for body in assessor.record.bodies.all.map(\.key) {
            lines += owed(by: body, ledger, assessor)
        }
        return lines
    }

    private func owed(
        by body: Body.Key, _ ledger: Ledger, _ assessor: Assessor
    ) -> [String] {
        let leads = ledger.leads(for: body)
        let list = DueList(of: body.ref, among: [], by: assessor, following: leads)
        return list.rows(0..<list.count).map { $0.cells.joined(separator: ";") }
            + assessor.awaited(by: body, following: leads).map { "\($0.says) \($0.entries)" }
            + assessor.watched(by: body, in: ledger).map { "\($0.involvement.key) \($0.body)" }
    }

    /// The same by going through everything in the place.
    private func toldWithout(_ assessor: Assessor) -> [String] {
        var lines = assessor.register().map { $0.cells.joined(separator: ";") }
        lines += assessor.promises().map(\.promise.word)
        lines += assessor.overlaps().map { $0.cells.joined(separator: ";") }
        for body in assessor.record.bodies.all.map(\.key) {
            lines += assessor.due(from: body.ref, among: []).map { $0.cells.joined(separator: ";") }
            lines += assessor.awaited(by: body).map { "\($0.says) \($0.entries)" }
            lines += assessor.watched(by: body).map { "\($0.involvement.key) \($0.body)" }
        }
        return lines
    }

    private func toldOfTheSame(_ ledger: Ledger, _ assessor: Assessor) -> [String] {
        var lines = ledger.lines.map { $0.row.cells.joined(separator: ";") }
        lines += ledger.promises.map(\.word)
        lines += ledger.overlaps(by: assessor).map { $0.cells.joined(separator: ";") }
        for body in assessor.record.bodies.all.map(\.key) {
            lines += owed(by: body, ledger, assessor)
        }
        return lines
    }

    @Test(arguments: [3, 9])
    func `what was touched changes the lists as working everything out anew would`(
        seed: UInt64
    ) async throws {
        let from = try #require(Day("2024-04-01"))
        let county = try County(seed: seed, partnerships: 6, years: 1, from: from)
        let clock = StandingClock(try #require(Moment(ukDay: from, hour: 9, minute: 0)))
        let moot = try await Served.place(try #require(Word(County.key))) { clock.now }
        var ledgers: [Day: Ledger] = [:]
        let days = [Served.noon.ukDay, from.adding(days: 200), from.adding(days: 30)]
        let sittings = Array(county.sittings(by: try FrameworkShelf.shipped()))
        let step = max(1, sittings.count / 40)
        for (number, sitting) in sittings.enumerated() {
            clock.set(sitting.moment)
            let requests = try sitting.lines.map { try Door.read($0) }
            _ = try await moot.performAll(requests, asBatch: sitting.isSheet)
            guard number % step == 0 || number == sittings.count - 1 else { continue }
            for day in days {
                let record = moot.snapshot.record.seen(by: .everyone, on: day).record
                let assessor = Assessor(record, on: day, by: moot.library)
                let whole = Ledger(by: assessor)
                let ledger = ledgers[day]?.renewed(by: assessor) ?? whole
                ledgers[day] = ledger
                #expect(
                    told(ledger, assessor) == told(whole, assessor),
                    "after sitting \(number), as at \(day)")
                #expect(ledger.lines == whole.lines)
            }
        }
        let day = Served.noon.ukDay
        let assessor = Assessor(
            moot.snapshot.record.seen(by: .everyone, on: day).record, on: day, by: moot.library)
        let ledger = try #require(ledgers[day])
        #expect(toldOfTheSame(ledger, assessor) == toldWithout(assessor))
        #expect(ledger.promises.count > 10)
        #expect(!ledger.yearsOfResources.isEmpty)
    }

    @Test func `lists say the same as going through all of Hampshire, on any day`() async throws {
        let moot = try await Served.hampshire()
        for text in ["2013-10-28", "2015-01-01", "2026-04-09"] {
            let day = try #require(Day(text))
            let assessor = Assessor(
                moot.snapshot.record.seen(by: .everyone, on: day).record, on: day,
                by: moot.library)
            let ledger = Ledger(by: assessor)
            #expect(toldOfTheSame(ledger, assessor) == toldWithout(assessor))
            for year in ledger.yearsOfResources {
                let all = assessor.resources(in: year)
                let stated = ledger.resources(in: year, by: assessor)
                #expect(
                    ledger.allResources(in: year, by: assessor).map(\.cells) == all.map(\.cells))
                #expect(
                    stated.rows(0..<stated.count).map(\.cells)
                        == all.filter { !$0.amounts.isEmpty }.map(\.cells))
            }
        }
    }
}

extension LedgerLine {
    /// All that it says, in order, for whoever looks for what differs.
    fileprivate var telling: String {
        let parts = parts.map { "\($0.key) \($0.body) \($0.lasts)" }
        return row.cells.joined(separator: ";") + " \(isRunning) \(themes) \(parts)"
    }
}
