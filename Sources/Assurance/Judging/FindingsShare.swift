import Governance

/// One of several shares of all findings of a day.
///
/// Shares can be judged side by side, because nothing judged in one changes another. Each has some
/// of the partnerships, so that what is looked up of a partnership is looked up once.
public struct FindingsShare: Sendable {
    fileprivate var found: [Finding] = []
    /// How many findings each part has, and where it stands among all parts.
    fileprivate var parts: [(place: Int, count: Int)] = []

    init(_ assessor: Assessor, _ share: Int, of shares: Int) {
        let clerk = Clerk(assessor)
        let buckets = assessor.buckets(clerk)
        // What belongs to no partnership is the first of them.
        var partnerships: [Partnership.Key?] = [nil]
        var places: [Partnership.Key?: [Int]] = [:]
        for (place, bucket) in buckets.enumerated() {
            if places[bucket.partnership] == nil, bucket.partnership != nil {
                partnerships.append(bucket.partnership)
            }
            places[bucket.partnership, default: []].append(place)
        }
        let mine = stride(from: share, to: partnerships.count, by: shares).map { partnerships[$0] }
        var round = Round(clerk)
        for place in mine.flatMap({ places[$0] ?? [] }) {
            let before = found.count
            assessor.add(findingsIn: buckets[place], &round, to: &found)
            parts.append((place, found.count - before))
        }
    }
}

extension [FindingsShare] {
    /// The findings of all shares, in the order of a whole assessment.
    public var findings: [Finding] {
        var all: [(place: Int, share: Int, range: Range<Int>)] = []
        for (number, share) in enumerated() {
            var first = 0
            for part in share.parts where part.count > 0 {
                all.append((part.place, number, first..<first + part.count))
                first += part.count
            }
        }
        all.sort { $0.place < $1.place }
        var found: [Finding] = []
        found.reserveCapacity(reduce(0) { $0 + $1.found.count })
        for part in all { found += self[part.share].found[part.range] }
        return found
    }
}

extension Assessor {
    /// One of several shares of the findings; all of them together have every finding once.
    ///
    /// - Parameters:
    ///   - share: which share, from 0.
    ///   - shares: how many there are, at least one.
    public func share(_ share: Int, of shares: Int) -> FindingsShare {
        FindingsShare(self, share, of: shares)
    }
}
