public import Almanac
public import Governance

/// The findings of one day, kept true entry by entry.
///
/// An entry makes only the parts that it can touch be judged again. Findings change with entries
/// and at midnight in London, and never otherwise.
public struct LiveFindings: Sendable {
    /// The day they are of.
    public let day: Day
    /// The frameworks they are judged by.
    public let library: Library
    private var parts: [Bucket: [Finding]] = [:]
    private var stale: Set<Bucket> = []
    private var isWhollyStale = true

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
        case .buckets(let buckets): stale.formUnion(buckets)
        }
    }

    /// Judges again what was touched.
    public mutating func refresh(from record: Record) {
        let assessor = Assessor(record, on: day, by: library)
        if isWhollyStale {
            parts = [:]
            stale = Set(assessor.buckets())
            isWhollyStale = false
        }
        for bucket in stale { parts[bucket] = assessor.findings(in: bucket) }
        stale = []
    }

    /// All findings, in the order of a whole assessment.
    public func all(of record: Record) -> [Finding] {
        Assessor(record, on: day, by: library).buckets().flatMap { parts[$0] ?? [] }
    }
}
