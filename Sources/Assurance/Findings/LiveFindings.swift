public import Almanac
public import Governance

/// The findings of one day, kept true entry by entry.
///
/// An entry makes only the duties be judged again that read what it wrote, in the parts that it can
/// touch. Findings change with entries and at midnight in London, and never otherwise.
public struct LiveFindings: Sendable {
    /// The day they are of.
    public let day: Day
    /// The frameworks they are judged by.
    public let library: Library
    private var parts: [Bucket: [Finding]] = [:]
    /// The parts in their order; `nil` once there may be others.
    private var order: [Bucket]?
    private var stale: [Bucket: Chapters] = [:]
    private var isWhollyStale = true
    /// In which partnerships parts were judged again since anybody asked; `nil` for everything.
    private var renewed: Set<Partnership.Key?>?
    /// Whether all entries were written down by the day, which makes what they tell certain.
    private var isCertain = true

    /// Starts with everything to be judged.
    public init(on day: Day, by library: Library) {
        self.day = day
        self.library = library
    }

    /// Marks what an entry can have touched, once it is folded.
    public mutating func follow(_ entry: Entry, in record: Record) {
        guard !isWhollyStale else { return }
        switch Assessor(record, on: day, by: library).touched(by: entry) {
        case .everything: isWhollyStale = true
        case .parts(let touched):
            for (bucket, chapters) in touched {
                stale[bucket, default: []].formUnion(chapters)
                if !chapters.isDisjoint(with: [.calls, .days, .involvements, .cases]) {
                    order = nil
                }
            }
        }
    }

    /// Judges again what was touched.
    public mutating func refresh(from record: Record) {
        let assessor = Assessor(record, on: day, by: library)
        let clerk = Clerk(assessor)
        var round = Round(clerk)
        // What was reported on a day not known is certain only while nothing is written later.
        if assessor.isWrittenByThen != isCertain { isWhollyStale = true }
        isCertain = assessor.isWrittenByThen
        guard isWhollyStale else {
            for (bucket, chapters) in stale {
                renewed?.insert(bucket.partnership)
                let before = parts.removeValue(forKey: bucket)
                parts[bucket] = assessor.findings(in: bucket, &round, chapters, before: before)
            }
            stale = [:]
            return
        }
        let buckets = assessor.buckets(clerk)
        parts = Dictionary(minimumCapacity: buckets.count)
        for bucket in buckets { parts[bucket] = assessor.findings(in: bucket, &round) }
        order = buckets
        stale = [:]
        isWhollyStale = false
        renewed = nil
    }

    /// The findings in every partnership in which parts were judged again since this was asked
    /// last, in the order of a whole assessment; under `nil`, those in none. `nil` where all were.
    public mutating func renewed(in record: Record) -> [Partnership.Key?: [Finding]]? {
        defer { renewed = [] }
        guard let renewed else { return nil }
        let assessor = Assessor(record, on: day, by: library)
        let clerk = Clerk(assessor)
        var found: [Partnership.Key?: [Finding]] = [:]
        for key in renewed { found[key] = [] }
        for adoption in record.adoptions.all {
            for key in assessor.plots(of: adoption, clerk) where renewed.contains(key) {
                for bucket in assessor.buckets(of: adoption, in: key, clerk) {
                    found[key, default: []] += parts[bucket] ?? []
                }
            }
        }
        return found
    }

    /// All findings, in the order of a whole assessment.
    public mutating func all(of record: Record) -> [Finding] {
        let assessor = Assessor(record, on: day, by: library)
        let buckets = order ?? assessor.buckets(Clerk(assessor))
        order = buckets
        var all: [Finding] = []
        for bucket in buckets { all += parts[bucket] ?? [] }
        return all
    }
}

extension Assessor {
    /// The findings of a part of which some chapters were written in since it was judged; `nil`
    /// where it does not stand, so that it is judged whole when it does again.
    fileprivate func findings(
        in bucket: Bucket, _ round: inout Round, _ chapters: Chapters, before: [Finding]?
    ) -> [Finding]? {
        guard let part = part(bucket, &round) else { return nil }
        guard let before else { return findings(in: bucket, &round) }
        var found: [Finding] = []
        var rest = before[...]
        for item in part.agenda {
            let own = rest.prefix { $0.key.place == item.place }
            rest = rest.dropFirst(own.count)
            if item.reads.isDisjoint(with: chapters) {
                found += own
            } else {
                add(findingsOf: item, in: part, to: &found)
            }
        }
        return found
    }
}
