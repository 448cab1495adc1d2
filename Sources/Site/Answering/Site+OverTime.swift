import Address
import Almanac
import Assurance
import Governance
import Pages
import Place
import Publication
import Synchronization

/// What is told over time and takes long to work out.
enum OverTime: Sendable {
    case trend([TrendRow])
    case ahead([AheadRow])
    case hindsight(Hindsight)

    /// All that such an answer depends on.
    struct Question: Hashable, Sendable {
        let page: Address.Page
        let at: Address.AsAt
        let day: Day
        let entry: EntryNumber
    }
}

/// Where one place's slow questions are worked out: those about today apart from those about past
/// days, so that a robot that walks through the past keeps nobody from the present.
final class Chambers: Sendable {
    private let ofToday = Deliberation<OverTime.Question, OverTime>()
    private let ofThePast = Deliberation<OverTime.Question, OverTime>()
    /// The newest entry for which today's questions were put before anybody asked.
    private let prepared = Mutex<EntryNumber?>(nil)

    /// Whether nobody put today's questions yet as things are; whoever is told so puts them.
    func isToPrepare(_ entry: EntryNumber) -> Bool {
        prepared.withLock { prepared in
            defer { prepared = entry }
            return prepared != entry
        }
    }

    func chamber(for at: Address.AsAt) -> Deliberation<OverTime.Question, OverTime> {
        at == .today ? ofToday : ofThePast
    }
}

extension Address.Page {
    /// Whether it is worked out for so long that a reader may not wait for it.
    var takesLong: Bool {
        switch self {
        case .trend, .ahead, .hindsight: true
        default: false
        }
    }
}

extension Site {
    /// Makes what is told over time, in the form asked; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - entry: the newest when it was asked; the outlook knows that one at least.
    ///   - end: when the reader's patience ends.
    /// - Throws: `Underway` when a reader's patience ends before the work.
    func madeOverTime(
        _ link: Link, _ page: Address.Page, _ outlook: Outlook, after entry: EntryNumber,
        until end: ContinuousClock.Instant
    ) async throws -> Made? {
        let form = link.representation
        guard [.page, .csv, .json].contains(form) else { return nil }
        if page == .hindsight, outlook.at == .today {
            guard form == .page else { return nil }
            return made(200, HindsightPage(outlook), outlook, at: link.address)
        }
        guard let found = try await answer(page, outlook, entry, until: end) else { return nil }
        if form != .page { return list(found, as: form) }
        let shown: any Page =
            switch found {
            case .trend(let rows): TrendPage(outlook, rows)
            case .ahead(let rows): AheadPage(outlook, rows, link.query)
            case .hindsight(let hindsight): HindsightPage(outlook, hindsight, link.query)
            }
        return made(200, shown, outlook, at: link.address)
    }

    /// Works out in the background what is told over time of today, so that no reader waits for
    /// it: in places so small that this takes a moment, and only once nothing more was entered
    /// for a while.
    func prepare(_ outlook: Outlook, after rest: Duration) {
        let entry = outlook.assessor.record.last
        guard entry.number <= Self.mostPrepared, let moot = moots[outlook.place],
            chambers[outlook.place]?.isToPrepare(entry) == true
        else { return }
        Task.detached(priority: .utility) {
            try await Task.sleep(for: rest)
            guard moot.last == entry else { return }
            for page in [Address.Page.ahead, .trend] {
                _ = try await self.answer(
                    page, outlook, entry, until: .now.advanced(by: .seconds(60)))
            }
        }
    }

    /// How many entries a place has at most of which that is prepared.
    private static let mostPrepared = 20_000

    private func list(_ found: OverTime, as form: Representation) -> Made? {
        switch found {
        case .trend(let rows): made(of: rows, "trend", as: form)
        case .ahead(let rows): made(of: rows, "ahead", as: form)
        case .hindsight(let hindsight): made(of: hindsight.rows, "then-and-now", as: form)
        }
    }

    private func answer(
        _ page: Address.Page, _ outlook: Outlook, _ entry: EntryNumber,
        until end: ContinuousClock.Instant
    ) async throws -> OverTime? {
        guard let chambers = chambers[outlook.place], let lookout = lookouts[outlook.place]
        else { return nil }
        let question = OverTime.Question(
            page: page, at: outlook.at, day: outlook.day, entry: entry)
        let today = today
        let chamber = chambers.chamber(for: outlook.at)
        return try await chamber.answer(to: question, within: end - .now) {
            switch page {
            case .trend: .trend(await outlook.trend)
            case .ahead: .ahead(outlook.assessor.becomingLate())
            default: .hindsight(try await lookout.hindsight(of: outlook, today: today))
            }
        }
    }
}

extension Outlook {
    /// How everything stood at the end of each of the last months and on the day asked.
    ///
    /// In one share, so that what readers ask meanwhile has the other processors.
    fileprivate var trend: [TrendRow] {
        get async {
            let trend = Trend(
                assessor.record, on: TrendRow.days(upTo: day), by: assessor.library)
            return zip(trend.days, await trend.counted(inShares: 1)).map { TrendRow($1, on: $0) }
        }
    }
}

extension Lookout {
    /// What was known on a past day, by the end of it or of another, beside what is known now.
    fileprivate func hindsight(of outlook: Outlook, today: Day) async throws -> Hindsight {
        let day = outlook.day
        let (then, now): (Outlook?, Outlook?)
        if case .knownOn = outlook.at {
            (then, now) = (outlook, try await self.outlook(at: .on(day), today: today))
        } else {
            let at = Address.AsAt.knownOn(outlook.known, on: day)
            (then, now) = (try await self.outlook(at: at, today: today), outlook)
        }
        // A place that was open a moment ago is open still.
        guard let then, let now else { throw Underway() }
        return Hindsight(
            then: then.standings, by: then.assessor, now: now.standings, by: now.assessor,
            known: outlook.known)
    }
}
