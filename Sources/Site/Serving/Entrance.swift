import Address
package import Almanac

/// Lets requests through, one at a time as values: it limits, answers, counts and notes them.
package struct Entrance: Sendable {
    let site: Site
    let turnstile: Turnstile
    let meter: Meter?
    let log: LineLog?
    let clock: @Sendable () -> Moment
    /// What says how many documents may be read at once.
    package var lending = Lending()

    /// Opens the way into a site.
    ///
    /// - Parameters:
    ///   - meter: counts; `nil` where nobody asks how much.
    ///   - log: is given a line for each; `nil` where nobody reads them.
    ///   - clock: what time it is where lines are read.
    package init(
        _ site: Site, turnstile: Turnstile = Turnstile(), meter: Meter? = nil,
        log: LineLog? = nil, clock: @escaping @Sendable () -> Moment
    ) {
        self.site = site
        self.turnstile = turnstile
        self.meter = meter
        self.log = log
        self.clock = clock
    }

    /// Answers what a reader asks, or tells it to wait.
    ///
    /// - Parameters:
    ///   - reader: `nil` for this machine itself, which is not limited.
    ///   - now: when it is asked.
    ///   - fault: is told what went wrong.
    package func reply(
        to ask: Ask, from reader: Reader?, at now: ContinuousClock.Instant = .now,
        fault: (any Error) -> Void = { _ in }
    ) async -> Reply {
        let found = site.found(ask)
        let reply = await answer(ask, found, reader, now, fault)
        if meter != nil || log != nil {
            let passed = Passed(
                ask, found?.shape ?? ask.link?.shape, reply, at: clock(),
                taking: ContinuousClock.now - now)
            meter?.count(passed)
            log?.add(passed.line)
        }
        return reply
    }

    private func answer(
        _ ask: Ask, _ found: Ready?, _ reader: Reader?, _ now: ContinuousClock.Instant,
        _ fault: (any Error) -> Void
    ) async -> Reply {
        if let reader, let seconds = wait(found?.price ?? ask.link?.price ?? 1, reader, now) {
            let refused = site.tooMany(waiting: seconds)
            return ask.method == "HEAD" ? refused.head : refused
        }
        if let found { return found.reply(to: ask) }
        return lent(await site.answer(ask, fault: fault), to: reader)
    }

    /// A reply, with what it takes to send the document that is in it.
    private func lent(_ reply: Reply, to reader: Reader?) -> Reply {
        guard reply.pieces != nil else { return reply }
        do throws(Lending.Refused) {
            return reply.lent(try lending.lend(to: reader))
        } catch {
            return site.notLent(error)
        }
    }

    private func wait(_ price: Int, _ reader: Reader, _ now: ContinuousClock.Instant) -> Int? {
        price > 0 ? turnstile.wait(for: reader, price: price, at: now) : nil
    }
}
