import Synchronization

/// Lets every reader ask so much in so much time, so that a greedy one cannot hurt another.
///
/// Each has a bucket of requests that fills again as time goes by. Only so many readers are
/// remembered; the longest unseen are forgotten, whose buckets are the likeliest to be full.
package final class Turnstile: Sendable {
    /// How much one reader may ask.
    package struct Allowance: Sendable {
        /// How many requests a second in the long run.
        package var perSecond = 50
        /// How many at once.
        package var atOnce = 500
        /// How many readers are remembered.
        package var readers = 20_000

        /// What a browser, a crawler that is polite and an office behind one address need.
        package init() {}
    }

    private struct Bucket {
        /// What is left, in requests.
        var left: Double
        var seen: ContinuousClock.Instant
    }

    private let allowance: Allowance
    private let buckets = Mutex<[Reader: Bucket]>([:])

    /// Opens with every bucket full.
    package init(_ allowance: Allowance = Allowance()) { self.allowance = allowance }

    /// How many readers are remembered.
    package var count: Int { buckets.withLock { $0.count } }

    /// Lets a reader through, or says how long it has to wait.
    ///
    /// - Parameters:
    ///   - price: what is asked for costs, in requests.
    ///   - now: when it is asked.
    /// - Returns: `nil` for whoever may go through, and otherwise the whole seconds, at least 1,
    ///   after which there is enough in its bucket. Whoever has to wait pays nothing.
    package func wait(
        for reader: Reader, price: Int, at now: ContinuousClock.Instant
    ) -> Int? {
        buckets.withLock { buckets in
            var bucket = filled(buckets[reader], at: now)
            let missing = Double(price) - bucket.left
            if missing <= 0 { bucket.left -= Double(price) }
            buckets[reader] = bucket
            if buckets.count > allowance.readers { forget(&buckets) }
            guard missing > 0 else { return nil }
            return max(1, Int((missing / Double(allowance.perSecond)).rounded(.up)))
        }
    }

    private func filled(_ bucket: Bucket?, at now: ContinuousClock.Instant) -> Bucket {
        let most = Double(allowance.atOnce)
        guard let bucket else { return Bucket(left: most, seen: now) }
        let passed = max(0, (now - bucket.seen) / .seconds(1))
        let left = min(most, bucket.left + passed * Double(allowance.perSecond))
        return Bucket(left: left, seen: max(now, bucket.seen))
    }

    /// Half goes at once, so that putting them in order is rare.
    private func forget(_ buckets: inout [Reader: Bucket]) {
        let seen = buckets.sorted { $0.value.seen > $1.value.seen }
        buckets = Dictionary(
            uniqueKeysWithValues: seen.prefix(allowance.readers / 2).map { ($0.key, $0.value) })
    }
}
