public import Assurance
public import Governance

extension Trend {
    /// What stands how on each of the days, worked out by as many tasks as there is to share.
    ///
    /// - Parameters:
    ///   - partnership: the only partnership to count; all, if left out.
    ///   - most: among how many tasks the partnerships are shared out, at least one.
    ///   - isWanted: which of the findings of a party by itself are counted.
    public func counted(
        in partnership: Partnership.Key? = nil, inShares most: Int = 16,
        where isWanted: @escaping @Sendable (Finding, Assessor) -> Bool = { _, _ in true }
    ) async -> [Count] {
        let keys = partnership.map { [$0] } ?? partnerships
        return await withTaskGroup(of: [Count].self) { group in
            let most = max(1, most)
            for start in 0..<min(most, keys.count) {
                group.addTask {
                    var sum = Array(repeating: Count(), count: days.count)
                    for place in stride(from: start, to: keys.count, by: most) {
                        for (day, count) in counts(in: keys[place]).enumerated() {
                            sum[day].add(count)
                        }
                        await Task.yield()
                    }
                    return sum
                }
            }
            group.addTask { countsOfParties(where: isWanted) }
            var sum = Array(repeating: Count(), count: days.count)
            for await part in group {
                for (day, count) in part.enumerated() { sum[day].add(count) }
            }
            return sum
        }
    }
}
