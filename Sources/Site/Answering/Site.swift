import Address
public import Almanac
import Assurance
public import Governance
import Markup
public import Pages
public import Place

/// The open site: what anyone may read of the places it serves, without logging in.
///
/// It takes what a reader asks and gives the answer, both as values, whatever carries them.
public final class Site: Sendable {
    let moots: [Word: Moot]
    let base: String?
    let liveries: [Word: Livery]
    let lookouts: [Word: Lookout]
    let searchers: [Word: Searcher]
    let chambers: [Word: Chambers]
    let patience: Duration
    private let clock: @Sendable () -> Moment
    let cache: PageCache

    /// Serves places.
    ///
    /// - Parameters:
    ///   - base: where it is reached from outside, such as `https://partnerships.example.gov.uk`,
    ///     for what needs whole addresses; `nil` where that is not known.
    ///   - liveries: how each of them looks that says so.
    ///   - patience: how long a reader waits for what takes long, before being told to come back.
    ///   - clock: what time it is.
    public init(
        _ moots: [Moot], base: String? = nil, liveries: [Word: Livery] = [:],
        patience: Duration = .seconds(20),
        clock: @escaping @Sendable () -> Moment
    ) {
        self.moots = Dictionary(moots.map { ($0.place, $0) }, uniquingKeysWith: { one, _ in one })
        self.base = base
        self.liveries = liveries
        self.clock = clock
        self.patience = patience
        lookouts = self.moots.mapValues { moot in
            Lookout(moot, liveries[moot.place] ?? Livery())
        }
        searchers = self.moots.mapValues { _ in Searcher() }
        chambers = self.moots.mapValues { _ in Chambers() }
        // A quarter of it has room for every finding of the largest county as one sheet, which is
        // what takes longest to make.
        cache = PageCache(most: 128 << 20)
    }

    /// The day it is, in the United Kingdom.
    var today: Day { clock().ukDay }

    /// Answers what is asked. It cannot fail: what goes wrong is an answer too.
    ///
    /// - Parameter fault: is told what went wrong, for the log and never for the page.
    public func answer(
        _ ask: Ask, fault: (any Error) -> Void = { _ in }
    ) async -> Reply {
        if let ready = found(ask) { return ready.reply(to: ask) }
        switch ask.method {
        case "GET": return await read(ask, fault)
        case "HEAD": return await read(ask, fault).head
        case "OPTIONS": return Reply(204, [("allow", Self.methods)] + Self.guards)
        default:
            let made = self.made(405, ProblemPage(.method))
            return given(made, more: [("allow", Self.methods)])
        }
    }

    private static let methods = "GET, HEAD, OPTIONS"

    private func read(_ ask: Ask, _ fault: (any Error) -> Void) async -> Reply {
        do {
            guard let link = ask.link else { return try await unread(ask.target) }
            if let other = try await moved(link) { return other }
            if case .within(let place, let at, .document(let digest)) = link.address {
                let sent = try await document(digest, of: place, at: at, ask)
                if let sent { return sent }
                return try await missing(link)
            }
            let reply = try await reply(to: ask, at: link.asRead)
            if let reply { return reply }
            return try await missing(link)
        } catch is Lookout.Busy {
            return given(self.made(503, ProblemPage(.busy)), more: [("retry-after", "5")])
        } catch is Underway {
            return given(
                self.made(503, ProblemPage(.underway)), more: [("retry-after", "30")])
        } catch {
            fault(error)
            return given(self.made(500, ProblemPage(.fault)))
        }
    }

    private func reply(to ask: Ask, at link: Link) async throws -> Reply? {
        let end = ContinuousClock.now.advanced(by: patience)
        guard let place = link.address.place else {
            if [Link(.front), Link(.sitemap)].contains(link) {
                return try await ofAllPlaces(link).reply(to: ask)
            }
            return placeless(link).map { given($0, to: ask) }
        }
        guard let moot = moots[place], let lookout = lookouts[place] else { return nil }
        if case .within(_, let at, .search) = link.address {
            guard at == .today, let outlook = try await lookout.outlook(at: at, today: today)
            else { return nil }
            return try await searched(link, outlook).map { given($0, to: ask) }
        }
        let state = PageCache.State(entry: moot.last, day: today)
        if let known = cache.page(link.path, as: state) { return known.reply(to: ask) }
        cache.miss()
        let at = at(of: link)
        guard
            var outlook = try await lookout.outlook(at: at, today: state.day, within: patience)
        else { return nil }
        if case .within(_, _, let page) = link.address, at != .today,
            let now = try await lookout.outlook(at: .today, today: state.day)
        {
            outlook.now = outlook.way(to: now, from: page)
        }
        guard let made = try await make(link, outlook, moot, after: state.entry, until: end)
        else { return nil }
        // What changed while it was made is not kept under what was so before.
        guard made.status == 200, outlook.assessor.record.last == state.entry else {
            return given(made, to: ask)
        }
        let ready = ready(made, at: link)
        cache.keep(
            ready, under: link.path, as: state, isEndless: at != .today || link.query != .none)
        if at == .today { prepare(outlook, after: .seconds(2)) }
        return ready.reply(to: ask)
    }

    private func at(of link: Link) -> Address.AsAt {
        if case .within(_, let at, _) = link.address { return at }
        return .today
    }

    /// A page in its frame.
    func made(
        _ status: Int, _ page: any Page, _ outlook: Outlook? = nil, at address: Address? = nil
    )
        -> Made
    {
        Made(
            status, Representation.page.mediaType, Layout(page, outlook, at: address).html.bytes)
    }

    /// What no place is needed for.
    private func placeless(_ link: Link) -> Made? {
        guard link.representation == .page else { return nil }
        switch link.address {
        case .papersOut:
            let page = PapersOutPage(link.query)
            return made(page.isRefused ? 422 : 200, page, at: .papersOut)
        case .styles: return Self.styles
        case .robots: return Made(200, "text/plain; charset=utf-8", robots)
        case .alive: return Made(200, "text/plain; charset=utf-8", Array("alive\n".utf8))
        case .ready: return Made(200, "text/plain; charset=utf-8", Array("ready\n".utf8))
        case .look, .logo: return worn(link.address)
        case .within, .front, .sitemap: return nil
        }
    }

    /// Made once, since every page asks for it and its tag is a hash of it.
    private static let styles = Made(200, "text/css; charset=utf-8", Look.styles)

    func entries() -> [FrontPage.Entry] {
        let day = today
        return moots.sorted { $0.key < $1.key }.compactMap { place, moot in
            let sight = moot.snapshot.record.seen(by: .everyone, on: day)
            return sight.isOpen ? FrontPage.Entry(place, sight) : nil
        }
    }

    /// Looks at every place, so that nobody has to wait for the first page of one.
    public func warm() async throws {
        let day = today
        for lookout in lookouts.values {
            guard let outlook = try await lookout.outlook(at: .today, today: day) else { continue }
            prepare(outlook, after: .zero)
        }
    }

    func outlook(of place: Word) async throws -> Outlook? {
        try await lookouts[place]?.outlook(at: .today, today: today)
    }
}
