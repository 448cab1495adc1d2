import Synchronization

/// Counts what is served: how much, how fast and with what outcome, and never of whom.
package final class Meter: Sendable {
    /// Requests of one kind with one outcome.
    struct Kind: Hashable {
        let shape: String
        /// The first digit of the status.
        let status: Int
    }

    /// Everything counted so far.
    struct Tally {
        var requests: [Kind: Int] = [:]
        /// How many took at most as long as each of `Meter.bounds`, and longer than the one before.
        var durations = [Int](repeating: 0, count: Meter.bounds.count + 1)
        var duration = Duration.zero
        var (bytes, unchanged, refused) = (0, 0, 0)
        var connections = 0
    }

    /// The bounds of durations, in microseconds.
    static let bounds = [
        100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000,
        5_000_000,
    ]

    /// When counting began.
    let started: ContinuousClock.Instant
    private let counted = Mutex(Tally())

    /// Starts at nought.
    package init(at now: ContinuousClock.Instant) { started = now }

    var tally: Tally { counted.withLock { $0 } }

    /// Counts one request.
    func count(_ passed: Passed) {
        let kind = Kind(shape: passed.shape, status: passed.status / 100)
        let microseconds = passed.microseconds
        let place = Self.bounds.firstIndex { microseconds <= $0 } ?? Self.bounds.count
        counted.withLock { tally in
            tally.requests[kind, default: 0] += 1
            tally.durations[place] += 1
            tally.duration += passed.time
            tally.bytes += passed.bytes
            if passed.status == 304 { tally.unchanged += 1 }
            if passed.status == 429 { tally.refused += 1 }
        }
    }

    /// Counts a connection that was opened, or closed with -1.
    func connection(_ change: Int) {
        counted.withLock { $0.connections += change }
    }
}
